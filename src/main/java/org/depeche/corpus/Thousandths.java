package org.depeche.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Scores to three digits, in which they are shown, accepted and compared. What is rounded is the
 * binary number itself, as C and Python do it, not its shortest decimal form, as {@code
 * String.format} does.
 */
final class Thousandths {
  private Thousandths() {}

  /** The number of thousandths. */
  static int of(double score) {
    return rounded(score).unscaledValue().intValueExact();
  }

  /** As in {@code 0.912}. */
  static String text(double score) {
    return rounded(score).toPlainString();
  }

  private static BigDecimal rounded(double score) {
    return new BigDecimal(score).setScale(3, RoundingMode.HALF_EVEN);
  }
}
