package org.depeche.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Looks for SERVICE in a query, inside subqueries, EXISTS and filters too. */
final class ServiceSearch extends ElementTransformCopyBase {
  private boolean found;

  private ServiceSearch() {}

  static boolean in(Query query) {
    ServiceSearch search = new ServiceSearch();
    QueryTransformOps.transform(query, search, new ExprTransformNodeElement(node -> node, search));
    return search.found;
  }

  @Override
  public Element transform(ElementService element, Node service, Element inner) {
    found = true;
    return super.transform(element, service, inner);
  }
}
