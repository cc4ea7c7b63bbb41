package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PenalisedLogLossTest {
  private static final PenalisedLogLoss LOSS =
      new PenalisedLogLoss(
          List.of(new int[] {0, 1}, new int[] {0}, new int[] {1, 2}),
          List.of(true, false, false),
          3,
          0.5);

  @Test
  void withoutWeightsEveryCandidateCostsABit() {
    assertEquals(Math.log(2), LOSS.valueAt(new double[3]), 1e-12);
  }

  @Test
  void thePriorCostsTheSquareOfTheWeights() {
    double unpenalised =
        new PenalisedLogLoss(LOSS.features(), LOSS.right(), 3, 0).valueAt(new double[] {2, 0, 1});
    assertEquals(unpenalised + 0.25 * 5 / 3, LOSS.valueAt(new double[] {2, 0, 1}), 1e-12);
  }

  @Test
  void theGradientIsTheSlopeOfTheValue() {
    double[] at = {0.7, -1.3, 30};
    double[] gradient = LOSS.gradientAt(at);
    double step = 1e-6;
    for (int i = 0; i < at.length; i++) {
      double[] behind = at.clone();
      behind[i] -= step;
      double[] before = at.clone();
      before[i] += step;
      double slope = (LOSS.valueAt(before) - LOSS.valueAt(behind)) / (2 * step);
      assertEquals(slope, gradient[i], 1e-6, "feature " + i);
    }
  }
}
