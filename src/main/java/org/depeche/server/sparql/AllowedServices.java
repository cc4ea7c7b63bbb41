package org.depeche.server.sparql;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.depeche.server.http.Refusal;

/**
 * The endpoints that a query may ask by {@code SERVICE}. None, unless the user of the server says
 * so: it would let a stranger reach whatever this machine reaches. Only these very addresses are
 * asked, and none that one of them redirects to: an address of a private network is reached only if
 * it is named.
 *
 * @param iris as they stand in a query
 */
public record AllowedServices(Set<String> iris) {
  /** No other machine. */
  public static final AllowedServices NONE = new AllowedServices(Set.of());

  public AllowedServices {
    iris = Set.copyOf(iris);
    for (String iri : iris) {
      if (!iri.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
        throw new IllegalArgumentException(
            "service \"" + iri + "\": expected the http or https address of an endpoint");
      }
    }
  }

  /** Follows no redirection, as Jena's own client does, to whatever host it names. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** Lets a query ask them, each for no longer than the query may take. */
  void openTo(QueryExecDatasetBuilder query, Duration whole) {
    query
        .set(ARQ.httpServiceAllowed, !iris.isEmpty())
        .set(ARQ.httpQueryClient, CLIENT)
        .set(ARQ.httpQueryTimeout, whole.toMillis());
  }

  /**
   * Looks through a query, its subqueries and filters.
   *
   * @throws Refusal 422 if it asks another machine that is not allowed
   */
  void check(Query query) {
    ElementTransformCopyBase search =
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementService element, Node service, Element inner) {
            refuseUnlessAllowed(service);
            return super.transform(element, service, inner);
          }
        };
    QueryTransformOps.transform(query, search, new ExprTransformNodeElement(node -> node, search));
  }

  private void refuseUnlessAllowed(Node service) {
    if (!service.isURI() || !iris.contains(service.getURI())) {
      throw new Refusal(
          422,
          "SERVICE "
              + (service.isURI() ? "<" + service.getURI() + ">" : service)
              + ": expected "
              + (iris.isEmpty()
                  ? "none; the server is started with --allow-service URL to permit one"
                  : "one of " + iris));
    }
  }
}
