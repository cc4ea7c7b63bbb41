package org.depeche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.link.LuceneLog;
import org.depeche.store.GraphStore;
import org.depeche.view.Facts;
import org.depeche.view.LocalAddresses;
import org.depeche.view.ReaderLanguage;
import org.depeche.view.ThingLabels;

/**
 * Brings an index in step with a store, article by article: only those whose graphs are others than
 * before are read anew. Used by one thread.
 */
final class IndexWriting implements AutoCloseable {
  static {
    LuceneLog.quieten();
  }

  private final GraphStore store;
  private final DatasetGraph data;
  private final ThingKeys keys;
  private final LocalAddresses addresses;
  private final IndexWriter writer;
  private final Map<Node, Long> digests = new HashMap<>();
  private String knowledge = "";
  private volatile Progress progress = new Progress(0, 0);

  /** How many articles were looked at, of how many. */
  record Progress(int done, int all) {}

  IndexWriting(GraphStore store, Iris iris, IndexFolder folder) {
    this.store = store;
    this.data = store.readOnly();
    this.keys = new ThingKeys(iris);
    this.addresses = new LocalAddresses(iris);
    try {
      this.writer =
          new IndexWriter(
              FSDirectory.open(folder.path()), new IndexWriterConfig(new FrenchAnalysis()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Progress progress() {
    return progress;
  }

  /**
   * Makes the index what the store is now.
   *
   * @param stop whether to leave off; the snapshot then lacks articles and must not be shown
   */
  Snapshot update(BooleanSupplier stop) {
    return Txn.calculateRead(
        data,
        () -> {
          try {
            long version = store.version();
            ArticleGraphs graphs = new ArticleGraphs(data, keys.iris());
            if (!graphs.knowledge().equals(knowledge)) {
              knowledge = graphs.knowledge();
              digests.clear();
              writer.deleteAll();
            }
            List<Node> articles = graphs.names();
            ThingLabels labels = new ThingLabels(data, addresses, ReaderLanguage.FRENCH);
            forget(articles);
            for (int i = 0; i < articles.size() && !stop.getAsBoolean(); i++) {
              progress = new Progress(i, articles.size());
              update(graphs, labels, articles.get(i));
            }
            progress = new Progress(articles.size(), articles.size());
            return Snapshot.of(version, DirectoryReader.open(writer), keys);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private void forget(List<Node> articles) throws IOException {
    Set<Node> gone = new HashSet<>(digests.keySet());
    articles.forEach(gone::remove);
    for (Node article : gone) {
      writer.deleteDocuments(term(article));
      digests.remove(article);
    }
  }

  private void update(ArticleGraphs graphs, ThingLabels labels, Node article) throws IOException {
    List<Triple> triples = graphs.triples(article);
    long digest = ArticleGraphs.digest(triples);
    if (!Long.valueOf(digest).equals(digests.put(article, digest))) {
      ArticleReader reader =
          new ArticleReader(new Facts(new NamedGraph(article, triples)), article);
      writer.updateDocuments(term(article), new Documents(reader, keys, labels).all());
    }
  }

  private Term term(Node article) {
    return new Term(Fields.ARTICLE, article.getURI());
  }

  @Override
  public void close() {
    try {
      writer.rollback();
      writer.getDirectory().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
