package org.depeche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.lexicon.Table;

/**
 * How likely a candidate is right: a log-linear model over its features, and the least probability
 * with which it is taken. Immutable; safe for many threads.
 */
public final class LogLinearModel {
  /** Knows nothing of any feature, and takes every candidate. */
  public static final LogLinearModel UNTRAINED = new LogLinearModel(Map.of(), 0);

  /** The feature that every candidate has. */
  static final String ALWAYS = "always";

  private static final String THRESHOLD = "threshold";

  private final Map<String, Double> weights;
  private final double threshold;

  /**
   * A model.
   *
   * @param weights log-odds that each feature adds; a feature that is not there adds nothing
   * @param threshold from 0, where every candidate is taken, to 1
   */
  public LogLinearModel(Map<String, Double> weights, double threshold) {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold " + threshold + ", expected 0 to 1");
    }
    this.weights = Map.copyOf(weights);
    this.threshold = threshold;
  }

  /** The same model with another threshold. */
  public LogLinearModel withThreshold(double other) {
    return new LogLinearModel(weights, other);
  }

  /** The least probability of a candidate that is taken. */
  public double threshold() {
    return threshold;
  }

  /** The probability of a candidate, in 0…1, rounded to hundredths. */
  public double probability(List<String> features) {
    double logOdds = 0;
    for (String feature : features) {
      logOdds += weights.getOrDefault(feature, 0.0);
    }
    // StrictMath: the same bytes on every machine
    return Math.round(100 / (1 + StrictMath.exp(-logOdds))) / 100.0;
  }

  /**
   * The model of a table with the columns feature and weight, of which one row is the threshold.
   *
   * @throws Table.TableException if it is none
   */
  public static LogLinearModel of(Table table) {
    Map<String, Double> weights = new HashMap<>();
    for (Table.Row row : table.rows()) {
      weights.put(row.require("feature"), weight(row));
    }
    Double threshold = weights.remove(THRESHOLD);
    if (threshold == null || !(threshold >= 0 && threshold <= 1)) {
      throw new Table.TableException(
          table.name() + ": expected a row \"" + THRESHOLD + "\" of 0 to 1, as train writes it");
    }
    return new LogLinearModel(weights, threshold);
  }

  private static double weight(Table.Row row) {
    try {
      return Double.parseDouble(row.require("weight"));
    } catch (NumberFormatException e) {
      throw row.bad("weight", "a number");
    }
  }
}
