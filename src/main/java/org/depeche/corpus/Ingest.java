package org.depeche.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.depeche.event.Extraction;
import org.depeche.graph.Accepted;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.RdfMapper;
import org.depeche.graph.Rejected;
import org.depeche.graph.ShapesGate;
import org.depeche.store.GraphStore;

/**
 * Puts many articles into a store. Each is mapped and checked before a transaction begins and is
 * stored whole or not at all; a transaction holds about a hundred, for TDB2 copies what it changes.
 * Closing stores what is still waiting. For one thread.
 */
public final class Ingest implements AutoCloseable {
  private static final int BATCH = 100;

  /** So many transactions leave more behind than compaction costs. */
  private static final int WORTH_COMPACTING = 30;

  private final RdfMapper mapper;
  private final ShapesGate gate;
  private final GraphStore store;
  private final Consumer<Rejected> refused;
  private final List<Accepted> waiting = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private GraphStore.Replaced done = new GraphStore.Replaced(0, 0, 0);
  private int rejected;
  private int transactions;

  /**
   * @param refused told of each graph that the shapes reject
   */
  public Ingest(RdfMapper mapper, ShapesGate gate, GraphStore store, Consumer<Rejected> refused) {
    this.mapper = mapper;
    this.gate = gate;
    this.store = store;
    this.refused = refused;
  }

  /**
   * What became of the articles so far.
   *
   * @param stored those in the store; one that waits is not counted
   * @param rejected how many the shapes rejected
   */
  public record Report(GraphStore.Replaced stored, int rejected) {}

  /** Takes a graph that is no article's, the knowledge base or the ontology, if it is news. */
  public void addTerms(NamedGraph graph) {
    if (store.holds(graph)) {
      return;
    }
    switch (gate.check(graph)) {
      case Accepted accepted -> store.put(List.of(accepted));
      case Rejected rejection ->
          throw new IllegalStateException("shipped with the program: " + rejection);
    }
  }

  /** Takes what was read in one article. */
  public void add(Extraction extraction) {
    NamedGraph graph = mapper.map(extraction);
    switch (gate.check(graph)) {
      case Accepted accepted -> {
        if (waiting.size() == BATCH || !names.add(graph.iri())) {
          store();
          names.add(graph.iri());
        }
        waiting.add(accepted);
      }
      case Rejected rejection -> {
        rejected++;
        refused.accept(rejection);
      }
    }
  }

  /** Stores what waits and tells what became of all. */
  public Report finish() {
    store();
    if (transactions >= WORTH_COMPACTING) {
      store.compact();
      transactions = 0;
    }
    return new Report(done, rejected);
  }

  private void store() {
    if (!waiting.isEmpty()) {
      done = done.plus(store.put(waiting));
      transactions++;
      waiting.clear();
      names.clear();
    }
  }

  @Override
  public void close() {
    store();
  }
}
