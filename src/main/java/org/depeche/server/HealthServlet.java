package org.depeche.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.depeche.Extractor;
import org.depeche.server.http.RefusingServlet;
import org.depeche.store.GraphStore;

/** Says that the server answers and its store can be read. */
final class HealthServlet extends RefusingServlet {
  private static final long serialVersionUID = 1;

  private final transient GraphStore store;

  HealthServlet(GraphStore store) {
    super("GET", "HEAD");
    this.store = store;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String answer =
        "{\"status\":\"ok\",\"version\":\"%s\",\"storeVersion\":%d}%n"
            .formatted(Extractor.VERSION, store.version());
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
  }
}
