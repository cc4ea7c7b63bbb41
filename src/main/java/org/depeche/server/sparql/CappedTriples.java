package org.depeche.server.sparql;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depeche.graph.GraphWriter;

/** Triples of an answer, each once, as many as may be given. */
final class CappedTriples {
  private final QueryLimits limits;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private int given;
  private long bytes;
  private Optional<String> omission = Optional.empty();

  CappedTriples(QueryLimits limits) {
    this.limits = limits;
    graph.getPrefixMapping().setNsPrefixes(GraphWriter.PREFIXES);
  }

  /** Adds these; false if some were left out. */
  boolean add(Iterator<Triple> triples) {
    while (triples.hasNext()) {
      Triple triple = triples.next();
      if (graph.contains(triple)) {
        continue;
      }
      if (given == limits.rows() || bytes >= limits.bytes()) {
        omission = Optional.of(limits.omission(given, "triples"));
        return false;
      }
      graph.add(triple);
      given++;
      bytes += length(triple.getSubject()) + length(triple.getPredicate());
      bytes += length(triple.getObject());
    }
    return true;
  }

  /** About what a term takes in N-Triples. */
  private static int length(Node node) {
    return 3
        + (node.isLiteral()
            ? node.getLiteralLexicalForm().length()
            : node.isURI() ? node.getURI().length() : 30);
  }

  Graph graph() {
    return graph;
  }

  /** What was left out; empty if nothing was. */
  Optional<String> omission() {
    return omission;
  }
}
