package org.depeche;

import java.util.List;
import org.depeche.clause.ClauseParser;
import org.depeche.clause.ParsedSentence;
import org.depeche.entity.Entities;
import org.depeche.entity.EntityResolver;
import org.depeche.event.Candidates;
import org.depeche.event.EventFinder;
import org.depeche.event.Explanation;
import org.depeche.event.Extraction;
import org.depeche.event.Models;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.lexicon.Lexicon;
import org.depeche.mention.MentionFinder;
import org.depeche.mention.Mentions;
import org.depeche.reading.TextAnalyser;
import org.depeche.text.Article;
import org.depeche.text.TaggedText;

/** Reads one article into one extraction. Not thread-safe: one extractor a thread. */
public final class Extractor {
  /** The version of the program, which evidence cites. */
  public static final String VERSION = "0.1.0";

  private final TextAnalyser analyser = new TextAnalyser();
  private final MentionFinder mentionFinder;
  private final EntityResolver entityResolver;
  private final ClauseParser clauseParser = new ClauseParser(Lexicon.bundled());
  private final EventFinder eventFinder;
  private final double leastConfidence;

  /**
   * An extractor that links to these things and tells what the shipped models are sure enough of.
   */
  public Extractor(KnowledgeBase knowledge) {
    this(knowledge, Models.bundled());
  }

  /** An extractor that links to these things and tells what these models are sure enough of. */
  public Extractor(KnowledgeBase knowledge, Models models) {
    this.mentionFinder = new MentionFinder(knowledge);
    this.entityResolver = new EntityResolver(knowledge);
    this.eventFinder = new EventFinder(Lexicon.bundled(), models);
    this.leastConfidence = models.events().threshold();
  }

  /** All that the article says. */
  public Extraction extract(Article article) {
    return candidates(article).atLeast(leastConfidence);
  }

  /** All that the article may say: every candidate for an event, with what speaks for it. */
  public Candidates candidates(Article article) {
    return read(article, eventFinder::find);
  }

  /**
   * What {@link #extract} gives, with what each sentence was taken for and what led to each event
   * or to none.
   */
  public Explanation explain(Article article) {
    return read(article, eventFinder::explain);
  }

  /** How the last stage reads what the others made. */
  private interface Ending<T> {
    T read(TaggedText text, Mentions mentions, Entities entities, List<ParsedSentence> sentences);
  }

  private <T> T read(Article article, Ending<T> events) {
    TaggedText text = analyser.analyse(article);
    Mentions mentions = mentionFinder.find(text);
    Entities entities = entityResolver.resolve(text, mentions);
    List<ParsedSentence> clauses = clauseParser.parse(text, mentions);
    return events.read(text, mentions, entities, clauses);
  }
}
