package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractTest {
  private static final String SENTENCE = "La Russie a condamné vendredi les sanctions.";

  @TempDir Path folder;

  @Test
  void anArticleOnStandardInputGivesOneLineOfJson() {
    Run run = Run.with(SENTENCE, "extract", "--format", "json", "--id", "a1", "-");
    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.out().lines().count());
    assertTrue(run.out().startsWith("{\"article\":{\"id\":\"a1\","), run.out());
    assertEquals("", run.err());
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    String[] command = {
      "extract",
      "--format",
      "json",
      "--published",
      "2018-11-03",
      "data/articles/moscou-la-havane.txt"
    };
    assertEquals(Run.of(command).out(), Run.of(command).out());
  }

  @Test
  void severalArticlesGiveJsonLines() throws IOException {
    Path lines =
        write("a.jsonl", "{\"id\":\"1\",\"text\":\"Oui.\"}\n\n{\"id\":\"2\",\"text\":\"Non.\"}\n");
    assertEquals(2, Run.of("extract", "--format", "json", lines.toString()).out().lines().count());
  }

  @Test
  void aMissingFileIsSaidAndTheOthersAreDone() throws IOException {
    Path good = write("good.txt", SENTENCE);
    Run run =
        Run.of(
            "extract", "--format", "json", folder.resolve("none.txt").toString(), good.toString());
    assertEquals(3, run.code());
    assertTrue(run.err().contains("none.txt: no such file"), run.err());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void aDirectoryIsRefused() {
    refused(folder, "is a directory");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    refused(write("empty.txt", ""), "is empty");
  }

  @Test
  void aBinaryFileIsRefused() throws IOException {
    Path file = folder.resolve("a.zip");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 0, (byte) 0xC3, 0, 1, 2, 3});
    refused(file, "binary");
  }

  @Test
  void aTextInAnotherEncodingIsReadOrRefusedByName() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.writeString(file, "Le président a été reçu.", Charset.forName("windows-1252"));
    Run run = Run.of("extract", "--format", "json", file.toString());
    assertTrue(
        run.code() == 0
            ? run.out().contains("été reçu") || run.out().contains("\"events\"")
            : run.code() == 3 && run.err().contains("UTF-8"),
        run.err());
  }

  @Test
  void fiftyMegabytesOfTextAreRefusedAtOnce() throws IOException {
    Path file = write("big.txt", (SENTENCE + "\n").repeat(50_000_000 / SENTENCE.length()));
    refused(file, "MB of text");
  }

  @Test
  void aMalformedLineIsRefusedWithItsPlace() throws IOException {
    refused(write("a.jsonl", "{\"id\":\"1\"}\n"), "a.jsonl:1: expected");
  }

  @Test
  void anEnglishArticleIsExtractedWithAWarning() throws IOException {
    Path file =
        write(
            "english.txt",
            "The president of Russia met the president of Cuba in Moscow on Friday. They said that"
                + " the two countries are allies and that they will work with each other.");
    Run run = Run.of("extract", "--format", "json", file.toString());
    assertEquals(0, run.code());
    assertTrue(run.err().contains("not to be in French"), run.err());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void aReaderThatGoesAwayEndsTheExtractionQuietly() throws IOException {
    Path lines = write("many.jsonl", "{\"text\":\"La Russie aide Cuba.\"}\n".repeat(200));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Run run = Run.to(closed, "extract", "--format", "json", lines.toString());
    assertEquals(0, run.code());
    assertEquals("", run.err());
  }

  @Test
  void aWrongDateIsAUsageError() {
    Run run = Run.of("extract", "--published", "hier", "-");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("hier"), run.err());
  }

  @Test
  void oneIdForTwoFilesIsAUsageError() {
    assertEquals(2, Run.of("extract", "--id", "a", "x.txt", "y.txt").code());
  }

  private static void refused(Path file, String expected) {
    Run run = Run.of("extract", "--format", "json", file.toString());
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains(expected), run.err());
    assertTrue(run.err().contains(file.getFileName().toString()), run.err());
    assertEquals("", run.out());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
