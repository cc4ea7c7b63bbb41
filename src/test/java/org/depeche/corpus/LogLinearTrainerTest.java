package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.depeche.event.LogLinearModel;
import org.junit.jupiter.api.Test;

class LogLinearTrainerTest {

  @Test
  void confidenceComesNearTheShareThatIsRight() {
    List<Example> examples = new ArrayList<>();
    add(examples, 900, true, "form=main");
    add(examples, 100, false, "form=main");
    add(examples, 200, true, "form=infinitive");
    add(examples, 800, false, "form=infinitive");
    LogLinearModel model = new LogLinearModel(LogLinearTrainer.weights(examples), 0);
    assertEquals(0.9, model.probability(List.of("form=main")), 0.02);
    assertEquals(0.2, model.probability(List.of("form=infinitive")), 0.02);
  }

  @Test
  void aFeatureSeldomSeenHasALesserWeightAndARareOneNone() {
    List<Example> examples = new ArrayList<>();
    add(examples, 50, false, "type=AID");
    add(examples, 50, true, "type=ACCUSE", "rule=often");
    add(examples, LogLinearTrainer.CUTOFF, true, "rule=seldom");
    add(examples, LogLinearTrainer.CUTOFF - 1, true, "rule=rare");
    Map<String, Double> weights = LogLinearTrainer.weights(examples);
    assertTrue(
        weights.getOrDefault("rule=often", 0.0) > weights.getOrDefault("rule=seldom", 9.0),
        weights::toString);
    assertTrue(weights.getOrDefault("rule=seldom", 0.0) > 0, weights::toString);
    assertFalse(weights.containsKey("rule=rare"), weights::toString);
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    List<Example> examples = new ArrayList<>();
    add(examples, 7, true, "form=main", "actors=1");
    add(examples, 5, false, "form=main", "actors=0");
    add(examples, 6, false, "form=noun", "actors=1");
    assertEquals(LogLinearTrainer.weights(examples), LogLinearTrainer.weights(examples));
  }

  @Test
  void rightOnesAloneTeachNothing() {
    List<Example> examples = new ArrayList<>();
    add(examples, 5, true, "form=main");
    assertEquals(Map.of(), LogLinearTrainer.weights(examples));
  }

  @Test
  void aFeatureThatTellsNothingHasNoWeight() {
    List<Example> examples = new ArrayList<>();
    add(examples, 4, true, "form=main");
    add(examples, 4, false, "form=main");
    assertEquals(Map.of("form=main", 0.0), LogLinearTrainer.weights(examples));
  }

  private static void add(List<Example> to, int times, boolean right, String... features) {
    to.addAll(Collections.nCopies(times, new Example(List.of(features), right)));
  }
}
