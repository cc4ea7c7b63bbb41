package org.depeche.server.sparql.guard;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that is read as long as there is time. */
public final class GuardedGraph extends WrappedGraph {
  private final Watch watch;

  public GuardedGraph(Graph graph, Watch watch) {
    super(graph);
    this.watch = watch;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    watch.check();
    return guarded(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    watch.check();
    return guarded(super.find(subject, predicate, object));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    watch.check();
    return super.contains(subject, predicate, object);
  }

  private ExtendedIterator<Triple> guarded(ExtendedIterator<Triple> triples) {
    return new WrappedIterator<>(triples) {
      @Override
      public boolean hasNext() {
        watch.check();
        return super.hasNext();
      }
    };
  }
}
