package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
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

  @TempDir static Path folder;
  private static final AtomicInteger PRIVATE = new AtomicInteger();
  private static final CountDownLatch OVER = new CountDownLatch(1);
  private static HttpServer elsewhere;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.setExecutor(Executors.newCachedThreadPool());
    answer("/sparql", 200, ROW);
    answer("/away", 302, "");
    answer("/away308", 308, "");
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
    elsewhere.start();
    AllowedServices allowed =
        new AllowedServices(Set.of(at("sparql"), at("away"), at("away308"), at("endless")));
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

  private static void answer(String path, int status, String body) {
    elsewhere.createContext(
        path,
        exchange -> {
          if (status >= 300) {
            exchange.getResponseHeaders().set("Location", at("private"));
          }
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
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
  void oneThatDoesNotAnswerEndsWithTheQuery() {
    long begin = System.nanoTime();
    HttpResponse<String> ended = ask("<" + at("endless") + ">");
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertTrue(ended.statusCode() == 502 || ended.statusCode() == 503, ended.body());
    assertTrue(taken.compareTo(SHORT.multipliedBy(2).plusSeconds(2)) < 0, taken.toString());
  }
}
