package org.depeche.server.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.depeche.graph.Iris;
import org.depeche.store.GraphStore;

/**
 * The reconciliation service: version 0.2 of the W3C community group's API at this URL and below
 * it; besides, {@code match} and {@code extend} take and give JSON as the draft of version 1.0 has
 * it. Pages of any origin may ask it (CORS), for OpenRefine and its like need that; it only reads.
 */
public final class ReconcileServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private final transient Reconciliation service;

  private ReconcileServlet(Reconciliation service) {
    this.service = service;
  }

  /** One for the things of this store that have these IRIs. */
  public static ReconcileServlet of(GraphStore store, Iris iris) {
    return new ReconcileServlet(new Reconciliation(store, iris));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    try {
      switch (request.getMethod()) {
        case "GET", "HEAD", "POST" -> answer(request, response);
        case "OPTIONS" -> permit(response);
        default -> {
          response.setHeader("Allow", METHODS);
          throw new Refusal(405, request.getMethod() + ": expected one of " + METHODS);
        }
      }
    } catch (Refusal e) {
      response.setStatus(e.status());
      send(Answers.refusal(String.valueOf(e.getMessage())), response);
    }
  }

  private static void permit(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Methods", METHODS);
    response.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept-Language");
    response.setHeader("Access-Control-Max-Age", "3600");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    RequestText text = RequestText.of(request);
    if (text.parameter("callback").isPresent()) {
      throw new Refusal("JSONP is not offered: expected no \"callback\"; CORS is enabled instead");
    }
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    switch (path) {
      case "/" -> send(endpoint(text, request), response);
      case "/match" -> send(service.draftBatch(text.body()), response);
      case "/extend" -> send(service.draftExtend(text.body()), response);
      case "/properties", "/extend/propose" ->
          send(
              service.propose(
                  text.parameter("type").orElse(""), text.number("limit", 1).orElse(100)),
              response);
      case "/suggest/entity" -> send(service.suggestThings(prefix(text), cursor(text)), response);
      case "/suggest/type" -> send(service.suggestTypes(prefix(text), cursor(text)), response);
      case "/suggest/property" ->
          send(service.suggestProperties(prefix(text), cursor(text)), response);
      case "/flyout/entity", "/flyout/type", "/flyout/property" ->
          send(
              service
                  .flyout(path.substring("/flyout/".length()), id(text))
                  .orElseThrow(() -> absent(text)),
              response);
      case "/preview" -> send(service.preview(id(text)).orElseThrow(() -> absent(text)), response);
      default -> throw new Refusal(404, "reconcile" + path + ": there is nothing here");
    }
  }

  private ObjectNode endpoint(RequestText text, HttpServletRequest request) {
    Optional<String> queries = text.parameter("queries");
    Optional<String> extend = text.parameter("extend");
    if (queries.isPresent()) {
      return service.batch(queries.get());
    }
    if (extend.isPresent()) {
      return service.extend(extend.get());
    }
    if (!text.parameters().isEmpty() || request.getMethod().equals("POST")) {
      throw new Refusal("expected a parameter \"queries\" or \"extend\", or GET with none");
    }
    // by the name that it is spoken to, which was checked
    return service.manifest("http://" + request.getHeader("Host") + "/reconcile");
  }

  private static String prefix(RequestText text) {
    return JsonText.checked("suggest", "prefix", text.parameter("prefix").orElse(""));
  }

  private static int cursor(RequestText text) {
    return text.number("cursor", 0).orElse(0);
  }

  private static String id(RequestText text) {
    return text.parameter("id").orElseThrow(() -> new Refusal("expected a parameter \"id\""));
  }

  private static Refusal absent(RequestText text) {
    return new Refusal(404, "\"" + id(text) + "\" is not in this graph");
  }

  private static void send(ObjectNode json, HttpServletResponse response) throws IOException {
    response.setContentType("application/json;charset=utf-8");
    response.getOutputStream().write(JsonText.MAPPER.writeValueAsBytes(json));
  }

  /** HTML that can do nothing but be read; a page of any origin may frame it. */
  private static void send(String html, HttpServletResponse response) throws IOException {
    response.setHeader("Content-Security-Policy", "default-src 'none'");
    response.setContentType("text/html;charset=utf-8");
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }
}
