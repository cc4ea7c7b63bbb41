package org.depeche.corpus;

import java.util.List;
import java.util.Locale;

/** How often what was said with a confidence is right. */
record Reliability(List<Saying> sayings) {
  private static final int BINS = 10;

  /**
   * What is said surely and is wrong would cost without bound: no confidence is nearer to 0 or 1.
   */
  private static final double EDGE = 0.005;

  /**
   * Something said.
   *
   * @param confidence in 0…1
   */
  record Saying(double confidence, boolean right) {}

  Reliability {
    sayings = List.copyOf(sayings);
  }

  /** The share that is right; 0 if nothing was said. */
  double share() {
    return sayings.stream().mapToDouble(s -> s.right() ? 1 : 0).average().orElse(0);
  }

  /** The mean logarithmic loss in nats; 0 is best. */
  double logLoss() {
    return sayings.stream().mapToDouble(Reliability::loss).average().orElse(0);
  }

  private static double loss(Saying saying) {
    double confidence = Math.clamp(saying.confidence(), EDGE, 1 - EDGE);
    return -Math.log(saying.right() ? confidence : 1 - confidence);
  }

  /** The mean square of the difference between confidence and truth; 0 is best. */
  double brier() {
    return sayings.stream()
        .mapToDouble(s -> Math.pow(s.confidence() - (s.right() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }

  /** The same things, all said with the share that is right: what a model has to beat. */
  Reliability uninformed() {
    double share = share();
    return new Reliability(sayings.stream().map(s -> new Saying(share, s.right())).toList());
  }

  /** A table for people: a line a tenth in which something was said. */
  String table() {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "log-loss %.3f, Brier %.3f (the same confidence for all: %.3f, %.3f)%n"
                    + "said with    candidates  mean said  right%n",
                logLoss(),
                brier(),
                uninformed().logLoss(),
                uninformed().brier()));
    for (int bin = 0; bin < BINS; bin++) {
      int at = bin;
      List<Saying> inside = sayings.stream().filter(s -> bin(s) == at).toList();
      if (!inside.isEmpty()) {
        text.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f   %10d  %9.2f  %5.2f%n",
                (double) bin / BINS,
                (double) (bin + 1) / BINS,
                inside.size(),
                inside.stream().mapToDouble(Saying::confidence).average().orElse(0),
                new Reliability(inside).share()));
      }
    }
    return text.toString();
  }

  /** A confidence on an edge belongs to the bin above it: 0.80 to « 0.8 to 0.9 ». */
  private static int bin(Saying saying) {
    return Math.min(BINS - 1, (int) Math.round(saying.confidence() * 100) / BINS);
  }
}
