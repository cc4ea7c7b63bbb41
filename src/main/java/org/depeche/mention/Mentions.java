package org.depeche.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mentions and temporal expressions of one article, each in the order of the text (sentence,
 * then first token). Immutable.
 */
public final class Mentions {
  private final List<Mention> all;
  private final List<TimeExpression> times;
  private final Map<Long, Mention> byHead = new HashMap<>();

  /**
   * Mentions of which no two have the same head; of two that do, the first is found by its head.
   */
  public Mentions(List<Mention> all, List<TimeExpression> times) {
    this.all = List.copyOf(all);
    this.times = List.copyOf(times);
    for (Mention mention : this.all) {
      byHead.putIfAbsent(key(mention.sentence(), mention.head()), mention);
    }
  }

  /** All mentions. */
  public List<Mention> all() {
    return all;
  }

  /** All temporal expressions. */
  public List<TimeExpression> times() {
    return times;
  }

  /** The mention whose head is the given token; in constant time. */
  public Optional<Mention> headedAt(int sentence, int token) {
    return Optional.ofNullable(byHead.get(key(sentence, token)));
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }
}
