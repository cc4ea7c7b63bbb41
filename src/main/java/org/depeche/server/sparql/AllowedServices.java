package org.depeche.server.sparql;

import java.time.Duration;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.service.single.ServiceExecutor;
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

  private static final ServiceClient CLIENT = new ServiceClient();

  public AllowedServices {
    iris = Set.copyOf(iris);
    for (String iri : iris) {
      if (!iri.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
        throw new IllegalArgumentException(
            "service \"" + iri + "\": expected the http or https address of an endpoint");
      }
    }
  }

  /** Lets a query ask them for many rows at once, as long as the query may take from now. */
  void openTo(QueryExecDatasetBuilder query, Duration whole) {
    ServiceBatches.useFor(query, new ServiceDeadline(whole), this::askChecked);
    query.set(ARQ.httpServiceAllowed, !iris.isEmpty()).set(ARQ.httpQueryClient, CLIENT);
  }

  /** Whatever was overlooked before, nothing is sent elsewhere. */
  private QueryIterator askChecked(
      OpService service,
      OpService original,
      Binding row,
      ExecutionContext context,
      ServiceExecutor plain) {
    check(Set.of(service.getService()));
    return plain.createExecution(service, original, row, context);
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
