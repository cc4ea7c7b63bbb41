package org.depeche.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Looks for SERVICE in a query: in its algebra, which is what is run. Jena's own way through the
 * syntax (6.0.0) misses it in aggregates, and in every HAVING but the first.
 */
public final class ServiceSearch extends TransformCopy {
  private final Set<Node> services = new LinkedHashSet<>();

  private ServiceSearch() {}

  /** The endpoints that a query asks, each an IRI or a variable. */
  public static Set<Node> of(Query query) {
    ServiceSearch search = new ServiceSearch();
    Transformer.transform(search, new ExprTransformCopy(), Algebra.compile(query));
    return search.services;
  }

  @Override
  public Op transform(OpService service, Op inner) {
    services.add(service.getService());
    return super.transform(service, inner);
  }
}
