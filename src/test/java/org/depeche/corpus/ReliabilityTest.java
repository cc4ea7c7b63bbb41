package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final Reliability SAID =
      new Reliability(
          List.of(
              new Reliability.Saying(0.8, true),
              new Reliability.Saying(0.85, true),
              new Reliability.Saying(0.85, false),
              new Reliability.Saying(0.2, false)));

  @Test
  void lossesAreMeansOverAllThatWasSaid() {
    assertEquals((0.04 + 0.0225 + 0.7225 + 0.04) / 4, SAID.brier(), 1e-9);
    assertEquals(
        -(Math.log(0.8) + Math.log(0.85) + Math.log(0.15) + Math.log(0.8)) / 4,
        SAID.logLoss(),
        1e-9);
  }

  @Test
  void whoKnowsNothingSaysTheShareThatIsRight() {
    assertEquals(0.25, SAID.uninformed().brier(), 1e-9);
    assertEquals(Math.log(2), SAID.uninformed().logLoss(), 1e-9);
  }

  @Test
  void aWrongCertaintyCostsMuchButNotWithoutBound() {
    double loss = new Reliability(List.of(new Reliability.Saying(1, false))).logLoss();
    assertEquals(-Math.log(0.005), loss, 1e-9);
  }

  @Test
  void theTableHasALineForEachTenthInWhichSomethingWasSaid() {
    assertEquals(
        List.of(
            "0.2 to 0.3            1       0.20   0.00",
            "0.8 to 0.9            3       0.83   0.67"),
        SAID.table().lines().skip(2).toList());
  }
}
