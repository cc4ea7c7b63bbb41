package org.depeche.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** All that an index holds, to be compared. */
public final class IndexContents {
  static {
    LuceneLog.quieten();
  }

  private IndexContents() {}

  /**
   * Every entity by its IRI.
   *
   * @throws IllegalStateException if one is there twice
   */
  public static SortedMap<String, OutsideEntity> of(Path index) throws IOException {
    SortedMap<String, OutsideEntity> entities = new TreeMap<>();
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexFolder.ENTITY);
        while (values.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
          OutsideEntity entity = EntityCodec.decode(values.binaryValue());
          if (entities.put(entity.iri(), entity) != null) {
            throw new IllegalStateException(entity.iri() + " is there twice");
          }
        }
      }
    }
    return entities;
  }

  /** A digest of the entities and of every term with the number of entities that it finds. */
  public static String digest(Path index) throws IOException {
    int terms = 0;
    long hash = of(index).hashCode();
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (String field : List.of(IndexFolder.NAME, IndexFolder.SAME)) {
        Terms all = MultiTerms.getTerms(reader, field);
        TermsEnum each = all == null ? TermsEnum.EMPTY : all.iterator();
        while (each.next() != null) {
          terms++;
          hash = 31 * hash + each.term().utf8ToString().hashCode();
          hash = 31 * hash + each.docFreq();
        }
      }
      return reader.numDocs() + " entities, " + terms + " terms, " + Long.toHexString(hash);
    }
  }
}
