package org.depeche.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.depeche.server.sparql.AllowedServices;

/**
 * Endpoints on this machine that a query may ask by SERVICE: good, slow and hostile ones, and one
 * at {@code private} that nobody allows.
 */
final class Elsewhere implements AutoCloseable {
  private static final String ROW =
      "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"literal\","
          + "\"value\":\"from elsewhere\"}}]}}";

  private static final String XML_ROW =
      "<sparql xmlns='http://www.w3.org/2005/sparql-results#'><head><variable name='x'/></head>"
          + "<results><result><binding name='x'><literal>&x;</literal></binding></result></results>"
          + "</sparql>";

  private static final String JSON = "application/sparql-results+json";
  private static final String XML = "application/sparql-results+xml";

  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger askedInPrivate = new AtomicInteger();
  private final CountDownLatch over = new CountDownLatch(1);
  private final HttpServer server;

  /**
   * @param slow how long {@code slow} takes
   */
  Elsewhere(Duration slow) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    good(slow);
    hostile();
    server.start();
  }

  private void good(Duration slow) {
    at(
        "sparql",
        exchange -> {
          asked.incrementAndGet();
          send(exchange, JSON, ROW);
        });
    at(
        "slow",
        exchange -> {
          pause(slow);
          send(exchange, JSON, ROW);
        });
    at(
        "private",
        exchange -> {
          askedInPrivate.incrementAndGet();
          send(exchange, JSON, ROW);
        });
  }

  private void hostile() {
    at("away", exchange -> redirect(exchange, 302));
    at("away308", exchange -> redirect(exchange, 308));
    at(
        "endless",
        exchange -> {
          pause(Duration.ofMinutes(1));
          exchange.close();
        });
    at(
        "trickle",
        exchange ->
            sendEndless(
                exchange,
                () -> {
                  pause(Duration.ofMillis(100));
                  return " ";
                }));
    at("flood", exchange -> sendEndless(exchange, () -> " ".repeat(64 * 1024)));
    at("bomb", Elsewhere::sendCompressed);
    at("entity", named(XML, "<!DOCTYPE s [<!ENTITY x SYSTEM \"PRIVATE\">]>" + XML_ROW));
    at("doctype", named(XML, "<!DOCTYPE s SYSTEM \"PRIVATE\">" + XML_ROW));
    at("context", named("application/ld+json", "{\"@context\": \"PRIVATE\", \"@id\": \"x:s\"}"));
  }

  private void at(String path, HttpHandler handler) {
    server.createContext("/" + path, handler);
  }

  private HttpHandler named(String type, String body) {
    return exchange -> send(exchange, type, body.replace("PRIVATE", at("private")));
  }

  private void redirect(HttpExchange exchange, int status) throws IOException {
    exchange.getResponseHeaders().set("Location", at("private"));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private static void send(HttpExchange exchange, String type, String body) throws IOException {
    send(exchange, type, body.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void sendCompressed(HttpExchange exchange) throws IOException {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(small)) {
      zipped.write(" ".repeat(50_000_000).getBytes(StandardCharsets.UTF_8));
    }
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    send(exchange, JSON, small.toByteArray());
  }

  private void sendEndless(HttpExchange exchange, Supplier<String> more) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", JSON);
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      while (over.getCount() > 0) {
        body.write(more.get().getBytes(StandardCharsets.UTF_8));
        body.flush();
      }
    }
  }

  private void pause(Duration time) {
    try {
      boolean unused = over.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The address of one. */
  String at(String path) {
    return "http://localhost:" + server.getAddress().getPort() + "/" + path;
  }

  /** The permission to ask these. */
  AllowedServices allowed(String... paths) {
    return new AllowedServices(Arrays.stream(paths).map(this::at).collect(Collectors.toSet()));
  }

  /** How often {@code sparql} was asked. */
  int asked() {
    return asked.get();
  }

  /** How often {@code private} was. */
  int askedInPrivate() {
    return askedInPrivate.get();
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
  }
}
