package org.depeche.search;

import org.depeche.view.Direction;

/** Values of facets with a sign before them for what they count: cooperation, or not. */
final class Signed {
  private static final char COOPERATION = '+';
  private static final char OTHER = '-';

  private Signed() {}

  /** The value without its sign. */
  static String value(String signed) {
    return signed.substring(1);
  }

  /** What the sign says; conflict for all that is not cooperation. */
  static Direction direction(String signed) {
    return signed.charAt(0) == COOPERATION ? Direction.COOPERATION : Direction.CONFLICT;
  }

  /** A value of statements of a PLOVER type. */
  static String of(String type, String value) {
    return (Direction.ofType(type) == Direction.COOPERATION ? COOPERATION : OTHER) + value;
  }
}
