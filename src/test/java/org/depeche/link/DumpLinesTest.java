package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpLinesTest {
  private static final List<String> LINES = List.of("un", "", "deux « é »", "trois");

  @TempDir Path folder;

  @Test
  void plainTextIsReadWhateverEndsItsLines() throws IOException {
    assertEquals(LINES, read(file("un\n\ndeux « é »\ntrois\n")));
    assertEquals(LINES, read(file("un\r\n\r\ndeux « é »\r\ntrois")));
    assertEquals(LINES, read(file("\ufeffun\n\ndeux « é »\ntrois")));
    assertEquals(List.of(), read(file("")));
  }

  @Test
  void compressedFilesOfSeveralMembersAreReadToTheirEnd() throws IOException {
    byte[] gzip =
        Dumps.together(Dumps.gzip("un\n\ndeux"), Dumps.gzip(" « é »\n"), Dumps.gzip("trois\n"));
    assertEquals(LINES, read(file(gzip)));
    byte[] bzip2 =
        Dumps.together(Dumps.bzip2("un\n\ndeux"), Dumps.bzip2(" « é »\n"), Dumps.bzip2("trois\n"));
    assertEquals(LINES, read(file(bzip2)));
  }

  @Test
  void theTableOfAZipFileIsTheOneThatIsNamedLikeIt() throws IOException {
    Path zip = folder.resolve("FR.zip");
    Files.write(
        zip, Dumps.zip("readme.txt", "x".repeat(1000), "FR.txt", "un\n\ndeux « é »\ntrois"));
    assertEquals(LINES, read(zip));
    Files.move(zip, folder.resolve("other.zip"));
    assertEquals(List.of("x".repeat(1000)), read(folder.resolve("other.zip")));
  }

  @Test
  void aFileThatEndsTooEarlyIsToldWithWhatWasReadBefore() throws IOException {
    byte[] whole = Dumps.bzip2("ligne\n".repeat(300_000));
    Path cut = file(Arrays.copyOf(whole, whole.length - 30));
    assertThrows(IOException.class, () -> read(cut));
  }

  @Test
  void aLineLongerThanIsHeldIsCutAndTheNextOneIsWhole() throws IOException {
    Path file = folder.resolve("long");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) 'x');
      for (int i = 0; i < 33; i++) {
        out.write(block);
      }
      out.write("\nsuite\n".getBytes(StandardCharsets.UTF_8));
    }
    try (DumpLines lines = DumpLines.open(file)) {
      Line first = lines.next().orElseThrow();
      assertTrue(first.isCut());
      assertEquals(33L << 20, first.length());
      assertEquals("suite", lines.next().orElseThrow().text());
      assertEquals(lines.size(), lines.done());
    }
  }

  private Path file(String text) throws IOException {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file"), bytes);
  }

  private static List<String> read(Path file) throws IOException {
    List<String> read = new ArrayList<>();
    try (DumpLines lines = DumpLines.open(file)) {
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        read.add(line.get().text());
        assertEquals(read.size(), line.get().number());
      }
    }
    return read;
  }
}
