package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.link.IndexContents;
import org.depeche.link.OutsideEntity;
import org.depeche.link.OutsideIndex;
import org.depeche.link.Subject;
import org.depeche.link.WikidataDump;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code knowledge import} of 200,000 entities at random moments after a save: when it is
 * started again it goes on, and the index is the one of an import that nobody killed. Then looks
 * names up in it.
 */
@Tag("slow")
class KilledImportTest {
  private static final int ENTITIES = 200_000;
  private static final int KILLS = 4;
  private static final int LOOKUPS = 200_000;

  @TempDir Path folder;

  @Test
  void aKilledImportGoesOnAndEndsInTheSameIndex() throws Exception {
    Path dump = folder.resolve("dump.json");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(dump), 1 << 20)) {
      WikidataDump.write(ENTITIES, out);
    }
    assertEquals(0, start(dump, "clean").waitFor(), () -> said("clean"));
    String expected = IndexContents.digest(entities("clean"));

    long seed = System.currentTimeMillis();
    Random random = new Random(seed);
    int killed = 0;
    boolean done = false;
    for (int i = 0; i < KILLS && !done; i++) {
      Process process = start(dump, "killed");
      afterSave(process);
      done = process.waitFor(random.nextLong(1000), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      killed += done ? 0 : 1;
    }
    assertTrue(killed > 0, "every kill came too late, seed " + seed);
    assertEquals(0, start(dump, "killed").waitFor(), () -> said("killed"));
    assertTrue(done || said("killed").contains("resumed"), said("killed") + "seed " + seed);
    assertEquals(expected, IndexContents.digest(entities("killed")), "seed " + seed);
    lookUp();
  }

  /** Waits until an import has saved something, however slow the machine is, or has ended. */
  private void afterSave(Process importing) throws IOException, InterruptedException {
    long before = saves();
    boolean ended = false;
    while (saves() == before && !ended) {
      ended = importing.waitFor(10, TimeUnit.MILLISECONDS);
    }
  }

  /** A number that grows with each save. */
  private long saves() throws IOException {
    Path index = entities("killed");
    if (!Files.isDirectory(index)) {
      return -1;
    }
    try (Directory directory = FSDirectory.open(index)) {
      return SegmentInfos.getLastCommitGeneration(directory);
    }
  }

  /** A warm look-up costs less than 50 µs in the mean. */
  private void lookUp() throws IOException {
    List<Subject> subjects = new ArrayList<>();
    for (OutsideEntity entity : IndexContents.of(entities("clean")).values()) {
      if (entity.iri().endsWith("7")) {
        subjects.add(new Subject("x", Kind.PERSON, entity.label(), List.of(), Optional.empty()));
      }
    }
    try (OutsideIndex index = OutsideIndex.open(folder.resolve("clean"), KnowledgeBase.bundled())) {
      long best = Long.MAX_VALUE;
      long found = 0;
      for (int round = 0; round < 3; round++) {
        long start = System.nanoTime();
        for (int i = 0; i < LOOKUPS; i++) {
          found += index.candidates(List.of(subjects.get(i % subjects.size()))).getFirst().size();
        }
        best = Math.min(best, (System.nanoTime() - start) / LOOKUPS);
      }
      assertTrue(found >= 3L * LOOKUPS, "found " + found);
      System.out.println("look-up by name: " + best + " ns in the mean, warm");
      assertTrue(best < 50_000, best + " ns a look-up");
    }
  }

  private Path entities(String index) {
    return folder.resolve(index).resolve("wikidata/entities");
  }

  private Process start(Path dump, String index) throws IOException {
    return new ProcessBuilder(
            Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xlog:disable",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "knowledge",
                    "import",
                    "--wikidata",
                    dump.toString(),
                    "--index",
                    folder.resolve(index).toString(),
                    "--save-every",
                    "1")
                .toList())
        .redirectError(folder.resolve(index + ".said").toFile())
        .start();
  }

  private String said(String index) {
    try {
      return Files.readString(folder.resolve(index + ".said"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
