package org.depeche.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.depeche.server.http.RefusingServlet;

/** What {@link Metrics} count. */
final class MetricsServlet extends RefusingServlet {
  private static final long serialVersionUID = 1;

  private final transient Metrics metrics;

  MetricsServlet(Metrics metrics) {
    super("GET", "HEAD");
    this.metrics = metrics;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;version=0.0.4;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(metrics.text().getBytes(StandardCharsets.UTF_8));
  }
}
