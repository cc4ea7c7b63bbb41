package org.depeche.event;

import org.depeche.text.Span;

/**
 * The words that say something, in the original text.
 *
 * @param clause the clause that states it
 * @param trigger the predicate's words, inside the clause
 * @param sentence the sentence around both
 * @param rule id of the table row that recognised it
 */
public record Evidence(Span clause, Span trigger, Span sentence, String rule) {

  public Evidence {
    if (!sentence.contains(clause) || !clause.contains(trigger)) {
      throw new IllegalArgumentException(
          "evidence for "
              + rule
              + ": trigger "
              + trigger
              + ", clause "
              + clause
              + ", sentence "
              + sentence
              + ": expected each inside the next");
    }
  }

  /** The same evidence where more words state it: the clause with the words of {@code more}. */
  Evidence in(Span more) {
    return new Evidence(Span.covering(clause, more), trigger, sentence, rule);
  }
}
