package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code ingest} at random moments: what is in the store then is whole, and the next run goes
 * on from there.
 */
@Tag("slow")
class KilledIngestTest {
  private static final int ARTICLES = 300;
  private static final int KILLS = 12;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void aKilledIngestLeavesWholeArticlesAndCanBeResumed() throws Exception {
    Path corpus = corpus();
    long start = System.nanoTime();
    assertEquals(0, ingest(corpus, "clean").waitFor(), this::said);
    long clean = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    String complete = export("clean");
    Map<String, List<String>> expected = graphs(complete);
    assertEquals(ARTICLES + 2, expected.size());

    long seed = System.currentTimeMillis();
    Random random = new Random(seed);
    int partial = 0;
    for (int i = 0; i < KILLS; i++) {
      // Half of the kills hit a new store, half one that an earlier kill left behind.
      String store = "killed-" + i / 2;
      Process process = ingest(corpus, store);
      process.waitFor(random.nextLong(clean / 4, clean), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      if (Files.exists(folder.resolve(store).resolve("Data-0001"))) {
        Map<String, List<String>> found = graphs(export(store));
        found.forEach(
            (name, triples) ->
                assertEquals(expected.get(name), triples, name + " is torn, seed " + seed));
        partial += found.size() < expected.size() ? 1 : 0;
      }
    }
    assertNotEquals(0, partial, "every kill came too late, seed " + seed);
    for (int i = 0; i < KILLS / 2; i += 2) {
      String store = "killed-" + i;
      assertEquals(0, ingest(corpus, store).waitFor(), () -> said() + "seed " + seed);
      assertTrue(complete.equals(export(store)), store + " is not complete, seed " + seed);
      assertEquals(0, Run.of("validate", "--store", path(store)).code());
    }
  }

  private Process ingest(Path corpus, String store) throws IOException {
    Path err = folder.resolve("said");
    return StoreCommandsTest.process(err, "ingest", "--store", path(store), corpus.toString());
  }

  /** What the last process printed on standard error. */
  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String export(String store) {
    Run run = Run.of("export", "--store", path(store), "--format", "nq");
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private String path(String store) {
    return folder.resolve(store).toString();
  }

  /** The quads of an export by their graph. */
  private static Map<String, List<String>> graphs(String quads) {
    Map<String, List<String>> graphs = new HashMap<>();
    quads
        .lines()
        .forEach(
            quad ->
                graphs
                    .computeIfAbsent(
                        quad.substring(quad.lastIndexOf('<')), name -> new ArrayList<>())
                    .add(quad));
    return graphs;
  }

  /** The articles of data/articles again and again, each time with other ids. */
  private Path corpus() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("data/articles"))) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String text = Files.readString(files.get(i % files.size()));
      lines.add(JSON.writeValueAsString(Map.of("id", "article-" + i, "text", text)));
    }
    return Files.write(folder.resolve("corpus.jsonl"), lines);
  }
}
