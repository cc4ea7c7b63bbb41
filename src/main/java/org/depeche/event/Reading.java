package org.depeche.event;

import java.util.List;
import java.util.stream.Stream;
import org.depeche.clause.ParsedSentence;
import org.depeche.entity.Entities;
import org.depeche.lexicon.Lexicon;
import org.depeche.mention.Mentions;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Article;

/** What events are read from: one article, analysed; and who hears of each decision. */
record Reading(
    Article article,
    List<ParsedSentence> sentences,
    Mentions mentions,
    Entities entities,
    Lexicon lexicon,
    Topics topics,
    Reporting reporting,
    Speech speech,
    Trace trace) {

  /** What is read from an article and what was found in it so far. */
  static Reading of(
      Article article,
      List<ParsedSentence> sentences,
      Mentions mentions,
      Entities entities,
      Lexicon lexicon,
      Trace trace) {
    Reporting reporting = new Reporting(lexicon, mentions, entities);
    return new Reading(
        article,
        sentences,
        mentions,
        entities,
        lexicon,
        new Topics(article.text()),
        reporting,
        new Speech(reporting, article.text(), sentences),
        trace);
  }

  /** The temporal expressions of a sentence, in order. */
  Stream<TimeExpression> times(ParsedSentence parsed) {
    return mentions.times().stream().filter(t -> t.sentence() == parsed.sentence().index());
  }
}
