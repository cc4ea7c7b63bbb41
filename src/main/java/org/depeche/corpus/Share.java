package org.depeche.corpus;

/**
 * How many of some are right.
 *
 * @param right at least 0, at most {@code of}
 */
public record Share(int right, int of) {

  /** Both together. */
  public Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  /** In 0…1; 0 if there is none. */
  public double value() {
    return of == 0 ? 0 : (double) right / of;
  }
}
