package org.depeche.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** A file of a dump and what it holds. */
public record DumpFile(Path path, Content content) {
  private static final int HEAD = 1 << 16;

  /** More have nothing to do: one thread unpacks and one fills the index. */
  private static final int MOST_THREADS = 8;

  /** What a file holds. */
  public enum Content {
    /** Wikidata's JSON. */
    WIKIDATA,
    /** N-Triples or Turtle of DBpedia. */
    DBPEDIA,
    /** GeoNames' places, whose other names are in a table of alternate names. */
    GEONAMES,
    /** GeoNames' places alone; their other names are in a column. */
    GEONAMES_ALONE,
    /** GeoNames' alternate names. */
    ALTERNATE_NAMES
  }

  /** A reader of what the file holds, to be closed. */
  EntryReader reader(ImportFilter filter) {
    return switch (content) {
      case WIKIDATA -> parallel(() -> new WikidataReader(filter));
      case DBPEDIA -> new RdfReader(filter);
      case GEONAMES ->
          parallel(() -> new GeonamesReader(filter, GeonamesReader.OtherNames.OF_TABLE));
      case GEONAMES_ALONE ->
          parallel(() -> new GeonamesReader(filter, GeonamesReader.OtherNames.OF_COLUMN));
      case ALTERNATE_NAMES -> parallel(() -> new AlternateNamesReader(filter));
    };
  }

  private static EntryReader parallel(Supplier<EntryReader> readers) {
    int others = Runtime.getRuntime().availableProcessors() - 1;
    return new ParallelReader(readers, Math.clamp(others, 1, MOST_THREADS));
  }

  /**
   * Tells the file from others wherever it lies: what it holds, its size, and a SHA-256 of its
   * first 64 KiB.
   *
   * @throws ImportException if it cannot be read
   */
  String digest() {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(HEAD);
      String sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(head));
      return content + ":" + Files.size(path) + ":" + sha;
    } catch (IOException e) {
      throw new ImportException(
          ImportException.Cause.REQUEST,
          path + ": cannot be read (" + e.getClass().getSimpleName() + "), expected a dump",
          e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The size of the file, in bytes. */
  long size() throws IOException {
    return Files.size(path);
  }
}
