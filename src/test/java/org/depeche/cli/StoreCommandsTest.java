package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that change a store. */
class StoreCommandsTest {
  private static final String PARIS = "Le président français a reçu son homologue malien à Paris.";

  @TempDir Path folder;
  private String store = "";

  @BeforeEach
  void nameTheStore() {
    store = folder.resolve("kg").toString();
  }

  @Test
  void anArticleIsAddedThenUnchangedThenChangedThenRetracted() throws IOException {
    Path file = write("paris.txt", PARIS);
    said(ingest("--id", "paris", file.toString()), "1 added, 0 changed, 0 unchanged, 0 refused");
    String first = export("--article", "paris");
    Map<String, Integer> bytes = bytes();
    said(ingest("--id", "paris", file.toString()), "0 added, 0 changed, 1 unchanged, 0 refused");
    assertEquals(bytes, bytes(), "the second run wrote to the store");

    write("paris.txt", PARIS.replace("malien", "sénégalais"));
    said(ingest("--id", "paris", file.toString()), "0 added, 1 changed, 0 unchanged, 0 refused");
    String second = export("--article", "paris");
    assertNotEquals(first, second);
    assertTrue(second.contains("/id/senegal>"), second);
    assertFalse(second.contains("/id/mali>"), second);

    Run gone = Run.of("retract", "--store", store, "paris");
    assertEquals(0, gone.code(), gone.err());
    assertEquals("depeche: store " + store + ": 1 retracted\n", gone.err());
    assertFalse(export("--format", "nq").contains("article/paris"));
    Run again = Run.of("retract", "--store", store, "paris");
    assertEquals(3, again.code());
    assertTrue(again.err().contains("article paris is not in store " + store), again.err());
    Run missing = Run.of("export", "--store", store, "--article", "paris");
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("article paris is not in store " + store), missing.err());
  }

  @Test
  void compactingFreesDiskAndKeepsEverything() throws IOException {
    ingest("--id", "paris", write("paris.txt", PARIS).toString());
    ingest("--id", "moscou", write("moscou.txt", "La Russie a condamné Cuba.").toString());
    Run.of("retract", "--store", store, "paris");
    String before = export("--format", "nq");
    long used = used();
    Run run = Run.of("compact", "--store", store);
    assertEquals(0, run.code(), run.err());
    assertEquals("depeche: store " + store + ": compacted\n", run.err());
    assertEquals(before, export("--format", "nq"));
    assertTrue(used() < used, used() + " bytes of " + used);
    assertEquals(2, Run.of("compact", "--store", folder.resolve("none").toString()).code());
  }

  private long used() throws IOException {
    long used = 0;
    try (Stream<Path> files = Files.walk(Path.of(store))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        used += Files.size(file);
      }
    }
    return used;
  }

  @Test
  void aFolderStandsForTheArticlesInItAndBadOnesAreRefused() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news/old"));
    write("news/b.txt", PARIS);
    write("news/a.jsonl", "{\"id\":\"a1\",\"text\":\"" + PARIS + "\"}\n{\"id\":\"a2\"}\n");
    write("news/notes.md", "Rien à lire ici.");
    write("news/old/c.txt", "La Russie a condamné les sanctions.");
    Files.write(news.resolve("d.txt"), new byte[] {0, 1, 2, 3});
    Run run = Run.of("ingest", "--store", store, folder.resolve("news").toString());
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("a.jsonl:2: expected"), run.err());
    assertTrue(run.err().contains("d.txt: is binary"), run.err());
    assertTrue(run.err().endsWith("3 added, 0 changed, 0 unchanged, 2 refused\n"), run.err());
    assertTrue(run.err().indexOf("a.jsonl:2") < run.err().indexOf("d.txt"), run.err());
  }

  @Test
  void aFolderWithoutArticlesIsRefused() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("rien"));
    Run run = Run.of("ingest", "--store", store, empty.toString());
    assertEquals(3, run.code());
    assertTrue(run.err().contains("rien: no articles in it, expected files"), run.err());
  }

  @Test
  void oneIdForAFolderOfSeveralIsAUsageError() throws IOException {
    Files.createDirectories(folder.resolve("deux"));
    write("deux/a.txt", PARIS);
    write("deux/b.txt", PARIS);
    Run run = Run.of("ingest", "--store", store, "--id", "un", folder.resolve("deux").toString());
    assertEquals(2, run.code());
    assertEquals("depeche: --id is given for 2 files: expected one file\n", run.err());
  }

  @Test
  void aFolderThatIsNoStoreIsLeftAlone() throws IOException {
    Files.createDirectories(folder.resolve("kg"));
    write("kg/lettre.txt", "Bonjour");
    String expected = "store " + store + ": it is no store and not empty (it holds lettre.txt)";
    for (Run run :
        new Run[] {
          ingest(write("a.txt", PARIS).toString()),
          Run.of("stats", "--store", store),
          Run.of("demo", "--store", store)
        }) {
      assertEquals(2, run.code());
      assertTrue(run.err().startsWith("depeche: " + expected), run.err());
    }
    assertEquals(1, bytes().size());
  }

  @Test
  void withoutAStoreACommandThatReadsSaysHowToMakeOne() {
    for (String command : new String[] {"stats", "export", "validate", "query allies"}) {
      Run run = Run.of((command + " --store " + store).split(" ", -1));
      assertEquals(2, run.code());
      assertEquals(
          "depeche: store "
              + store
              + ": there is no store here: expected one that `depeche ingest` has made\n",
          run.err());
    }
    assertFalse(Files.exists(Path.of(store)));
  }

  @Test
  void aStoreInUseIsSaidWithTheProcess() throws Exception {
    Process other = process(folder.resolve("said"), "ingest", "--store", store, "-");
    try {
      for (int i = 0; i < 600 && !Files.exists(folder.resolve("kg/Data-0001")); i++) {
        Thread.sleep(100);
      }
      Run run = Run.of("stats", "--store", store);
      assertEquals(1, run.code(), run.err());
      assertEquals(
          "depeche: store "
              + store
              + " is in use by process "
              + other.pid()
              + ": one process at a time; wait until it ends or give another --store\n",
          run.err());
      other.getOutputStream().write(PARIS.getBytes(StandardCharsets.UTF_8));
      other.getOutputStream().close();
      assertTrue(other.waitFor(120, TimeUnit.SECONDS));
      assertEquals(0, other.exitValue());
    } finally {
      other.destroyForcibly();
    }
    assertEquals(0, Run.of("stats", "--store", store).code());
  }

  private Run ingest(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of("ingest", "--store", store), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private String export(String... arguments) {
    Run run =
        Run.of(
            Stream.concat(Stream.of("export", "--store", store), Stream.of(arguments))
                .toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private void said(Run run, String report) {
    assertEquals(0, run.code(), run.err());
    assertEquals("depeche: store " + store + ": " + report + "\n", run.err());
    assertEquals("", run.out());
  }

  /** What the files of the store hold. */
  private Map<String, Integer> bytes() throws IOException {
    Map<String, Integer> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of(store))) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("tdb.lock"))
          .forEach(file -> bytes.put(file.toString(), hash(file)));
    }
    return bytes;
  }

  private static int hash(Path file) {
    try {
      return java.util.Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /**
   * The program as a process of its own.
   *
   * @param err where its standard error goes
   */
  static Process process(Path err, String... arguments) throws IOException {
    return new ProcessBuilder(
            Stream.concat(
                    Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xlog:disable",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()),
                    Stream.of(arguments))
                .toList())
        .redirectError(err.toFile())
        .start();
  }
}
