package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.depeche.event.LogLinearModel;

/**
 * Fits the weights of a {@link LogLinearModel} to candidates of which it is known whether they are
 * right: maximum entropy by OpenNLP's limited-memory BFGS, with a Gaussian prior that holds the
 * weights of features seldom seen near nothing. The same candidates give the same weights.
 */
final class LogLinearTrainer {
  /** A feature of fewer candidates has no weight. */
  static final int CUTOFF = 4;

  /** Inverse of the variance of the Gaussian prior: weights are mostly between -1 and 1. */
  static final double PRIOR = 4;

  /** A slope that is none: OpenNLP's line search does not end where there is no way down. */
  private static final double FLAT = 1e-9;

  private static final int ITERATIONS = 1000;
  private static final int UPDATES = 15;
  private static final int EVALUATIONS = 30_000;

  private LogLinearTrainer() {}

  /**
   * The weights, rounded to thousandths, by feature; none if the examples are not of both kinds.
   */
  static Map<String, Double> weights(Collection<Example> examples) {
    if (examples.stream().map(Example::right).distinct().count() < 2) {
      return Map.of();
    }
    List<String> features = features(examples);
    PenalisedLogLoss loss =
        new PenalisedLogLoss(
            examples.stream().map(e -> indices(e, features)).toList(),
            examples.stream().map(Example::right).toList(),
            features.size(),
            PRIOR);
    double[] point = new double[features.size()];
    if (Arrays.stream(loss.gradientAt(point)).anyMatch(slope -> Math.abs(slope) > FLAT)) {
      point = new QNMinimizer(0, 0, ITERATIONS, UPDATES, EVALUATIONS).minimize(loss);
    }
    Map<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < point.length; i++) {
      weights.put(features.get(i), Math.round(point[i] * 1000) / 1000.0);
    }
    return weights;
  }

  /** Those that are seen often enough, sorted. */
  private static List<String> features(Collection<Example> examples) {
    Map<String, Integer> seen = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> seen.merge(f, 1, Integer::sum)));
    seen.values().removeIf(times -> times < CUTOFF);
    return new ArrayList<>(seen.keySet());
  }

  private static int[] indices(Example example, List<String> features) {
    return example.features().stream()
        .mapToInt(f -> Collections.binarySearch(features, f))
        .filter(i -> i >= 0)
        .toArray();
  }
}
