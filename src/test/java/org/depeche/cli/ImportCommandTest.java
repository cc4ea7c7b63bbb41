package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depeche.link.Dumps;
import org.depeche.link.WikidataDump;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class ImportCommandTest {
  private static final String WIKIDATA =
      """
      [
      {"type":"item","id":"Q901","labels":{"fr":{"language":"fr","value":"Bellerive"}},"claims":{}},
      {"type":"item","id":"Q902","labels":{"fr":{"language":"fr","val
      {"type":"item","id":"Q903","labels":{"ja":{"language":"ja","value":"x"}},"claims":{}}
      ]
      """;

  @TempDir Path folder;
  private Path dump;

  @BeforeEach
  void writeDump() throws IOException {
    dump = Files.write(folder.resolve("dump.json.bz2"), Dumps.bzip2(WIKIDATA));
  }

  @Test
  void malformedLinesAreNamedCountedAndNeverFatal() {
    Run run = wikidata(dump);
    assertEquals(ExitCode.REFUSED, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().contains("depeche: dump.json.bz2:3: Unexpected end-of-input"), run.err());
    assertTrue(
        run.err().contains("wikidata: 1 entities kept, 1 filtered, 1 malformed, of 5 lines"),
        run.err());
    assertFalse(run.err().contains("\r"), "progress where nobody looks");
  }

  @Test
  void aSecondRunDoesNothingAndSaysSo() {
    wikidata(dump);
    Run again = wikidata(dump);
    assertEquals(
        "depeche: index "
            + folder.resolve("outside")
            + ", wikidata: this import is done already (1 entities); --again repeats it\n",
        again.err());
    assertEquals(ExitCode.REFUSED, again.code());
    Run repeated = wikidata(dump, "--again");
    assertTrue(repeated.err().contains("1 entities kept"), repeated.err());
  }

  @Test
  void anotherFileOrFilterIsRefusedUntilReplacementIsAskedFor() throws IOException {
    wikidata(dump);
    Path other =
        Files.writeString(
            folder.resolve("other.json"), WIKIDATA.replace("val\n", "value\":\"Caslac\"}}},\n"));
    Run refused = wikidata(other);
    assertEquals(ExitCode.USAGE, refused.code(), refused.err());
    assertTrue(
        refused.err().contains("holds the import of " + dump + ", not of " + other), refused.err());
    Run filtered = wikidata(dump, "--classes", "Q5");
    assertEquals(ExitCode.USAGE, filtered.code(), filtered.err());
    assertTrue(filtered.err().contains("with other settings (classes= "), filtered.err());
    Run replaced = wikidata(other, "--again");
    assertEquals(ExitCode.DONE, replaced.code(), replaced.err());
    assertTrue(replaced.err().contains("2 entities kept, 1 filtered, 0 malformed"), replaced.err());
  }

  @Test
  void onlyTheFirstMalformedLinesAreNamed() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "[\n" + "{,\n".repeat(50) + "]\n");
    Run run = wikidata(bad);
    assertEquals(10, run.err().lines().filter(line -> line.contains("bad.json:")).count());
    assertTrue(run.err().contains("50 malformed, of 52 lines"), run.err());
  }

  @Test
  void onATerminalALineOfProgressIsWrittenOverAndTakenAwayInTheEnd() throws IOException {
    ByteArrayOutputStream entities = new ByteArrayOutputStream();
    WikidataDump.write(300, entities);
    Path many = Files.write(folder.resolve("many.json"), entities.toByteArray());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Ansi.ON);
    String index = folder.resolve("outside").toString();
    String[] command = {"knowledge", "import", "--wikidata", many.toString(), "--index", index};
    assertEquals(ExitCode.DONE, Main.run(command, terminal));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith("\r\u001b[Kmany.json "), said);
    assertTrue(said.contains(" %, 128 lines, "), said);
    assertTrue(said.contains("\r\u001b[Kdepeche: index"), said);
  }

  @Test
  void geonamesAndDbpediaAreImportedBesideWikidata() throws IOException {
    Path places =
        Files.write(
            folder.resolve("FR.zip"),
            Dumps.zip(
                "FR.txt",
                "9999991\tBellerive\tBellerive\t\t48\t2\tP\tPPL\tFR\t\t\t\t\t\t12\t\t\t\t\n"));
    Path names =
        Files.writeString(folder.resolve("names.txt"), "1\t9999991\tfr\tBelle-Rive\t1\t\t\t\n");
    Run geonames = run("--geonames", places.toString(), "--alternate-names", names.toString());
    assertEquals(ExitCode.DONE, geonames.code(), geonames.err());
    assertTrue(geonames.err().contains("geonames: 1 entities kept"), geonames.err());
    Path labels =
        Files.write(
            folder.resolve("labels.nt.gz"),
            Dumps.gzip(
                "<http://dbpedia.org/resource/B> <http://www.w3.org/2000/01/rdf-schema#label>"
                    + " \"Bellerive\"@fr .\n"));
    Path types = Files.writeString(folder.resolve("types.ttl"), "");
    Run dbpedia = run("--dbpedia", labels.toString(), types.toString());
    assertEquals(ExitCode.DONE, dbpedia.code(), dbpedia.err());
    assertTrue(dbpedia.err().contains("dbpedia: 1 entities kept"), dbpedia.err());
  }

  @Test
  void whatCannotBeMeantIsRefused() {
    assertRefused("expected one of --wikidata, --dbpedia and --geonames");
    assertRefused("one dataset at a time", "--wikidata", "a", "--geonames", "b");
    assertRefused("expected one of --wikidata", "--alternate-names", "b");
    assertRefused(
        "--alternate-names without --geonames", "--wikidata", "a", "--alternate-names", "b");
    assertRefused("no-such-file: cannot be read", "--wikidata", "no-such-file");
    assertRefused("expected a number of seconds", "--wikidata", "a", "--save-every=-1");
  }

  @Test
  void aFolderThatIsNoIndexIsLeftAlone() throws IOException {
    Path notes = folder.resolve("outside/wikidata/entities/segments_1");
    Files.createDirectories(notes.getParent());
    Files.write(notes, "notes".getBytes(StandardCharsets.UTF_8));
    Run run = wikidata(dump, "--again");
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertTrue(run.err().contains("is no index of this version"), run.err());
    assertEquals("notes", Files.readString(notes));
  }

  private void assertRefused(String message, String... arguments) {
    Run run = run(arguments);
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }

  private Run wikidata(Path file, String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "--wikidata";
    arguments[1] = file.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return run(arguments);
  }

  private Run run(String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "knowledge";
    arguments[1] = "import";
    arguments[2] = "--index";
    arguments[3] = folder.resolve("outside").toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Run.of(arguments);
  }
}
