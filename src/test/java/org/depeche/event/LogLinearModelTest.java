package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.depeche.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLinearModelTest {
  private static final LogLinearModel MODEL =
      new LogLinearModel(Map.of("form=main", 1.0, "actors=0", -2.0), 0.4);

  @TempDir Path folder;

  @Test
  void theWeightsOfFeaturesAddUpToLogOdds() {
    assertEquals(0.73, MODEL.probability(List.of("form=main")));
    assertEquals(0.27, MODEL.probability(List.of("form=main", "actors=0")));
  }

  @Test
  void aFeatureThatTheModelHasNotAddsNothing() {
    assertEquals(0.5, MODEL.probability(List.of("form=relative")));
    assertEquals(0.73, MODEL.probability(List.of("form=relative", "form=main")));
  }

  @Test
  void anotherThresholdLeavesTheWeightsAsTheyAre() {
    LogLinearModel other = MODEL.withThreshold(0);
    assertEquals(0, other.threshold());
    assertEquals(0.73, other.probability(List.of("form=main")));
  }

  @Test
  void aThresholdIsAProbability() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> MODEL.withThreshold(1.5));
    assertEquals("threshold 1.5, expected 0 to 1", e.getMessage());
  }

  @Test
  void aModelIsATableWithARowForItsThreshold() throws IOException {
    LogLinearModel model = read("# from a test\nfeature\tweight\nthreshold\t0.3\nform=main\t1\n");
    assertEquals(0.3, model.threshold());
    assertEquals(0.73, model.probability(List.of("form=main", "threshold")));
  }

  @Test
  void aModelWithoutThresholdOrWithABadWeightIsRefused() {
    Exception none =
        assertThrows(Table.TableException.class, () -> read("feature\tweight\nform=main\t1\n"));
    assertEquals(
        "model.tsv: expected a row \"threshold\" of 0 to 1, as train writes it", none.getMessage());
    Exception bad =
        assertThrows(
            Table.TableException.class, () -> read("feature\tweight\nthreshold\t0.3\nx=1\ty\n"));
    assertEquals("model.tsv:3: column \"weight\" is \"y\", expected a number", bad.getMessage());
  }

  @Test
  void theShippedModelHasTheTypesThatItIsAskedAbout() {
    Table table = Table.bundled("/data/model/confidence.tsv");
    List<String> features = table.rows().stream().map(r -> r.get("feature")).toList();
    assertTrue(features.contains("type=ACCUSE"), "no weight for type=ACCUSE in " + features);
    assertTrue(features.contains(LogLinearModel.ALWAYS), "no base rate in " + features);
    double threshold = Models.bundled().events().threshold();
    assertTrue(threshold > 0 && threshold < 0.7, "threshold " + threshold);
  }

  @ParameterizedTest
  @ValueSource(strings = {"confidence.tsv", "recipients.tsv"})
  void theFiguresInTheDocumentationAreThoseOfTheShippedModel(String model) throws IOException {
    List<String> head =
        Files.readAllLines(Path.of("data/model", model)).stream()
            .filter(line -> line.startsWith("# "))
            .map(line -> line.substring(2))
            .toList();
    List<String> measured =
        head.subList(head.indexOf("cross-validated by article, ten folds") + 1, head.size());
    String readme = Files.readString(Path.of("data/README.md"));
    List<String> stale = measured.stream().filter(line -> !readme.contains(line)).toList();
    assertEquals(List.of(), stale, "data/README.md shows other figures than the model: copy them");
  }

  private LogLinearModel read(String text) throws IOException {
    Path file = folder.resolve("model.tsv");
    Files.writeString(file, text);
    return LogLinearModel.of(Table.of(file));
  }
}
