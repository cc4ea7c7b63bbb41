package org.depeche.graph;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Derives one-hop triples ({@code d:condemns}, {@code d:metWith}) from the asserted events of a
 * graph by {@code ontology/shortcuts.rq}, so that they never disagree with the events.
 */
final class Shortcuts {
  private static final Query QUERY = QueryFactory.create(Ontology.shortcuts());

  private static final Set<Node> PROPERTIES =
      Ontology.terms()
          .find(Node.ANY, Vocabulary.DERIVED_FROM, Node.ANY)
          .mapWith(Triple::getSubject)
          .toSet();

  private Shortcuts() {}

  /** Whether a triple is one. */
  static boolean isOne(Triple triple) {
    return PROPERTIES.contains(triple.getPredicate());
  }

  /** Adds them to the graph. */
  static void add(Graph graph) {
    try (QueryExec execution = QueryExec.graph(graph).query(QUERY).build()) {
      execution.construct().find().toList().forEach(graph::add);
    }
  }
}
