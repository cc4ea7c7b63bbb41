package org.depeche.corpus;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * What a log-linear model of two outcomes costs a candidate: the mean logarithmic loss in nats and
 * the Gaussian prior's part. Convex in the weights; a point holds one a feature.
 *
 * @param features of each candidate: the indices of its features
 * @param right whether each is right
 * @param dimension the number of features
 * @param prior inverse of the prior's variance
 */
record PenalisedLogLoss(List<int[]> features, List<Boolean> right, int dimension, double prior)
    implements Function {

  @Override
  public int getDimension() {
    return dimension;
  }

  @Override
  public double valueAt(double[] weights) {
    double cost = prior / 2 * Arrays.stream(weights).map(w -> w * w).sum();
    for (int i = 0; i < features.size(); i++) {
      double logOdds = logOdds(weights, features.get(i));
      double against = right.get(i) ? -logOdds : logOdds;
      cost += Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
    }
    return cost / features.size();
  }

  @Override
  public double[] gradientAt(double[] weights) {
    double[] gradient = Arrays.stream(weights).map(w -> prior * w).toArray();
    for (int i = 0; i < features.size(); i++) {
      double chance = 1 / (1 + Math.exp(-logOdds(weights, features.get(i))));
      for (int feature : features.get(i)) {
        gradient[feature] += chance - (right.get(i) ? 1 : 0);
      }
    }
    return Arrays.stream(gradient).map(g -> g / features.size()).toArray();
  }

  private static double logOdds(double[] weights, int[] features) {
    return Arrays.stream(features).mapToDouble(f -> weights[f]).sum();
  }
}
