package org.depeche.server.sparql;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.depeche.server.http.Refusal;
import org.depeche.store.ServiceBatches;

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

  /** Lets a query ask them for many rows at once, as long as the query may take from now. */
  void openTo(QueryExecDatasetBuilder query, Duration whole) {
    ServiceBatches.useFor(query, new ServiceDeadline(whole));
    query.set(ARQ.httpServiceAllowed, !iris.isEmpty()).set(ARQ.httpQueryClient, CLIENT);
  }

  /**
   * Looks at the endpoints that a query asks.
   *
   * @throws Refusal 422 if one is not allowed
   */
  void check(Set<Node> services) {
    for (Node service : services) {
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
}
