package org.depeche.search;

import java.util.Optional;

/**
 * Two things that statements link.
 *
 * @param from the key of who acts, of the first in order if both do
 * @param to the key of the other
 */
public record Pair(String from, String to, Kind kind) {
  private static final String TOWARDS = "|";
  private static final String MUTUAL = "||";

  /** Who acts. */
  public enum Kind {
    TOWARDS,
    MUTUAL
  }

  /** For addresses and the index: {@code russie|cuba}; {@code cuba||russie} if both act. */
  public String key() {
    return from + (kind == Kind.MUTUAL ? MUTUAL : TOWARDS) + to;
  }

  /** Reads a key; empty for anything else. */
  public static Optional<Pair> of(String key) {
    String[] ends = key.split("\\|", -1);
    boolean mutual = ends.length == 3 && ends[1].isEmpty();
    if (ends.length != 2 && !mutual) {
      return Optional.empty();
    }
    return Optional.of(
        new Pair(ends[0], ends[ends.length - 1], mutual ? Kind.MUTUAL : Kind.TOWARDS));
  }
}
