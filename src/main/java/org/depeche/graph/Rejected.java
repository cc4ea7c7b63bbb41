package org.depeche.graph;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A graph that breaks a shape.
 *
 * @param reasons at least one, for people: the node, the property and what was expected
 */
public record Rejected(Node name, List<String> reasons) implements Verdict {

  private static final int SHOWN = 5;

  public Rejected {
    reasons = List.copyOf(reasons);
  }

  /** The name and the first reasons. */
  @Override
  public String toString() {
    String first = String.join("; ", reasons.subList(0, Math.min(SHOWN, reasons.size())));
    int more = reasons.size() - SHOWN;
    return name.getURI() + ": " + first + (more > 0 ? "; and " + more + " more" : "");
  }
}
