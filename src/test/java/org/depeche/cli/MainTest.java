package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void helpListsTheCommandsOnStandardOutput() {
    Run run = Run.of("--help");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("extract"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void anUnknownCommandIsAUsageError() {
    Run run = Run.of("extrait");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("extrait"), run.err());
    assertTrue(run.err().contains("--help"), run.err());
    assertEquals("", run.out());
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
