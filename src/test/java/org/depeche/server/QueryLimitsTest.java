package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.depeche.graph.Iris;
import org.depeche.server.sparql.QueryLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLimitsTest {
  private static final String TRUNCATED = "Depeche-Truncated";
  private static final Duration SHORT = Duration.ofMillis(400);

  private static final QueryLimits SMALL =
      QueryLimits.DEFAULT
          .within(SHORT, SHORT.multipliedBy(2))
          .giving(5, 20_000)
          .running(1, Duration.ofMillis(200));

  /** As many rows as we like. */
  private static final String TEN = "VALUES ?x { 0 1 2 3 4 5 6 7 8 9 }";

  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a1 ?b1 ?c1 . ?a2 ?b2 ?c2 . ?a3 ?b3 ?c3 . ?a4 ?b4 ?c4 . ?a5 ?b5"
          + " ?c5 }";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.in(folder, new ServerSettings(0, Iris.DEFAULT).withLimits(SMALL));
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static HttpResponse<String> query(String format, String text) {
    return served.get("sparql?format=" + format + "&query=" + Served.encoded(text));
  }

  private static String truncated(HttpResponse<String> answer) {
    return answer.headers().firstValue(TRUNCATED).orElse("whole");
  }

  @Test
  void anAnswerThatFitsSaysNothing() {
    HttpResponse<String> whole = query("json", "SELECT ?x { " + TEN + " } LIMIT 5");
    assertEquals("whole", truncated(whole));
    assertTrue(Served.json(whole).path("truncated").isMissingNode(), whole.body());
  }

  @Test
  void anAnswerThatIsCutSaysSoInItsHeaderAndWhereItsFormatCan() {
    String query = "SELECT ?x { " + TEN + " }";
    HttpResponse<String> json = query("json", query);
    JsonNode parsed = Served.json(json);
    assertEquals(5, parsed.at("/results/bindings").size());
    assertTrue(truncated(json).startsWith("only the first 5 rows"), truncated(json));
    assertEquals(truncated(json), parsed.path("truncated").asText());
    HttpResponse<String> xml = query("xml", query);
    assertTrue(xml.body().stripTrailing().endsWith("-->"), xml.body());
    assertTrue(xml.body().contains("only the first 5 rows"), xml.body());
    HttpResponse<String> csv = query("csv", query);
    assertEquals(6, csv.body().lines().count());
    assertTrue(truncated(csv).startsWith("only the first 5 rows"), truncated(csv));
  }

  @Test
  void aGraphThatIsCutSaysSo() {
    String query = "CONSTRUCT { <x:s> <x:p> ?x } { " + TEN + " }";
    for (String format : new String[] {"ttl", "nt"}) {
      HttpResponse<String> answer = query(format, query);
      assertTrue(answer.body().contains("# Truncated: only the first 5 triples"), answer.body());
      assertEquals(5, RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph().size());
    }
    HttpResponse<String> described = query("jsonld", "DESCRIBE ?s { ?s ?p ?o }");
    assertTrue(truncated(described).startsWith("only the first 5 triples"), described.body());
    assertTrue(truncated(served.get("graph?default")).startsWith("only the first 5"));
  }

  @Test
  void anAnswerOfTooManyBytesIsCutAtARow() {
    String query = "SELECT ?x ?long { " + TEN + " BIND(\"" + "é".repeat(9000) + "\" AS ?long) }";
    HttpResponse<String> answer = query("csv", query);
    assertTrue(truncated(answer).contains("20000 bytes"), truncated(answer));
    assertTrue(answer.body().endsWith("é\r\n"), "whole rows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml", "csv", "tsv"})
  void aQueryThatTakesTooLongEnds(String format) {
    long begin = System.nanoTime();
    HttpResponse<String> ended = query(format, ENDLESS);
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertEquals(503, ended.statusCode(), ended.body());
    assertTrue(ended.body().contains("too long"), ended.body());
    assertTrue(taken.compareTo(Duration.ofSeconds(5)) < 0, taken.toString());
  }

  @Test
  void aQueryWithoutAFirstRowEndsLongBeforeItsWholeTime() {
    QueryLimits hasty = QueryLimits.DEFAULT.within(SHORT, Duration.ofMinutes(1));
    Path other = folder.resolve("first");
    try (Served served = Served.in(other, new ServerSettings(0, Iris.DEFAULT).withLimits(hasty))) {
      long begin = System.nanoTime();
      HttpResponse<String> ended = served.get("sparql?query=" + Served.encoded(ENDLESS));
      Duration taken = Duration.ofNanos(System.nanoTime() - begin);
      assertEquals(503, ended.statusCode(), ended.body());
      assertTrue(taken.compareTo(Duration.ofSeconds(5)) < 0, taken.toString());
    }
  }

  @Test
  void theLimitsOfAServerAreThoseThatItsReadersAreTold() {
    assertEquals(256 * 1024, QueryLimits.DEFAULT.text());
    assertEquals(Duration.ofSeconds(5), QueryLimits.DEFAULT.firstRow());
    assertEquals(Duration.ofSeconds(30), QueryLimits.DEFAULT.whole());
    assertEquals(100_000, QueryLimits.DEFAULT.rows());
    assertEquals(32 * 1024 * 1024, QueryLimits.DEFAULT.bytes());
  }

  @Test
  void aQueryHoldsOnlySoManyRowsAtOnce() {
    Duration minute = Duration.ofMinutes(1);
    ServerSettings patient =
        new ServerSettings(0, Iris.DEFAULT).withLimits(QueryLimits.DEFAULT.within(minute, minute));
    try (Served unhurried = Served.in(folder.resolve("held"), patient)) {
      for (String query :
          new String[] {
            "SELECT * { ROWS } ORDER BY ?f",
            "SELECT * { ROWS } ORDER BY ?f LIMIT 5000",
            "ASK { { SELECT * { ROWS } ORDER BY ?f OFFSET 1 } FILTER(false) }",
            "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT * { ROWS } }",
            "SELECT (COUNT(DISTINCT *) AS ?n) { SELECT ?c ?f { ROWS } }",
            "SELECT (COUNT(DISTINCT CONCAT(STR(?c), STR(?f))) AS ?n) { ROWS }",
            "SELECT ?c (COUNT(*) AS ?n) { ROWS } GROUP BY ?c ?f",
            "SELECT ?c { ROWS } GROUP BY ?c ?f",
            "SELECT (COUNT(*) AS ?n) { ROWS { SELECT ?z { ?x ?y ?z } LIMIT 5 } }",
            "SELECT (COUNT(*) AS ?n) { ?x ?y ?z OPTIONAL { { SELECT ?f { ROWS } } FILTER(?f = ?z) }"
                + " }",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?z MINUS { ROWS } }",
          }) {
        String text = query.replace("ROWS", "?a ?b ?c . ?d ?e ?f");
        HttpResponse<String> ended = unhurried.post("sparql", "application/sparql-query", text);
        assertEquals(422, ended.statusCode(), query + ended.body());
        assertTrue(
            ended.body().contains("250000 rows to sort, group, join or tell apart"), ended.body());
      }
      for (String few :
          new String[] {
            "SELECT DISTINCT ?s { ?s ?p ?o . ?s ?q ?r } ORDER BY ?s LIMIT 3",
            "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o . ?s ?q ?r }",
            "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o . ?s ?q ?r } GROUP BY ?s",
            "SELECT ?s { ?s ?p ?o . ?s ?q ?r } GROUP BY ?s",
          }) {
        assertEquals(200, unhurried.query(few).statusCode(), few);
      }
    }
  }

  @Test
  void aClientMayWaitLessButNotMore() {
    long begin = System.nanoTime();
    String path = "sparql?timeout=3600&query=" + Served.encoded(ENDLESS);
    assertEquals(503, served.get(path).statusCode());
    assertTrue(System.nanoTime() - begin < Duration.ofSeconds(5).toNanos());
  }

  @Test
  void oneQueryTooManyIsToldToComeBack() {
    var answers =
        IntStream.range(0, 6)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> query("json", ENDLESS)))
            .toList();
    var statuses = answers.stream().map(CompletableFuture::join).toList();
    assertTrue(statuses.stream().anyMatch(a -> a.statusCode() == 429), statuses.toString());
    assertTrue(
        statuses.stream()
            .filter(a -> a.statusCode() == 429)
            .allMatch(a -> a.headers().firstValue("Retry-After").isPresent()));
    assertEquals(200, query("json", "ASK {}").statusCode()); // and there is room again
  }

  @Test
  void theRestOfTheServerAnswersWhileQueriesRun() {
    var running = CompletableFuture.supplyAsync(() -> query("json", ENDLESS));
    assertEquals(200, served.get("health").statusCode());
    assertEquals(503, running.join().statusCode());
  }

  @Test
  void aServerThatStopsLetsRunningRequestsEnd() {
    QueryLimits longer = SMALL.within(SHORT.multipliedBy(5), SHORT.multipliedBy(5));
    Path other = folder.resolve("stopping");
    Served stopping = Served.in(other, new ServerSettings(0, Iris.DEFAULT).withLimits(longer));
    HttpRequest.Builder slow =
        HttpRequest.newBuilder(stopping.at("sparql?query=" + Served.encoded(ENDLESS)));
    var running = CompletableFuture.supplyAsync(() -> stopping.send(slow));
    while (!stopping.get("metrics").body().contains("depeche_queries_running 1.0")) {
      assertFalse(running.isDone(), "it ended before it was seen to run");
    }
    stopping.stop();
    assertEquals(503, running.join().statusCode(), "its own end, not that of the connection");
    stopping.close();
  }
}
