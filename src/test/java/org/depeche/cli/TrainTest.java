package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code depeche train} on invented articles: what is condemned is annotated, visits are not. */
class TrainTest {
  private static final String TEXT =
      "La Norvège a condamné le Soudan. La reine du Danemark s'est rendue au Pérou.";
  private static final String ANNOTATION =
      """
      {"id": "ID", "date": "2018-11-03", "entities": [
        {"id": "E1", "name": "Norvège", "country": "NOR", "mentions": ["La Norvège"]},
        {"id": "E2", "name": "Soudan", "country": "SDN", "mentions": ["le Soudan"]}],
       "offices": [], "events": [{"type": "ACCUSE", "trigger": "a condamné", "start": 11, "end": 21,
        "actors": ["E1"], "recipients": ["E2"], "status": "asserted", "sure": true}]}
      """;

  @TempDir Path folder;

  @Test
  void learnsWhichCandidatesAreRightAndWritesTheSameBytesAgain() throws IOException {
    annotated(12);
    Run first = train("--output", file("one"), "--data", "invented");
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().startsWith("articles 12, candidates 24, right 12\n"), first.out());
    assertEquals(0, train("--output", file("two"), "--data", "invented").code());
    String model = Files.readString(folder.resolve("one/confidence.tsv"));
    assertEquals(model, Files.readString(folder.resolve("two/confidence.tsv")));
    assertTrue(model.contains("\n# data: invented\n"), model);
    List<String> accuse = model.lines().filter(l -> l.startsWith("type=ACCUSE\t")).toList();
    assertTrue(accuse.getFirst().matches("type=ACCUSE\t0\\.\\d+\t12\t12"), accuse::toString);
    Run scored = Run.of("evaluate", file("gold"), file("articles"), "--model", file("one"));
    assertTrue(
        scored.out().matches("(?s).*\nwho +1\\.000 +1\\.000 +1\\.000 +12 +0 +0\n.*"), scored.out());
  }

  @Test
  void articlesTooFewForTenFoldsAreRefused() throws IOException {
    annotated(3);
    Run run = train();
    assertEquals(1, run.code());
    assertTrue(run.err().contains("3 annotated articles: expected at least 10"), run.err());
  }

  @Test
  void foldersComeInPairs() {
    Run run = Run.of("train", file("gold"), file("articles"), file("more"));
    assertEquals(2, run.code());
    assertTrue(
        run.err().contains("3 folders: expected pairs, annotations and their articles"), run.err());
  }

  private Run train(String... options) {
    String[] words = new String[3 + options.length];
    words[0] = "train";
    words[1] = file("gold");
    words[2] = file("articles");
    System.arraycopy(options, 0, words, 3, options.length);
    return Run.of(words);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void annotated(int articles) throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("articles"));
    for (int i = 0; i < articles; i++) {
      String id = "article-" + (char) ('a' + i);
      Files.writeString(folder.resolve("gold").resolve(id + ".json"), ANNOTATION.replace("ID", id));
      Files.writeString(
          folder.resolve("articles").resolve(id + ".json"),
          "{\"id\": \"%s\", \"date\": \"2018-11-03\", \"text\": \"%s\"}".formatted(id, TEXT));
    }
  }
}
