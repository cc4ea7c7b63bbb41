package org.depeche.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.depeche.knowledge.OutsideId.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * The second step of an import whose things have parts: all parts of one IRI together, IRI after
 * IRI. Things that turn out to have no name, or none of the wanted classes, are filtered. Used
 * once.
 */
final class PartsMerge {
  private static final long PROGRESS_NANOS = 500_000_000;
  private static final int ENTITIES = 128;

  private final DatasetImport task;
  private final Path from;
  private final Path to;
  private final ImportListener listener;

  PartsMerge(DatasetImport task, IndexFolder folder, ImportListener listener) {
    this.task = task;
    this.from = folder.parts();
    this.to = folder.entities();
    this.listener = listener;
  }

  /** Goes on from a state to the last IRI. */
  ImportState run(ImportState start) throws IOException {
    try (Directory directory = FSDirectory.open(to);
        IndexWriter writer = IndexFolder.writer(to, directory);
        Directory parts = FSDirectory.open(from);
        DirectoryReader reader = DirectoryReader.open(parts)) {
      return IndexFolder.finish(merge(reader, start, writer), writer);
    }
  }

  private ImportState merge(IndexReader reader, ImportState start, IndexWriter writer)
      throws IOException {
    ImportState state = start;
    Terms iris = MultiTerms.getTerms(reader, IndexFolder.IRI);
    if (iris == null) {
      return state;
    }
    TermsEnum terms = iris.iterator();
    BytesRef last = new BytesRef(start.merged());
    long saved = System.nanoTime();
    long told = saved - PROGRESS_NANOS;
    long merged = 0;
    PostingsEnum postings = null;
    for (BytesRef iri = next(terms, last); iri != null; iri = terms.next()) {
      postings = terms.postings(postings, PostingsEnum.NONE);
      OutsideEntity entity = join(reader, postings);
      ImportCounts counts = state.counts();
      boolean wanted = wants(entity);
      if (wanted) {
        writer.addDocument(IndexFolder.document(entity));
      }
      state =
          state.mergedTo(
              entity.iri(), counts.plus(new ImportCounts(0, wanted ? 1 : 0, wanted ? 0 : 1, 0)));
      merged += terms.docFreq();
      if (state.counts().kept() % ENTITIES == 0) {
        long now = System.nanoTime();
        if (now - saved > task.saveEvery().toNanos()) {
          IndexFolder.save(state, writer);
          saved = System.nanoTime();
        }
        if (now - told > PROGRESS_NANOS) {
          told = now;
          listener.progress("parts", merged, reader.numDocs(), state.counts());
        }
      }
    }
    return state;
  }

  /** The first term behind the one where an earlier run ended; null as Lucene has it if none. */
  private static @Nullable BytesRef next(TermsEnum terms, BytesRef last) throws IOException {
    return switch (terms.seekCeil(last)) {
      case END -> null;
      case FOUND -> terms.next();
      case NOT_FOUND -> terms.term();
    };
  }

  private static OutsideEntity join(IndexReader reader, PostingsEnum postings) throws IOException {
    OutsideEntity whole = null;
    List<LeafReaderContext> leaves = reader.leaves();
    for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexFolder.ENTITY);
      if (values == null || !values.advanceExact(doc - leaf.docBase)) {
        throw new IOException("document " + doc + " holds no part");
      }
      OutsideEntity part = EntityCodec.decode(values.binaryValue());
      whole = whole == null ? part : whole.with(part);
    }
    if (whole == null) {
      throw new IOException("an IRI without parts");
    }
    return whole;
  }

  /** GeoNames' alternate names alone, of a place that was filtered, make no place. */
  private boolean wants(OutsideEntity entity) {
    return !entity.names().isEmpty()
        && (task.dataset() != Dataset.GEONAMES || !entity.classes().isEmpty())
        && task.filter().wants(entity.classes());
  }
}
