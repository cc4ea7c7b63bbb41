package org.depeche.graph;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A graph that breaks a shape.
 *
 * @param reasons at least one, for people: the node, the property and what was expected
 */
public record Rejected(Node name, List<String> reasons) implements Verdict {

  public Rejected {
    reasons = List.copyOf(reasons);
  }

  @Override
  public String toString() {
    return name.getURI() + ": " + String.join("; ", reasons);
  }
}
