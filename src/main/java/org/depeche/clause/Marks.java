package org.depeche.clause;

import java.util.Set;

/** Punctuation by what it does between phrases. */
final class Marks {
  static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”", "„", "''", "``");

  /** What no phrase goes beyond. */
  static final Set<String> STOPS =
      Set.of(";", ":", ".", "!", "?", "(", ")", "[", "]", "-", "–", "—", "...", "…", "/", "|");

  private Marks() {}
}
