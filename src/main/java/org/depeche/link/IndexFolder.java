package org.depeche.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.depeche.knowledge.NameKey;
import org.depeche.knowledge.OutsideId.Dataset;

/**
 * The folder of one dataset in an index of outside datasets. It holds the Lucene index {@code
 * entities}, and while things are read whose parts lie in several places, the index {@code parts}.
 *
 * @param path such as {@code outside/wikidata}
 */
record IndexFolder(Path path) {
  /** Fields of a document. */
  static final String IRI = "iri";

  static final String NAME = "name";
  static final String SAME = "same";
  static final String ENTITY = "entity";

  /** In megabytes; all that the writer holds of documents not yet on disk. */
  private static final double RAM_BUFFER = 64;

  /** Longer names are names of nothing that news speaks of; Lucene's limit is far above. */
  private static final int LONGEST_NAME = 300;

  static {
    LuceneLog.quieten();
  }

  /** The folder of a dataset. */
  static IndexFolder of(Path index, Dataset dataset) {
    return new IndexFolder(index.resolve(dataset.name().toLowerCase(Locale.ROOT)));
  }

  Path entities() {
    return path.resolve("entities");
  }

  Path parts() {
    return path.resolve("parts");
  }

  /**
   * The beginning of the terms for a key of a name; the form, as {@link EntityCodec#letter} has it,
   * ends them. So one step to a place among the terms finds a name in all its forms.
   */
  static String term(String key) {
    return key + "\t";
  }

  /** An entity that is complete, to be found by its names and by what it is the same as. */
  static Document document(OutsideEntity entity) throws IOException {
    Document document = part(entity);
    for (OutsideName name : entity.names()) {
      String key = name.text().length() > LONGEST_NAME ? "" : NameKey.ofName(name.text());
      if (!key.isEmpty()) {
        String term = term(key) + (char) EntityCodec.letter(name.form());
        document.add(new StringField(NAME, term, Field.Store.NO));
      }
    }
    for (String same : entity.sameAs()) {
      document.add(new StringField(SAME, same, Field.Store.NO));
    }
    return document;
  }

  /** A part of an entity, to be found by its IRI. */
  static Document part(OutsideEntity part) throws IOException {
    Document document = new Document();
    document.add(new StringField(IRI, part.iri(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ENTITY, EntityCodec.encode(part)));
    return document;
  }

  /** How far the import into this folder has come; empty if none was begun. */
  Optional<ImportState> state() {
    return state(entities()).or(() -> state(parts()));
  }

  /**
   * The state that the last commit of an index holds.
   *
   * @throws ImportException if the index is damaged or of another version
   */
  static Optional<ImportState> state(Path index) {
    if (!Files.isDirectory(index)) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(index)) {
      return DirectoryReader.indexExists(directory)
          ? Optional.of(ImportState.of(SegmentInfos.readLatestCommit(directory).getUserData()))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      throw new ImportException(
          ImportException.Cause.REQUEST,
          "index "
              + index
              + " is no index of this version of Dépêche ("
              + e.getMessage()
              + "): delete the folder and import again",
          e);
    }
  }

  /**
   * Opens an index for writing.
   *
   * @throws ImportException if another process has it open
   */
  static IndexWriter writer(Path index, Directory directory) throws IOException {
    try {
      return new IndexWriter(
          directory,
          new IndexWriterConfig().setRAMBufferSizeMB(RAM_BUFFER).setCommitOnClose(false));
    } catch (LockObtainFailedException e) {
      throw new ImportException(
          ImportException.Cause.MACHINE,
          "index "
              + index
              + " is in use by another import: wait until it ends or give another --index",
          e);
    }
  }

  /**
   * Commits what was read together with where it ends.
   *
   * @param state how far the import has come
   */
  static void save(ImportState state, IndexWriter writer) throws IOException {
    writer.setLiveCommitData(state.data().entrySet());
    writer.commit();
  }

  /** Makes an index that is complete fast to look up in, and says that it is finished. */
  static ImportState finish(ImportState state, IndexWriter writer) throws IOException {
    save(state, writer);
    writer.forceMerge(1);
    ImportState finished = state.in(ImportState.Phase.FINISHED);
    save(finished, writer);
    return finished;
  }

  /** Deletes an index that is not wanted any more. */
  static void delete(Path index) {
    if (!Files.exists(index)) {
      return;
    }
    try (Stream<Path> files = Files.walk(index)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
