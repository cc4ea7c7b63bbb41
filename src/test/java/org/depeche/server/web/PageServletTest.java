package org.depeche.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.http.HttpException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader is told when a page cannot be made. */
class PageServletTest {
  private static final String CAUSE = "/var/kg is gone";
  private static final Logger LOG = Logger.getLogger(PageServlet.class.getName());

  private static FusekiServer server;

  private static final class Failing extends PageServlet {
    private static final long serialVersionUID = 1;

    Failing() {
      super("GET", "POST");
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      if (request.getMethod().equals("POST")) {
        throw new HttpException.RuntimeException(
            HttpServletResponse.SC_BAD_REQUEST, "what Jetty says of a form that it cannot read");
      }
      messages(request, response);
      response.setHeader("ETag", "\"1\"");
      response.getOutputStream().print("<p>half a page");
      throw new IllegalStateException(CAUSE);
    }
  }

  @BeforeAll
  static void serve() {
    server =
        FusekiServer.create()
            .fusekiModules(FusekiModules.create())
            .loopback(true)
            .port(0)
            .addServlet("/failing", new Failing())
            .start();
    LOG.setUseParentHandlers(false);
  }

  @AfterAll
  static void stop() {
    server.stop();
    LOG.setUseParentHandlers(true);
  }

  private static HttpResponse<String> send(HttpRequest.BodyPublisher body, String method)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + server.getPort() + "/failing?lang=en");
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(uri).method(method, body).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void theReaderIsToldThatItFailedAndTheLogWhy() throws IOException, InterruptedException {
    List<LogRecord> told = new CopyOnWriteArrayList<>();
    Handler listening =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            told.add(entry);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    LOG.addHandler(listening);
    HttpResponse<String> response = send(HttpRequest.BodyPublishers.noBody(), "GET");
    LOG.removeHandler(listening);
    assertEquals(500, response.statusCode());
    assertTrue(response.body().startsWith("<!DOCTYPE html>"), response.body());
    assertTrue(response.body().contains("An error kept this page from being shown."));
    assertFalse(response.body().contains("/var/kg"), response.body());
    assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
    assertTrue(response.headers().firstValue("ETag").isEmpty());
    assertEquals("GET /failing", told.getFirst().getMessage());
    assertEquals(CAUSE, told.getFirst().getThrown().getMessage());
  }

  @Test
  void aMalformedRequestIsTheClientsFault() throws IOException, InterruptedException {
    assertEquals(400, send(HttpRequest.BodyPublishers.ofString("x"), "POST").statusCode());
  }
}
