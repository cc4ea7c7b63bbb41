package org.depeche.server.sparql.guard;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/**
 * A property path that ends when the time is up. ARQ walks each path to its end before it looks at
 * the clock.
 */
final class GuardedPath extends OpExt {
  private final OpPath path;
  private final Watch watch;

  GuardedPath(OpPath path, Watch watch) {
    super("guarded");
    this.path = path;
    this.watch = watch;
  }

  @Override
  public Op effectiveOp() {
    return path;
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext context) {
    ExecutionContext guarded =
        ExecutionContext.copyChangeActiveGraph(
            context, new GuardedGraph(context.getActiveGraph(), watch));
    return new QueryIterPath(path.getTriplePath(), input, guarded);
  }

  /** What others make of the path, ARQ's change to quads for one, guarded again. */
  @Override
  public Op apply(Transform transform) {
    Op changed = transform.transform(path);
    if (changed instanceof OpPath other) {
      return new GuardedPath(other, watch);
    }
    if (changed instanceof OpGraph graph && graph.getSubOp() instanceof OpPath inside) {
      return new OpGraph(graph.getNode(), new GuardedPath(inside, watch));
    }
    return changed;
  }

  @Override
  public void outputArgs(IndentedWriter out, SerializationContext context) {
    path.output(out, context);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public boolean equalTo(Op other, NodeIsomorphismMap nodes) {
    return other instanceof GuardedPath guarded && path.equalTo(guarded.path, nodes);
  }
}
