package org.depeche.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Looks for SERVICE in a query, inside subqueries, EXISTS and filters too. */
public final class ServiceSearch extends ElementTransformCopyBase {
  private final Set<Node> services = new LinkedHashSet<>();

  private ServiceSearch() {}

  /** The endpoints that a query asks, each an IRI or a variable, in the order of its text. */
  public static Set<Node> of(Query query) {
    ServiceSearch search = new ServiceSearch();
    QueryTransformOps.transform(query, search, new ExprTransformNodeElement(node -> node, search));
    return search.services;
  }

  @Override
  public Element transform(ElementService element, Node service, Element inner) {
    services.add(service);
    return super.transform(element, service, inner);
  }
}
