package org.depeche.link;

/** What became of a line or statement of a dump. */
sealed interface Entry {

  /** It says something of a thing that is wanted. */
  record Thing(OutsideEntity entity) implements Entry {}

  /** It speaks of something that is not wanted: another class, no name in a wanted language. */
  enum Filtered implements Entry {
    FILTERED
  }

  /** It says nothing of a thing: the bracket of the array, a comment, a prefix. */
  enum Nothing implements Entry {
    NOTHING
  }

  /**
   * It is not what the format has there.
   *
   * @param line its number, or that of its first line
   * @param cause what was found and what was expected
   */
  record Malformed(long line, String cause) implements Entry {}
}
