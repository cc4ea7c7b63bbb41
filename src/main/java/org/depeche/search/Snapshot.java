package org.depeche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * The index as it was when the store had a version. Its files stay until nobody uses it any more.
 *
 * @param version of the store
 * @param made when, in nanoseconds of {@link System#nanoTime()}
 * @param facets their values; empty if there is no statement
 */
record Snapshot(
    long version,
    long made,
    DirectoryReader reader,
    Optional<SortedSetDocValuesReaderState> facets,
    ThingKeys keys) {

  static Snapshot of(long version, DirectoryReader reader, ThingKeys keys) throws IOException {
    boolean any =
        reader.leaves().stream()
            .anyMatch(
                leaf ->
                    leaf.reader().getFieldInfos().fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME)
                        != null);
    return new Snapshot(
        version,
        System.nanoTime(),
        reader,
        any
            ? Optional.of(new DefaultSortedSetDocValuesReaderState(reader, Documents.FACETS))
            : Optional.empty(),
        keys);
  }

  IndexSearcher searcher() {
    return new IndexSearcher(reader);
  }

  /** Uses it; empty if it was let go of before. */
  <T> Optional<T> use(Function<Snapshot, T> work) {
    if (!reader.tryIncRef()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.apply(this));
    } finally {
      release();
    }
  }

  /** Says that one user less needs it. */
  void release() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
