package org.depeche.server;

import jakarta.servlet.http.HttpServlet;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.ARQ;
import org.depeche.server.door.Door;
import org.depeche.server.door.Hosts;
import org.depeche.server.door.InFlight;
import org.depeche.server.door.LeftBody;
import org.depeche.server.ingest.ArticlesServlet;
import org.depeche.server.reconcile.ReconcileServlet;
import org.depeche.server.sparql.GraphServlet;
import org.depeche.server.sparql.PrefixesServlet;
import org.depeche.server.sparql.Queries;
import org.depeche.server.sparql.QueryLimits;
import org.depeche.server.sparql.SparqlServlet;
import org.depeche.server.web.Pages;
import org.depeche.store.GraphStore;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A store over HTTP, on Fuseki's embedded server without its modules and its own endpoints: {@code
 * /sparql} answers queries over all graphs, {@code /graph} gives one, {@code /reconcile} names
 * things, {@code /articles} takes an article if that is allowed; besides, the pages. The store
 * stays the caller's, who closes it after the server.
 */
public final class GraphServer implements AutoCloseable {
  /** Requests that run when the server is told to stop may go on so long. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Further requests wait in the system's queue; most of ours wait for a turn, not for the CPU. */
  private static final int THREADS = 40;

  private final FusekiServer server;
  private final String host;
  private final Queries queries;
  private final InFlight inFlight;

  private GraphServer(FusekiServer server, String host, Queries queries, InFlight inFlight) {
    this.server = server;
    this.host = host;
    this.queries = queries;
    this.inFlight = inFlight;
  }

  /**
   * Starts serving.
   *
   * @throws ServerException if the port cannot be had, or queries could run scripts
   */
  public static GraphServer start(GraphStore store, ServerSettings settings) {
    Scripting.refuse(ARQ.getContext());
    QueryLimits limits = settings.limits();
    Queries queries = new Queries(store.readOnly(), limits, settings.services());
    Map<String, HttpServlet> servlets = servlets(store, settings, queries);
    Metrics metrics = new Metrics(places(servlets.keySet()), queries);
    servlets.put(Metrics.PATH, new MetricsServlet(metrics));
    InFlight inFlight = new InFlight();
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.create())
            .loopback(settings.address().isLoopbackAddress())
            .port(settings.port())
            .maxServerThreads(THREADS + limits.atOnce())
            .addFilter("/*", new LeftBody())
            .addFilter("/*", metrics)
            .addFilter("/*", inFlight)
            .addFilter("/*", new Door(settings.hosts().and(settings.address()), settings.access()));
    servlets.forEach(builder::addServlet);
    FusekiServer server = builder.build();
    EncodedPaths.allow(server.getJettyServer());
    PlainErrors.answerFor(server.getJettyServer());
    listen(server, settings);
    return new GraphServer(server, host(settings.address()), queries, inFlight);
  }

  private static Map<String, HttpServlet> servlets(
      GraphStore store, ServerSettings settings, Queries queries) {
    Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    settings
        .ingest()
        .ifPresent(
            reading ->
                servlets.put(
                    "/articles",
                    new ArticlesServlet(reading.into(store), settings.access(), settings.iris())));
    servlets.put("/graph", new GraphServlet(queries));
    servlets.put("/health", new HealthServlet(store));
    servlets.put("/prefixes", new PrefixesServlet());
    servlets.put("/reconcile/*", ReconcileServlet.of(store, settings.iris()));
    servlets.put("/sparql", new SparqlServlet(queries));
    servlets.putAll(Pages.over(store, settings));
    return servlets;
  }

  /** The first steps of these paths. */
  private static Set<String> places(Set<String> paths) {
    return paths.stream()
        .map(path -> path.endsWith("/*") ? path.substring(0, path.length() - 2) : path)
        .collect(Collectors.toSet());
  }

  private static void listen(FusekiServer server, ServerSettings settings) {
    try {
      if (!settings.address().isLoopbackAddress()
          && server.getJettyServer().getConnectors()[0] instanceof ServerConnector connector) {
        connector.setHost(settings.address().getHostAddress());
      }
      server.start();
    } catch (RuntimeException e) {
      server.stop();
      throw new ServerException(
          "port " + settings.port() + ": expected one that is free, or --port 0 for any: " + e, e);
    }
  }

  private static String host(InetAddress address) {
    return address.isLoopbackAddress() || address.isAnyLocalAddress()
        ? "localhost"
        : Hosts.name(address);
  }

  /** Where it answers, ending with a slash; by the name of this machine itself if it can. */
  public URI url() {
    return URI.create("http://" + host + ":" + server.getPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /**
   * Stops: no new request is taken, those that run may end, queries that take too long are ended;
   * the port is free again when this returns.
   */
  @Override
  public void close() {
    if (inFlight.close()) {
      inFlight.drain(PATIENCE, queries::close);
    }
    server.stop();
  }
}
