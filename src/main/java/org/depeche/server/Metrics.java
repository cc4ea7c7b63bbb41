package org.depeche.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.depeche.server.sparql.Queries;

/** How the server does, for Prometheus: requests by place and status, queries, and the JVM. */
final class Metrics implements Filter {
  /** Where they are told. */
  static final String PATH = "/metrics";

  /** The methods that are told apart; what strangers invent must not make new series. */
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Set<String> places;

  /**
   * @param places the first steps of the paths that exist, told apart likewise
   */
  Metrics(Set<String> places, Queries queries) {
    this.places = Set.copyOf(places);
    Gauge.builder("depeche.queries.running", queries, Queries::running)
        .description("SPARQL queries that run now")
        .register(registry);
    new UptimeMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain inside)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    try {
      inside.doFilter(request, response);
    } finally {
      if (request instanceof HttpServletRequest asked
          && response instanceof HttpServletResponse answer) {
        String method = METHODS.contains(asked.getMethod()) ? asked.getMethod() : "other";
        Timer.builder("depeche.requests")
            .description("Requests that were answered")
            .tag("place", place(asked.getRequestURI()))
            .tag("method", method)
            .tag("status", String.valueOf(answer.getStatus()))
            .register(registry)
            .record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
      }
    }
  }

  private String place(String path) {
    int end = path.indexOf('/', 1);
    String first = end < 0 ? path : path.substring(0, end);
    return places.contains(first) || first.equals(PATH) ? first : "other";
  }

  /** All of it, in the text format of Prometheus. */
  String text() {
    return registry.scrape();
  }
}
