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
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
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
    BytesRef prefix = new BytesRef(IndexFolder.term(key));
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms names = leaf.reader().terms(IndexFolder.NAME);
      if (names == null) {
        continue;
      }
      TermsEnum terms = names.iterator();
      if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
        continue;
      }
      for (BytesRef term = terms.term();
          term != null && StringHelper.startsWith(term, prefix);
          term = terms.next()) {
        byte letter = term.bytes[term.offset + term.length - 1];
        double worth = Resemblance.ofName(EntityCodec.form(letter), which);
        read(
            leaf.reader(),
            terms.postings(null, PostingsEnum.NONE),
            entity -> add(entity, worth, found));
      }
    }
  }

  private static void add(OutsideEntity entity, double worth, Map<String, Named> found) {
    found.merge(
        entity.iri(),
        new Named(entity, worth),
        (a, b) -> new Named(a.entity().with(b.entity()), Math.max(a.name(), b.name())));
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
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings != null) {
        read(leaf.reader(), postings, found::add);
      }
    }
    return found;
  }

  private void read(LeafReader segment, PostingsEnum postings, Consumer<OutsideEntity> sink)
      throws IOException {
    BinaryDocValues values = segment.getBinaryDocValues(IndexFolder.ENTITY);
    for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
      if (values == null || !values.advanceExact(doc)) {
        throw new IOException("document " + doc + " of " + directory + " holds no entity");
      }
      sink.accept(EntityCodec.decode(values.binaryValue()));
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
