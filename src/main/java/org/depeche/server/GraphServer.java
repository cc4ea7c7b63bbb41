package org.depeche.server;

import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.depeche.server.reconcile.ReconcileServlet;
import org.depeche.server.web.Pages;
import org.depeche.store.GraphStore;

/**
 * A store over HTTP, for this machine only (loopback): {@code /sparql} answers queries over all
 * graphs, {@code /reconcile} names things, {@code /health} says that it is well. It only reads:
 * there is no endpoint that updates or uploads. The store stays the caller's, who closes it after
 * the server.
 */
public final class GraphServer implements AutoCloseable {

  /** Milliseconds until the first row and until the last one; a client may ask for less. */
  private static final String TIME_LIMITS = "5000,30000";

  private final FusekiServer server;

  private GraphServer(FusekiServer server) {
    this.server = server;
  }

  /**
   * Starts serving.
   *
   * @throws ServerException if the port cannot be had
   */
  public static GraphServer start(GraphStore store, ServerSettings settings) {
    DatasetGraph graphs = store.readOnly();
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.create())
            .loopback(true)
            .port(settings.port())
            .add("/sparql", queriesOver(graphs))
            .addServlet("/health", new HealthServlet(store))
            .addServlet("/reconcile/*", ReconcileServlet.of(store, settings.iris()));
    Pages.over(store, settings).forEach(builder::addServlet);
    FusekiServer server = builder.build();
    try {
      server.start();
    } catch (RuntimeException e) {
      server.stop();
      throw new ServerException(
          "port " + settings.port() + ": expected one that is free, or --port 0 for any: " + e, e);
    }
    return new GraphServer(server);
  }

  private static DataService queriesOver(DatasetGraph graphs) {
    Context limits = new Context();
    limits.set(ARQ.httpServiceAllowed, false);
    limits.set(ARQ.queryTimeout, TIME_LIMITS);
    limits.set(ARQConstants.registryFunctions, new ClosedFunctions());
    limits.set(ARQConstants.registryPropertyFunctions, new ClosedPropertyFunctions());
    return DataService.newBuilder(graphs)
        .addEndpoint(Endpoint.create().operation(Operation.Query).context(limits).build())
        .build();
  }

  /** Where it answers, ending with a slash. */
  public URI url() {
    return URI.create("http://localhost:" + server.getPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /** Stops: no new request is taken; the port is free again when this returns. */
  @Override
  public void close() {
    server.stop();
  }
}
