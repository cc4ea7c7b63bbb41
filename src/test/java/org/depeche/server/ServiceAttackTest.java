package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private static final Duration WHOLE = SHORT.multipliedBy(3);

  /** After its time, on a busy machine; far less than what would not end takes. */
  private static final Duration LATE = Duration.ofSeconds(5);

  @TempDir static Path folder;
  private static Elsewhere elsewhere;
  private static Served served;

  @BeforeAll
  static void serve() {
    elsewhere = new Elsewhere(SHORT.multipliedBy(5).dividedBy(4));
    AllowedServices allowed =
        elsewhere.allowed(
            "sparql", "slow", "away", "away308", "endless", "trickle", "entity", "doctype",
            "context");
    served =
        Served.in(
            folder,
            new ServerSettings(0, Iris.DEFAULT)
                .withServices(allowed)
                .withLimits(QueryLimits.DEFAULT.within(SHORT, WHOLE)));
  }

  @AfterAll
  static void close() {
    elsewhere.close();
    served.close();
  }

  private static String at(String path) {
    return elsewhere.at(path);
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
    HttpResponse<String> refused = ask("<" + at(path) + ">");
    assertEquals(422, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("expected one of"), refused.body());
    String numeric = at("sparql").replace("localhost", "127.0.0.1");
    assertEquals(422, ask("<" + numeric + ">").statusCode());
    assertEquals(422, ask("?unknown").statusCode());
    assertEquals(0, elsewhere.askedInPrivate());
  }

  /** Where Jena's own way through a query does not look is searched too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o FILTER EXISTS { PRIVATE } }",
        "SELECT * { ?s ?p ?o MINUS { PRIVATE } }",
        "SELECT * { ?s ?p ?o OPTIONAL { { PRIVATE } UNION { ?a ?b ?c } } }",
        "SELECT * { { SELECT ?x { PRIVATE } } }",
        "SELECT * { SERVICE <ALLOWED> { PRIVATE } }",
        "SELECT (EXISTS { PRIVATE } AS ?e) { ?s ?p ?o }",
        "SELECT (COUNT(EXISTS { PRIVATE }) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { PRIVATE })",
        "SELECT ?e { ?s ?p ?o } GROUP BY (EXISTS { PRIVATE } AS ?e)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { PRIVATE })",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (1 = 1) (EXISTS { PRIVATE })",
        "SELECT * { { SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (1 = 1) (EXISTS { PRIVATE }) } }",
        "CONSTRUCT { ?x ?y ?z } { PRIVATE }",
        "DESCRIBE ?x { PRIVATE }",
      })
  void noPlaceInAQueryHidesAnotherAddress(String query) {
    for (String keyword : new String[] {"SERVICE", "SERVICE SILENT"}) {
      String hidden = keyword + " <" + at("private") + "> { ?x ?y ?z }";
      HttpResponse<String> refused =
          served.query(query.replace("PRIVATE", hidden).replace("ALLOWED", at("sparql")));
      assertEquals(422, refused.statusCode(), refused.body());
    }
    assertEquals(0, elsewhere.askedInPrivate());
  }

  /** The one that is allowed may be in a stranger's hands. */
  @ParameterizedTest
  @ValueSource(strings = {"entity", "doctype", "context"})
  void anAnswerThatNamesAnotherAddressDoesNotReachIt(String path) {
    HttpResponse<String> failed = ask("<" + at(path) + ">");
    assertEquals(502, failed.statusCode(), failed.body());
    assertEquals(0, elsewhere.askedInPrivate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"away", "away308"})
  void aRedirectionIsNotFollowed(String path) {
    HttpResponse<String> failed = ask("<" + at(path) + ">");
    assertEquals(502, failed.statusCode(), failed.body());
    HttpResponse<String> silent = ask("SILENT <" + at(path) + ">");
    assertEquals(200, silent.statusCode(), silent.body());
    assertEquals(0, elsewhere.askedInPrivate());
  }

  @Test
  void manyRowsGoInFewRequests() {
    int before = elsewhere.asked();
    HttpResponse<String> answer = served.query(withRows(120, "sparql"));
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(120, answer.body().split("from elsewhere", -1).length - 1);
    assertEquals(3, elsewhere.asked() - before);
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

  /** They would fill any memory before their time is up. */
  @ParameterizedTest
  @ValueSource(strings = {"flood", "bomb"})
  void anAnswerThatHasNoEndOrGrowsIsNotRead(String path) {
    ServerSettings patient =
        new ServerSettings(0, Iris.DEFAULT).withServices(elsewhere.allowed(path));
    try (Served unhurried = Served.in(folder.resolve(path), patient)) {
      HttpResponse<String> ended =
          unhurried.query("SELECT ?x { SERVICE <" + at(path) + "> { ?x ?y ?z } }");
      assertEquals(502, ended.statusCode(), ended.body());
      assertTrue(ended.body().contains("bytes that may be read"), ended.body());
    }
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
    assertTrue(taken.compareTo(WHOLE.plus(LATE)) < 0, taken.toString());
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
