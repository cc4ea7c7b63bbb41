package org.depeche.corpus;

/**
 * How often something was found, said without being there, and missed.
 *
 * @param found at least 0
 * @param extra at least 0
 * @param missed at least 0
 */
public record Tally(int found, int extra, int missed) {

  /** Nothing counted yet. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(found + other.found, extra + other.extra, missed + other.missed);
  }

  /** The share of what was said that is right; 0 if nothing was said. */
  public double precision() {
    return found + extra == 0 ? 0 : (double) found / (found + extra);
  }

  /** The share of what is there that was found; 0 if nothing is there. */
  public double recall() {
    return found + missed == 0 ? 0 : (double) found / (found + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
