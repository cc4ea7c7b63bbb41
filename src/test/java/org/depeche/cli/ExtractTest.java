package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void aReportIsOnePageOfOneArticle() {
    Run run = Run.with(SENTENCE, "extract", "--format", "html", "--report-language", "en", "-");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("<!DOCTYPE html>"), run.out());
    assertTrue(run.out().contains("<html lang=\"en\">"), run.out());
    assertTrue(run.out().contains("condemnation"), run.out());
  }

  @Test
  void severalArticlesGiveNoReport() throws IOException {
    Path lines =
        write("a.jsonl", "{\"id\":\"1\",\"text\":\"Oui.\"}\n{\"id\":\"2\",\"text\":\"Non.\"}\n");
    Run run = Run.of("extract", "--format", "html", lines.toString());
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("--format html: 2 articles: expected one"), run.err());
  }

  @Test
  void aReportInALanguageThatPagesDoNotSpeakIsAMistake() {
    Run run = Run.with(SENTENCE, "extract", "--format", "html", "--report-language", "de", "-");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--report-language de: expected fr or en"), run.err());
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ISO-8859-1",
        "windows-1252",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-8",
        "x-UTF-8"
      })
  void aTextInAnotherEncodingIsRead(String encoding) throws IOException {
    String text = "Le président russe a été reçu à Cuba.";
    Path file = folder.resolve("encoded.txt");
    Files.write(
        file,
        encoding.startsWith("x-")
            ? ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)
            : text.getBytes(Charset.forName(encoding)));
    Run run = Run.of("extract", "--format", "nt", "--id", "a1", file.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("#isString> \"" + text + "\""), run.out());
  }

  @Test
  void aTextInAnUnknownEncodingIsRefusedWithThePlaceOfTheFirstByte() throws IOException {
    Path file = folder.resolve("dos.txt");
    Files.write(file, "Le président a été reçu.".getBytes(Charset.forName("IBM850")));
    refused(file, "byte 5 is not UTF-8, expected text in UTF-8; convert it");
  }

  @Test
  void fiftyMegabytesOfTextAreRefusedAtOnce() throws IOException {
    Path file = write("big.txt", (SENTENCE + "\n").repeat(50_000_000 / SENTENCE.length()));
    refused(file, "MB of text");
  }

  @Test
  void fiftyMegabytesInOneLineAreRefusedAndTheNextLineIsRead() throws IOException {
    Path file =
        write(
            "big.jsonl",
            "{\"text\":\"" + "Bonjour. ".repeat(5_600_000) + "\"}\n{\"text\":\"Oui.\"}\n");
    Run run = Run.of("extract", "--format", "json", file.toString());
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains("big.jsonl:1: more than 10 MB of text"), run.err());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void fiftyMegabytesOnStandardInputAreRefused() {
    Run run = Run.with("Bonjour.\n".repeat(5_600_000), "extract", "-");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("standard input: more than 10 MB of text"), run.err());
  }

  @Test
  void linesThatCannotBeReadAreRefusedByNumberAndTheOthersAreRead() throws IOException {
    String lines =
        """
        {"id":"1","text":"Oui."}
        {"id":"2"}
        {"id":"3","text":
        {"id":"4","text":"Non.","published":"hier"}
        {"id":"5","text":"Reçu."}

        {"id":"7","text":"Fin."} et puis
        """;
    Path file = write("a.jsonl", "\uFEFF" + lines);
    Run run = Run.of("extract", "--format", "json", file.toString());
    assertEquals(3, run.code());
    List<String> said = run.err().lines().toList();
    assertEquals(4, said.size(), run.err());
    assertTrue(
        said.get(0)
            .endsWith("a.jsonl:2: expected an object with a field \"text\" that is not empty"),
        run.err());
    assertTrue(said.get(1).contains("a.jsonl:3: is not JSON: "), run.err());
    assertTrue(
        said.get(2)
            .endsWith("a.jsonl:4: \"published\" is \"hier\", expected a date such as 2018-11-03"),
        run.err());
    assertTrue(said.get(3).contains("a.jsonl:7: is not JSON: "), run.err());
    assertEquals(2, run.out().lines().count(), run.out());
  }

  @Test
  void aLineInAnotherEncodingIsRefusedByNumber() throws IOException {
    Path file = folder.resolve("latin.jsonl");
    Files.write(
        file, "{\"text\":\"Oui.\"}\n{\"text\":\"Reçu.\"}".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.of("extract", "--format", "json", file.toString());
    assertEquals(3, run.code());
    assertTrue(run.err().contains("latin.jsonl:2: is not UTF-8"), run.err());
    assertEquals(1, run.out().lines().count());
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

  @ParameterizedTest
  @ValueSource(strings = {"json", "ttl", "nt", "trig", "jsonld", "rdfxml", "plover", "text"})
  void aReaderThatGoesAwayEndsTheExtractionQuietly(String format) throws IOException {
    Path lines = write("many.jsonl", "{\"text\":\"La Russie aide Cuba.\"}\n".repeat(100));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Run run = Run.to(closed, "extract", "--format", format, lines.toString());
    assertEquals("", run.err());
    assertEquals(0, run.code());
  }

  @Test
  void everyOffsetSlicesBackToItsText() throws IOException {
    for (Path file : articles()) {
      Run run = Run.of("extract", "--format", "json", "--published", "2019-01-01", file.toString());
      String text = Files.readString(file);
      int checked = 0;
      for (JsonNode node : new ObjectMapper().readTree(run.out()).findParents("start")) {
        if (node.has("text")) {
          int start = node.get("start").asInt();
          assertEquals(node.get("text").asText(), text.substring(start, node.get("end").asInt()));
          checked++;
        }
      }
      assertTrue(checked > 10, file + ": only " + checked + " offsets");
    }
  }

  @Test
  void aWrongDateIsAUsageError() {
    usage("--published", "\"hier\" is no date, expected one such as 2018-11-03", "hier");
  }

  @Test
  void aBaseThatIsNoIriIsAUsageError() {
    usage("--base", "base IRI \"ici\": expected an absolute IRI that ends with \"/\"", "ici");
  }

  @Test
  void anUnknownFormatIsAUsageErrorThatNamesThoseThereAre() {
    usage("--format", "--format \"xls\": expected one of ttl, trig, nt", "xls");
  }

  @Test
  void aMinimumConfidenceThatIsNoProbabilityIsAUsageError() {
    usage("--minimum-confidence", "threshold 7.0, expected 0 to 1", "7");
  }

  @Test
  void aMinimumConfidenceLeavesOutLessCertainEvents() throws IOException {
    JsonNode all = events("0");
    JsonNode certain = events("0.8");
    assertTrue(certain.size() < all.size(), certain.size() + " of " + all.size());
    assertTrue(!certain.isEmpty(), "no event of at least 0.8");
    certain.forEach(e -> assertTrue(e.path("confidence").asDouble() >= 0.8, e::toString));
  }

  private static JsonNode events(String minimum) throws IOException {
    Run run =
        Run.of(
            "extract",
            "--format",
            "json",
            "--minimum-confidence",
            minimum,
            "data/articles/moscou-la-havane.txt");
    return new ObjectMapper().readTree(run.out()).path("events");
  }

  @Test
  void aKnowledgeFolderThatIsNoneIsAUsageError() {
    usage("--knowledge", "nulle-part: no such folder", "nulle-part");
  }

  private static void usage(String option, String expected, String value) {
    Run run = Run.of("extract", option, value, "-");
    assertEquals(2, run.code());
    assertTrue(run.err().contains(option), run.err());
    assertTrue(run.err().contains(expected), run.err());
    assertEquals("", run.out());
  }

  @Test
  void oneIdForTwoFilesIsAUsageError() {
    Run run = Run.of("extract", "--id", "a", "x.txt", "y.txt");
    assertEquals(2, run.code());
    assertEquals("depeche: --id is given for 2 files: expected one file\n", run.err());
  }

  private static void refused(Path file, String expected) {
    Run run = Run.of("extract", "--format", "json", file.toString());
    assertEquals(3, run.code(), run.err());
    assertTrue(run.err().contains(expected), run.err());
    assertTrue(run.err().contains(file.getFileName().toString()), run.err());
    assertEquals("", run.out());
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
