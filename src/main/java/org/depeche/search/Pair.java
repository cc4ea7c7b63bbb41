package org.depeche.search;

import java.util.Optional;

/**
 * Two things that statements link.
 *
 * @param from the key of who acts, of the first in order if both do
 * @param to the key of the other
 */
public record Pair(String from, String to, Direction direction) {
  private static final String TOWARDS = "|";
  private static final String MUTUAL = "||";

  /** Who acts. */
  public enum Direction {
    TOWARDS,
    MUTUAL
  }

  /** For addresses and the index: {@code russie|cuba}; {@code cuba||russie} if both act. */
  public String key() {
    return from + (direction == Direction.MUTUAL ? MUTUAL : TOWARDS) + to;
  }

  /** What the two are called, with an arrow between them. */
  String label(Names names) {
    String arrow = direction == Direction.MUTUAL ? " ↔ " : " → ";
    return names.thing(from).label() + arrow + names.thing(to).label();
  }

  /** Reads a key; empty for anything else. */
  public static Optional<Pair> of(String key) {
    String[] ends = key.split("\\|", -1);
    boolean mutual = ends.length == 3 && ends[1].isEmpty();
    if (ends.length != 2 && !mutual) {
      return Optional.empty();
    }
    return Optional.of(
        new Pair(ends[0], ends[ends.length - 1], mutual ? Direction.MUTUAL : Direction.TOWARDS));
  }
}
