package org.depeche.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.depeche.graph.NamedGraph;

/**
 * What one transaction writes, complete before it begins: nothing can fail after the first change
 * but the machine.
 */
final class StoreChange {
  private final Set<Node> dropped = new LinkedHashSet<>();
  private final Map<Node, NamedGraph> graphs = new LinkedHashMap<>();
  private final Set<Quad> removed = new LinkedHashSet<>();
  private final Set<Quad> added = new LinkedHashSet<>();

  /** Takes a graph out. */
  void drop(Node graph) {
    dropped.add(graph);
  }

  /** Puts a graph in place of the one of its name. */
  void replace(NamedGraph graph) {
    dropped.add(graph.name());
    graphs.put(graph.name(), graph);
  }

  void remove(Quad quad) {
    removed.add(quad);
  }

  void add(Quad quad) {
    added.add(quad);
  }

  /** Whether this quad is to be there. */
  boolean adds(Quad quad) {
    return added.contains(quad);
  }

  /** What is to go, as far as it is not to be there again. */
  List<Quad> removed() {
    return removed.stream().filter(quad -> !added.contains(quad)).toList();
  }

  void keep(Quad quad) {
    removed.remove(quad);
  }

  boolean isEmpty() {
    return dropped.isEmpty() && removed.isEmpty() && added.isEmpty();
  }

  /** Writes it, in one transaction; if nothing changes, none begins. */
  void writeTo(DatasetGraph data) {
    if (isEmpty()) {
      return;
    }
    List<Quad> gone = removed();
    Txn.executeWrite(
        data,
        () -> {
          for (Node graph : dropped) {
            data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
          }
          gone.forEach(data::delete);
          for (NamedGraph graph : graphs.values()) {
            for (Triple triple : graph.triples()) {
              data.add(Quad.create(graph.name(), triple));
            }
          }
          added.forEach(data::add);
        });
  }

  /** Quads of a graph that is to be {@code now} and was {@code before}. */
  void change(Node graph, Set<Triple> before, Set<Triple> now) {
    List<Triple> fresh = new ArrayList<>(now);
    fresh.removeAll(before);
    fresh.forEach(triple -> add(Quad.create(graph, triple)));
    before.stream()
        .filter(triple -> !now.contains(triple))
        .forEach(triple -> remove(Quad.create(graph, triple)));
  }
}
