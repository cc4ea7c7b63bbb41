package org.depeche.view.linked;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.graph.NamedGraph;

/**
 * What a store says of a thing, for programs.
 *
 * @param triples without blank nodes, each once
 * @param leftOut how many triples that point at the thing are not among them
 */
public record Description(Node thing, List<Triple> triples, int leftOut) {
  public Description {
    triples = List.copyOf(triples);
  }

  /** The same as a graph of the thing's name. */
  public NamedGraph graph() {
    return new NamedGraph(thing, triples);
  }
}
