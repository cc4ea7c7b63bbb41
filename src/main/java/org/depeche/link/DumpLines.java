package org.depeche.link;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The lines of a dump, one after the other: plain text, gzip, bzip2 (also of several members or
 * streams), or the table in a zip file. What the file is, its first bytes say, not its name. Holds
 * one line at a time, whatever the size of the file. For one thread.
 */
final class DumpLines implements Closeable {
  /** In bytes; the longest entity of Wikidata has a tenth of it. */
  static final int LONGEST = 1 << 25;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final LongSupplier done;
  private final long size;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private byte[] line = new byte[BUFFER];
  private long number;

  private DumpLines(InputStream in, LongSupplier done, long size) {
    this.in = in;
    this.done = done;
    this.size = size;
  }

  /** Opens a file; it is to be closed again. */
  static DumpLines open(Path file) throws IOException {
    byte[] magic = new byte[4];
    try (InputStream in = Files.newInputStream(file)) {
      int read = in.readNBytes(magic, 0, magic.length);
      magic = Arrays.copyOf(magic, read);
    }
    if (startsWith(magic, 'P', 'K', 3, 4)) {
      return openZip(file);
    }
    Counted counted = new Counted(Files.newInputStream(file));
    try {
      InputStream buffered = new BufferedInputStream(counted, BUFFER);
      InputStream in =
          startsWith(magic, 0x1f, 0x8b)
              ? GzipCompressorInputStream.builder()
                  .setInputStream(buffered)
                  .setDecompressConcatenated(true)
                  .get()
              : startsWith(magic, 'B', 'Z', 'h')
                  ? new BZip2CompressorInputStream(buffered, true)
                  : counted;
      return new DumpLines(in, () -> counted.count, Files.size(file));
    } catch (IOException e) {
      counted.close();
      throw e;
    }
  }

  /** Of several tables in a zip file the one that is named like it, else the largest. */
  private static DumpLines openZip(Path file) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    try {
      String stem = stem(file.getFileName().toString());
      List<ZipEntry> entries = new ArrayList<>();
      zip.stream().filter(entry -> !entry.isDirectory()).forEach(entries::add);
      ZipEntry table =
          entries.stream()
              .filter(entry -> stem(entry.getName()).equals(stem))
              .findFirst()
              .or(() -> entries.stream().max(Comparator.comparingLong(ZipEntry::getSize)))
              .orElseThrow(() -> new IOException("the zip file is empty, expected a table in it"));
      Counted counted =
          new Counted(zip.getInputStream(table)) {
            @Override
            public void close() throws IOException {
              super.close();
              zip.close();
            }
          };
      return new DumpLines(counted, () -> counted.count, table.getSize());
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The next line; empty at the end of the file.
   *
   * @throws IOException if the file cannot be read or decompressed further
   */
  Optional<Line> next() throws IOException {
    int length = 0;
    long whole = 0;
    while (true) {
      if (at == end) {
        at = 0;
        end = Math.max(in.read(buffer), 0);
        if (end == 0) {
          return whole == 0 ? Optional.empty() : Optional.of(line(length, whole));
        }
      }
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      int take = Math.min(stop - at, LONGEST - length);
      if (length + take > line.length) {
        line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(length + take, 2 * line.length)));
      }
      System.arraycopy(buffer, at, line, length, take);
      length += take;
      whole += stop - at;
      at = stop;
      if (stop < end) {
        at++;
        return Optional.of(line(length, whole));
      }
    }
  }

  private Line line(int length, long whole) {
    int from = 0;
    int to = length;
    if (to > 0 && whole == length && line[to - 1] == '\r') {
      to--;
    }
    if (number == 0 && startsWith(line, 0xef, 0xbb, 0xbf)) {
      from = Math.min(3, to);
    }
    number++;
    byte[] bytes = Arrays.copyOfRange(line, from, to);
    return new Line(number, bytes, whole == length ? bytes.length : whole);
  }

  /** How much of {@link #size} has been read. */
  long done() {
    return done.getAsLong();
  }

  /** The size of the file (of the table in a zip file), in bytes. */
  long size() {
    return size;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Counts the bytes that are read. */
  private static class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
