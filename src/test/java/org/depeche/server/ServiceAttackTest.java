package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depeche.graph.Iris;
import org.depeche.server.sparql.AllowedServices;
import org.depeche.server.sparql.QueryLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An endpoint that a query may ask, and what it or a stranger would make of that. */
class ServiceAttackTest {
  private static final Duration SHORT = Duration.ofSeconds(1);

  private static final String ROW =
      "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"literal\","
          + "\"value\":\"from elsewhere\"}}]}}";

  private static final String RESULTS = "application/sparql-results+json";

  @TempDir static Path folder;
  private static final AtomicInteger COUNTED = new AtomicInteger();
  private static final AtomicInteger PRIVATE = new AtomicInteger();
  private static final CountDownLatch OVER = new CountDownLatch(1);
  private static HttpServer elsewhere;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.setExecutor(Executors.newCachedThreadPool());
    elsewhere.createContext("/sparql", ServiceAttackTest::sendRow);
    redirect("/away", 302);
    redirect("/away308", 308);
    elsewhere.createContext(
        "/private",
        exchange -> {
          PRIVATE.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    elsewhere.createContext(
        "/endless",
        exchange -> {
          try {
            OVER.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.close();
        });
    elsewhere.createContext(
        "/counted",
        exchange -> {
          COUNTED.incrementAndGet();
          sendRow(exchange);
        });
    elsewhere.createContext(
        "/slow",
        exchange -> {
          pause(SHORT.multipliedBy(5).dividedBy(4));
          sendRow(exchange);
        });
    elsewhere.createContext(
        "/trickle",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", RESULTS);
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            while (OVER.getCount() > 0) {
              body.write(' ');
              body.flush();
              pause(Duration.ofMillis(100));
            }
          }
        });
    elsewhere.start();
    AllowedServices allowed =
        new AllowedServices(
            Stream.of("sparql", "away", "away308", "endless", "counted", "slow", "trickle")
                .map(ServiceAttackTest::at)
                .collect(Collectors.toSet()));
    served =
        Served.in(
            folder,
            new ServerSettings(0, Iris.DEFAULT)
                .withServices(allowed)
                .withLimits(QueryLimits.DEFAULT.within(SHORT, SHORT.multipliedBy(2))));
  }

  @AfterAll
  static void close() {
    OVER.countDown();
    served.close();
    elsewhere.stop(0);
  }

  private static void redirect(String path, int status) {
    elsewhere.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", at("private"));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
  }

  private static void sendRow(HttpExchange exchange) throws IOException {
    byte[] bytes = ROW.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", RESULTS);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void pause(Duration time) {
    try {
      boolean unused = OVER.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String at(String path) {
    return "http://localhost:" + elsewhere.getAddress().getPort() + "/" + path;
  }

  private static HttpResponse<String> ask(String service) {
    String query = "SELECT ?x { SERVICE " + service + " { ?x ?y ?z } }";
    return served.query(query);
  }

  @Test
  void theOneThatIsAllowedAnswers() {
    HttpResponse<String> answer = ask("<" + at("sparql") + ">");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("from elsewhere"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private",
        "sparql?x=1",
        "sparql#x",
        "sparql/",
        "sparql/../private",
        "SPARQL",
        "%73parql",
        ""
      })
  void noOtherAddressIsAskedWhateverItsHost(String path) {
    int before = PRIVATE.get();
    HttpResponse<String> refused = ask("<" + at(path) + ">");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("expected one of"), refused.body());
    String numeric = at("sparql").replace("localhost", "127.0.0.1");
    assertEquals(422, ask("<" + numeric + ">").statusCode());
    assertEquals(422, ask("?unknown").statusCode());
    assertEquals(before, PRIVATE.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"away", "away308"})
  void aRedirectionIsNotFollowed(String path) {
    HttpResponse<String> failed = ask("<" + at(path) + ">");
    assertEquals(502, failed.statusCode(), failed.body());
    HttpResponse<String> silent = ask("SILENT <" + at(path) + ">");
    assertEquals(200, silent.statusCode(), silent.body());
    assertEquals(0, PRIVATE.get());
  }

  @Test
  void manyRowsGoInFewRequests() {
    HttpResponse<String> answer = served.query(withRows(120, "counted"));
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(120, answer.body().split("from elsewhere", -1).length - 1);
    assertEquals(3, COUNTED.get());
  }

  @Test
  void anAnswerIsWaitedForLongerThanARowOfOurs() {
    HttpResponse<String> answer = served.query(withRows(2, "slow") + " ORDER BY ?row");
    assertEquals(200, answer.statusCode(), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"endless", "trickle"})
  void oneThatDoesNotEndItsAnswerEndsWithTheQuery(String path) {
    assertEndsInTime("SELECT ?x { SERVICE <" + at(path) + "> { ?x ?y ?z } }");
  }

  /** The second request begins when most of the time is spent. */
  @Test
  void manyThatAreSlowEndWithTheQuery() {
    assertEndsInTime(withRows(500, "slow") + " ORDER BY ?row");
  }

  private static void assertEndsInTime(String query) {
    long begin = System.nanoTime();
    HttpResponse<String> ended = served.query(query);
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertEquals(503, ended.statusCode(), ended.body());
    assertTrue(taken.compareTo(SHORT.multipliedBy(3)) < 0, taken.toString());
  }

  private static String withRows(int rows, String service) {
    String values =
        IntStream.range(0, rows).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    return "SELECT * { VALUES ?row { "
        + values
        + " } SERVICE <"
        + at(service)
        + "> { ?x ?y ?row } }";
  }
}
