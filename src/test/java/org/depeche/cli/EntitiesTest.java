package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code depeche entities}, over articles that are read for it. */
class EntitiesTest {
  private static final Pattern DECISION = Pattern.compile("decision ([0-9a-f]{8})");

  @TempDir Path folder;
  private String store = "";

  @BeforeEach
  void readThree() throws IOException {
    store = folder.resolve("kg").toString();
    Path three =
        Files.writeString(
            folder.resolve("three.jsonl"),
            """
            {"id":"un","text":"Le ministre français Jean Dupontel a condamné l'attaque de lundi."}
            {"id":"deux","text":"Le ministre malien Jean Dupontel a rencontré la presse."}
            {"id":"trois","text":"Jean Dupontel a salué l'accord."}
            """);
    Run run = Run.of("ingest", "--store", store, three.toString());
    assertEquals(0, run.code(), run.err());
  }

  private void ingest(String id, String text, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve(id + ".txt"), text);
    Run run =
        Run.of(
            Stream.concat(
                    Stream.of("ingest", "--store", store, "--id", id, file.toString()),
                    Stream.of(more))
                .toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
  }

  private Run entities(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of("entities", "--store", store), Stream.of(arguments))
            .toArray(String[]::new));
  }

  /** The ids of those of this name. */
  private List<String> named(String name) {
    Run run = entities("--name", name, "--format", "csv");
    assertEquals(0, run.code(), run.err());
    return run.out().lines().skip(1).map(line -> line.split(",", -1)[0]).sorted().toList();
  }

  private String exported() {
    return Run.of("export", "--store", store, "--format", "nq").out();
  }

  private String decided(String... arguments) {
    Run run = entities(arguments);
    assertEquals(0, run.code(), run.err());
    Matcher decision = DECISION.matcher(run.err());
    assertTrue(decision.find(), run.err());
    return decision.group(1);
  }

  @Test
  void namesakesAreMergedAndTheMergeIsUndone() {
    List<String> three = named("dupontel");
    assertEquals(3, three.size(), three.toString());
    String before = exported();
    String id = decided("--merge", three.get(1), three.get(2), "--reason", "double national");
    assertEquals(three.subList(0, 2), named("dupontel"));
    Run why = Run.of("query", "--store", store, "identity", "--param", "name=Dupontel");
    assertTrue(why.out().contains("double national"), why.out());
    assertTrue(why.out().contains(id), why.out());
    assertEquals(0, Run.of("validate", "--store", store).code());
    assertEquals(id, decided("--undo", id));
    assertEquals(before, exported());
  }

  @Test
  void aMergeIsUndoneByItsEntityToo() {
    List<String> three = named("dupontel");
    String before = exported();
    decided("--merge", three.get(1), three.get(0));
    decided("--split", three.get(0));
    assertEquals(before, exported());
  }

  @Test
  void anEntityIsSplitInOneArticle() throws IOException {
    ingest("quatre", "Jean Dupontel a quitté Lyon.");
    List<String> three = named("dupontel");
    decided("--split", three.get(0), "--articles", "quatre", "--reason", "le fils");
    List<String> four = named("dupontel");
    assertEquals(4, four.size(), four.toString());
    assertTrue(four.get(1).startsWith(three.get(0) + "-"), four.toString());
  }

  @Test
  void aNameThatATableOfOnesOwnAddsIsKnownInTheArticlesThatWereThere() throws IOException {
    Path tables = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(
        tables.resolve("leaders.tsv"),
        """
        id\tkind\tname\taliases\tsurnames\tgender\tcountry\tname_en\twikidata\tsource
        jean-dupontel\tperson\tJean Dupontel\t\tDupontel\tm\tMLI\t\t\ttest
        """);
    ingest("quatre", "Anne Roy a quitté Lyon.", "--knowledge", tables.toString());
    List<String> three = named("dupontel");
    assertEquals("jean-dupontel", three.get(0));
    assertFalse(three.stream().anyMatch(id -> id.endsWith("-mli")), three.toString());
    assertEquals(0, Run.of("validate", "--store", store).code());
    ingest("quatre", "Anne Roy a quitté Lyon.");
    assertTrue(named("dupontel").get(2).endsWith("-mli"), named("dupontel").toString());
  }

  @Test
  void whatCannotBeDecidedIsSaidAndChangesNothing() {
    String before = exported();
    for (String[] wrong :
        new String[][] {
          {"--merge", "nobody", "nothing"},
          {"--undo", "12345678"},
          {"--split", named("dupontel").get(0)},
          {"--articles", "un"},
          {"--reason", "parce que"},
          {"--name", "x", "--undo", "y"}
        }) {
      Run run = entities(wrong);
      assertEquals(2, run.code(), String.join(" ", wrong));
      assertTrue(run.err().contains("expected"), run.err());
    }
    assertEquals(before, exported());
  }
}
