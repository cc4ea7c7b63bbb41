package org.depeche.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Triples and the graph of the store that they are for. */
record NamedGraph(Node name, List<Triple> triples) {

  NamedGraph {
    triples = List.copyOf(triples);
  }

  static NamedGraph of(String iri, Graph graph) {
    return new NamedGraph(NodeFactory.createURI(iri), graph.find().toList());
  }
}
