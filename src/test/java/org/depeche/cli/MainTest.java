package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depeche.Extractor;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void theVersionThatEvidenceCitesIsThatOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = pom.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
    assertEquals(version, Extractor.VERSION);
  }

  @Test
  void helpListsTheCommandsOnStandardOutput() {
    Run run = Run.of("--help");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("extract"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void anUnknownCommandIsAUsageErrorThatNamesThoseThereAre() {
    Run run = Run.of("extrait");
    assertEquals(2, run.code());
    assertTrue(
        run.err()
            .startsWith("depeche: unknown command \"extrait\", expected one of demo, extract,"),
        run.err());
    assertTrue(run.err().contains("did you mean"), run.err());
    assertTrue(run.err().endsWith("Try \"depeche --help\" for what it takes.\n"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void anUnknownOptionIsAUsageError() {
    Run run = Run.of("stats", "--magasin", "kg");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("depeche: unknown option --magasin"), run.err());
    assertTrue(run.err().endsWith("Try \"depeche stats --help\" for what it takes.\n"), run.err());
  }

  @Test
  void anArgumentTooManyIsAUsageError() {
    Run run = Run.of("stats", "kg");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("depeche: \"kg\" is one argument too many"), run.err());
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : Depeche.on(Terminal.ofProcess()).getSubcommands().keySet()) {
      Run run = Run.of(command, "--help");
      assertEquals(0, run.code());
      assertTrue(run.out().startsWith("Usage: depeche " + command), run.out());
    }
  }

  @Test
  void noCommandIsAUsageError() {
    assertEquals(2, Run.of().code());
  }

  @Test
  void aReaderThatGoesAwayEndsTheProgramQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Run run = Run.to(closed, "--help");
    assertEquals(0, run.code());
    assertEquals("", run.err());
  }

  @Test
  void aFullDiskIsSaid() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Run run = Run.to(full, "--help");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("No space left on device"), run.err());
  }
}
