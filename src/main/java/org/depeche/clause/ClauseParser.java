package org.depeche.clause;

import java.util.List;
import org.depeche.lexicon.Lexicon;
import org.depeche.mention.Mentions;
import org.depeche.text.Abandoned;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;

/**
 * Finds phrases and clauses by the syntax of French news: no treebank, no model, only word classes
 * and order.
 */
public final class ClauseParser {
  private final Lexicon lexicon;

  /** A parser with these prepositions and reporting verbs. */
  public ClauseParser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Every sentence of the text, in order. */
  public List<ParsedSentence> parse(TaggedText text, Mentions mentions) {
    return text.sentences().stream().map(s -> parse(s, mentions)).toList();
  }

  private ParsedSentence parse(Sentence sentence, Mentions mentions) {
    Abandoned.check();
    List<Phrase> phrases = new Chunker(sentence, mentions, lexicon).chunk();
    return new ClauseBuilder(sentence, SharedAuxiliary.spread(sentence, phrases), lexicon).build();
  }
}
