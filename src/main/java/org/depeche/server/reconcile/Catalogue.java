package org.depeche.server.reconcile;

import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.depeche.graph.Iris;
import org.depeche.store.GraphStore;
import org.jspecify.annotations.Nullable;

/**
 * The things of a store, read anew when the store has changed, at most every two seconds, so that
 * an ingest that runs beside the server is not slowed. Safe for many threads.
 */
final class Catalogue {
  private static final long PAUSE = 2_000_000_000L; // nanoseconds

  private record Snapshot(Things things, long version, long readAt) {}

  private final GraphStore store;
  private final DatasetGraph graphs;
  private final String prefix;
  private @Nullable Snapshot snapshot;

  Catalogue(GraphStore store, Iris iris) {
    this.store = store;
    this.graphs = store.readOnly();
    this.prefix = iris.base() + "id/";
  }

  /** What every thing's IRI begins with; its id follows. */
  String prefix() {
    return prefix;
  }

  /** The things of now, or of at most two seconds ago. */
  synchronized Things things() {
    Snapshot last = snapshot;
    if (last != null
        && (System.nanoTime() - last.readAt() < PAUSE || last.version() == store.version())) {
      return last.things();
    }
    long version = store.version();
    Things things =
        Txn.calculateRead(graphs, () -> new ThingReader(graphs.getUnionGraph(), prefix).read());
    snapshot = new Snapshot(things, version, System.nanoTime());
    return things;
  }

  /** Runs what needs the things and the graph in a transaction. */
  <T> T reading(BiFunction<Things, Graph, T> use) {
    Things things = things();
    return Txn.calculateRead(graphs, () -> use.apply(things, graphs.getUnionGraph()));
  }
}
