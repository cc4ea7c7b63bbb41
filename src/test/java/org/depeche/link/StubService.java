package org.depeche.link;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * A reconciliation service that answers what a test tells it. Each prepared answer is given once;
 * after them it finds one candidate, {@code Q1}, for every query.
 */
final class StubService implements AutoCloseable {
  static final String MANIFEST =
      "{\"versions\":[\"0.2\"],\"name\":\"Stub\",\"identifierSpace\":\"http://stub.example/id/\","
          + "\"schemaSpace\":\"http://stub.example/type/\",\"batchSize\":2}";

  /** An answer to a request; the headers are pairs of name and value. */
  record Prepared(int status, String body, List<String> headers) {}

  private final HttpServer server;
  private final Deque<Prepared> manifests = new ArrayDeque<>();
  private final Deque<Prepared> prepared = new ArrayDeque<>();
  private final List<String> requests = new ArrayList<>();
  private String candidate = "{\"id\":\"Q1\",\"name\":\"Un\",\"score\":80,\"match\":true}";
  private boolean onlyGet;
  private long delay;

  StubService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/service");
  }

  /** The queries of each request that had some, in the order in which they came. */
  synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  synchronized StubService manifest(int status, String body, String... headers) {
    manifests.add(new Prepared(status, body, List.of(headers)));
    return this;
  }

  synchronized StubService answer(int status, String body, String... headers) {
    prepared.add(new Prepared(status, body, List.of(headers)));
    return this;
  }

  synchronized StubService finding(String json) {
    candidate = json;
    return this;
  }

  synchronized StubService takingOnlyGet() {
    onlyGet = true;
    return this;
  }

  synchronized StubService slowBy(long milliseconds) {
    delay = milliseconds;
    return this;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean posted = exchange.getRequestMethod().equals("POST");
      String raw = exchange.getRequestURI().getRawQuery();
      String form =
          posted
              ? new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
              : raw == null ? "" : raw;
      Prepared answer = next(posted, form);
      for (int i = 0; i + 1 < answer.headers().size(); i += 2) {
        exchange.getResponseHeaders().add(answer.headers().get(i), answer.headers().get(i + 1));
      }
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Prepared next(boolean posted, String form) {
    long wait;
    Prepared answer;
    synchronized (this) {
      wait = delay;
      answer = choose(posted, form);
    }
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return answer;
  }

  private Prepared choose(boolean posted, String form) {
    if (form.isEmpty()) {
      return manifests.isEmpty() ? new Prepared(200, MANIFEST, List.of()) : manifests.remove();
    }
    if (onlyGet && posted) {
      return new Prepared(405, "", List.of());
    }
    String queries = URLDecoder.decode(form, StandardCharsets.UTF_8).replaceFirst("^queries=", "");
    requests.add(queries);
    return prepared.isEmpty() ? new Prepared(200, found(queries), List.of()) : prepared.remove();
  }

  private String found(String queries) {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; queries.contains("\"q" + i + "\":"); i++) {
      json.append(i == 0 ? "" : ",");
      json.append("\"q").append(i).append("\":{\"result\":[").append(candidate).append("]}");
    }
    return json.append('}').toString();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
