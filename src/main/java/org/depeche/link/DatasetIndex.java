package org.depeche.link;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.depeche.knowledge.NameKey;
import org.depeche.knowledge.OutsideId.Dataset;
import org.depeche.link.Resemblance.NameOf;

/**
 * The entities of one dataset on disk. A look-up is of exact terms, and reads the entity from a
 * column, so that it costs some microseconds when the pages are in memory. Safe for many threads.
 */
final class DatasetIndex implements Closeable {
  private final Directory directory;
  private final DirectoryReader reader;

  /**
   * An entity that has a name of a subject.
   *
   * @param name {@link Resemblance#ofName} of the best such name
   */
  record Named(OutsideEntity entity, double name) {}

  private DatasetIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * Opens the index of a finished import.
   *
   * @throws ImportException if it cannot be read
   */
  static DatasetIndex open(Dataset dataset, Path path) {
    try {
      Directory directory = FSDirectory.open(path);
      return new DatasetIndex(directory, DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new ImportException(
          ImportException.Cause.MACHINE,
          "index " + path + " of " + dataset + " cannot be read: " + e.getMessage(),
          e);
    }
  }

  /** The entities that have a name of the subject, each once. */
  List<Named> named(Subject subject) throws IOException {
    Set<String> keys = new HashSet<>();
    Map<String, Named> found = new HashMap<>();
    find(NameKey.ofName(subject.name()), NameOf.USUAL, keys, found);
    for (String name : subject.otherNames()) {
      find(NameKey.ofName(name), NameOf.OTHER, keys, found);
    }
    return new ArrayList<>(found.values());
  }

  private void find(String key, NameOf which, Set<String> seen, Map<String, Named> found)
      throws IOException {
    if (key.isEmpty() || !seen.add(key)) {
      return;
    }
    for (OutsideName.Form form : OutsideName.Form.values()) {
      double worth = Resemblance.ofName(form, which);
      for (OutsideEntity entity : entities(new Term(IndexFolder.field(form), key))) {
        found.merge(
            entity.iri(),
            new Named(entity, worth),
            (a, b) -> new Named(a.entity().with(b.entity()), Math.max(a.name(), b.name())));
      }
    }
  }

  /** The entity with an IRI in its usual form. */
  Optional<OutsideEntity> byIri(String iri) throws IOException {
    return entities(new Term(IndexFolder.IRI, iri)).stream().reduce(OutsideEntity::with);
  }

  /** The IRIs of the entities that are said to be the same as a thing of another dataset. */
  List<String> statedSameAs(String iri) throws IOException {
    return entities(new Term(IndexFolder.SAME, iri)).stream().map(OutsideEntity::iri).toList();
  }

  private List<OutsideEntity> entities(Term term) throws IOException {
    List<OutsideEntity> found = new ArrayList<>(1);
    for (LeafReaderContext leaf : reader.leaves()) {
      LeafReader segment = leaf.reader();
      PostingsEnum postings = segment.postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      BinaryDocValues values = segment.getBinaryDocValues(IndexFolder.ENTITY);
      for (int doc = postings.nextDoc();
          doc != PostingsEnum.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (values == null || !values.advanceExact(doc)) {
          throw new IOException("document " + doc + " of " + directory + " holds no entity");
        }
        found.add(EntityCodec.decode(values.binaryValue()));
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
