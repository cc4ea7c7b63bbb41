package org.depeche.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Triples and the name of the graph that they are.
 *
 * @param triples in a fixed order: by subject, predicate ({@code rdf:type} first), object
 */
public record NamedGraph(Node name, List<Triple> triples) {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(triple -> !triple.getPredicate().equals(Foreign.TYPE))
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  public NamedGraph {
    triples = triples.stream().sorted(ORDER).distinct().toList();
  }

  /** What a graph holds now. */
  public static NamedGraph of(Node name, Graph graph) {
    return new NamedGraph(name, graph.find().toList());
  }

  /** The name as an IRI. */
  public String iri() {
    return name.getURI();
  }
}
