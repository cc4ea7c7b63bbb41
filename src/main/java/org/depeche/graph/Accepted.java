package org.depeche.graph;

/**
 * A graph that the shapes accepted. Only {@link ShapesGate} makes one, and a store takes nothing
 * else.
 */
public final class Accepted implements Verdict {
  private final NamedGraph graph;

  Accepted(NamedGraph graph) {
    this.graph = graph;
  }

  /** The graph. */
  public NamedGraph graph() {
    return graph;
  }
}
