package org.depeche.mention;

import java.util.List;
import java.util.Optional;

/**
 * The mentions and temporal expressions of one article, each in the order of the text (sentence,
 * then first token).
 */
public record Mentions(List<Mention> all, List<TimeExpression> times) {

  public Mentions {
    all = List.copyOf(all);
    times = List.copyOf(times);
  }

  /** The mention whose head is the given token. */
  public Optional<Mention> headedAt(int sentence, int token) {
    return all.stream().filter(m -> m.sentence() == sentence && m.head() == token).findFirst();
  }
}
