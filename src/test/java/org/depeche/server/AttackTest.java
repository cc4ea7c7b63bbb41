package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger tries, door by door. */
class AttackTest {
  private static final String LOADED = "depeche.test.loaded";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.in(folder);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static HttpResponse<String> query(String text) {
    return served.get("sparql?format=json&query=" + Served.encoded(text));
  }

  /** A class that a query must not load. */
  public static final class Loaded extends FunctionBase0 {
    static {
      System.setProperty(LOADED, "yes");
    }

    @Override
    public NodeValue exec() {
      return NodeValue.TRUE;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.depeche.server.AttackTest$Loaded>() AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(<java:org.depeche.server.AttackTest$Loaded>()) }",
        "SELECT (COUNT(<java:org.depeche.server.AttackTest$Loaded>()) AS ?n) { ?s ?p ?o }",
        "SELECT (<java:org.depeche.server.AttackTest$Loaded>(DISTINCT ?o) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:org.depeche.server.AttackTest$Loaded>()",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?a ?b ?c FILTER("
            + "<java:org.depeche.server.AttackTest$Loaded>()) } }",
        "SELECT * { ?s <java:org.depeche.server.AttackTest$Loaded> ?o }",
        "SELECT * { ?s <java:org.depeche.server.AttackTest$Loaded> (1 2) }",
        "SELECT * { ?s <java:org.depeche.server.AttackTest$Loaded>+ ?o }",
      })
  void aQueryLoadsNoClass(String query) {
    query(query);
    assertNull(System.getProperty(LOADED), query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://jena.apache.org/ARQ/function#wait",
        "http://jena.apache.org/ARQ/function#sprintf",
        "http://jena.apache.org/ARQ/function#print",
        "http://jena.apache.org/ARQ/function#context",
        "http://jena.apache.org/ARQ/jsFunction#f",
        "http://www.w3.org/ns/sparql#regex",
        "http://www.w3.org/2005/xpath-functions#matches",
        "http://www.w3.org/2005/xpath-functions/math#pow",
        "http://example.org/unknown",
      })
  void aFunctionThatIsNotOfferedIsRefusedByName(String function) {
    HttpResponse<String> refused = query("ASK { FILTER(<" + function + ">(\"1\", 1)) }");
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains(function), refused.body());
  }

  @Test
  void theFunctionsOfXPathAndXsdAreThere() {
    String upper = "<http://www.w3.org/2005/xpath-functions#upper-case>";
    String integer = "<http://www.w3.org/2001/XMLSchema#integer>";
    String asked = "ASK { FILTER(" + upper + "('a') = 'A' && " + integer + "('7') = 7) }";
    assertTrue(query(asked).body().contains("true"), query(asked).body());
  }

  @Test
  void scriptsAreRefusedAtTheStart() {
    Context asked = new Context();
    Scripting.refuse(asked);
    asked.set(ARQ.symJavaScriptFunctions, "function f() { return 1 }");
    String said =
        String.valueOf(
            assertThrows(ServerException.class, () -> Scripting.refuse(asked)).getMessage());
    assertTrue(said.contains("scripts"), said);
    System.setProperty(ARQ.systemPropertyScripting, "true");
    try {
      assertThrows(ServerException.class, () -> Scripting.refuse(new Context()));
    } finally {
      System.clearProperty(ARQ.systemPropertyScripting);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
        "SELECT * { ?x ?y ?z FILTER EXISTS { SERVICE <URL> { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { SERVICE <URL> { ?s ?p ?o } } } }",
        "SELECT * { VALUES ?service { <URL> } SERVICE ?service { ?s ?p ?o } }",
        "ASK FROM <URL> { ?s ?p ?o }",
        "ASK FROM NAMED <URL> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <URL>",
        "LOAD <URL>",
      })
  void aQueryReachesNoOtherMachine(String query) throws IOException {
    try (ServerSocket listening = new ServerSocket(0)) {
      query(query.replace("URL", "http://localhost:" + listening.getLocalPort() + "/"));
      listening.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, listening::accept, query);
    }
  }

  @Test
  void aServiceIsRefusedWithTheRemedy() {
    HttpResponse<String> refused = query("SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }");
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("--allow-service"), refused.body());
  }

  @Test
  void nothingCanBeWritten() {
    String before = query(COUNT).body();
    for (String type :
        new String[] {
          "text/turtle",
          "application/rdf+xml",
          "application/ld+json",
          "application/n-quads",
          "application/trig",
          "application/sparql-update",
          "multipart/form-data; boundary=x"
        }) {
      for (String path :
          new String[] {
            "sparql",
            "sparql?default",
            "sparql?graph=x:g",
            "sparql?update=CLEAR%20ALL",
            "sparql/data",
            "sparql/upload",
            "sparql/update",
            "graph?default",
            "graph?graph=x:g",
            "articles",
            "upload",
            "$/datasets",
            "$/server"
          }) {
        for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
          assertTrue(
              refused(
                  HttpRequest.newBuilder(served.at(path))
                      .header("Content-Type", type)
                      .method(method, HttpRequest.BodyPublishers.ofString("<x:s> <x:p> 1 ."))),
              method + " " + path + " " + type);
        }
      }
    }
    assertEquals(before, query(COUNT).body());
  }

  /** By its status, or by the end of the connection of a body that the server does not read. */
  private boolean refused(HttpRequest.Builder request) {
    try {
      return served.send(request).statusCode() >= 400;
    } catch (UncheckedIOException ended) {
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CLEAR ALL",
        "INSERT DATA { <x:s> <x:p> 1 }",
        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
        "LOAD <http://localhost:1/x>",
        "DROP ALL"
      })
  void anUpdateIsNoQuery(String update) {
    String before = query(COUNT).body();
    assertEquals(400, query(update).statusCode());
    assertEquals(400, served.postForm("sparql", "update", update).statusCode());
    assertEquals(400, served.postForm("sparql", "query", update).statusCode());
    assertEquals(400, served.post("sparql", "application/sparql-query", update).statusCode());
    assertEquals(415, served.post("sparql", "application/sparql-update", update).statusCode());
    assertEquals(before, query(COUNT).body());
  }

  @Test
  void noBodyMakesTheServerFetchWhatItNames() throws IOException {
    try (ServerSocket listening = new ServerSocket(0)) {
      String url = "http://localhost:" + listening.getLocalPort() + "/context";
      String json = "{\"@context\": \"" + url + "\", \"@id\": \"x:s\", \"text\": \"Lyon.\"}";
      String xml = "<!DOCTYPE r SYSTEM \"" + url + "\"><r/>";
      for (String path : new String[] {"sparql", "graph?default", "articles", "reconcile"}) {
        assertTrue(served.post(path, "application/ld+json", json).statusCode() >= 400, path);
        assertTrue(served.post(path, "application/rdf+xml", xml).statusCode() >= 400, path);
      }
      listening.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, listening::accept);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "callback=alert",
    "stylesheet=http://evil.example/x.xsl",
    "force-accept=text/html",
    "accept=text/html",
    "output=text/html",
    "output=sparql",
    "results=html",
    "format=html",
    "format=json&output=xml",
    "query-ref=http://localhost:1/",
    "using-graph-uri=x:g",
    "xslt=1",
    "timeout=-1",
    "timeout=1e9",
    "query=ASK%7B%7D"
  })
  void aTrickOfTheAddressIsABadRequest(String trick) {
    HttpResponse<String> refused = served.get("sparql?query=ASK%7B%7D&" + trick);
    assertEquals(400, refused.statusCode(), trick);
    assertTrue(type(refused).startsWith("text/plain"), type(refused));
    String posted = "query=ASK%7B%7D&" + trick;
    assertEquals(400, served.post("sparql", FORM, posted).statusCode(), trick);
  }

  @Test
  void aQueryIsAtMost256KiB() {
    String longest = "ASK{}" + " ".repeat(256 * 1024 - 5);
    String longer = longest + " ";
    assertEquals(200, served.post("sparql", "application/sparql-query", longest).statusCode());
    assertEquals(413, served.post("sparql", "application/sparql-query", longer).statusCode());
    assertEquals(200, served.postForm("sparql", "query", longest).statusCode());
    assertEquals(413, served.postForm("sparql", "query", longer).statusCode());
    assertEquals(413, served.postForm("sparql", "query", longer.repeat(4)).statusCode());
    assertEquals(414, query(longer).statusCode());
  }

  @Test
  void aQueryThatNestsWithoutEndIsABadRequest() {
    String deep = "ASK { FILTER(" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ") }";
    assertEquals(400, served.post("sparql", "application/sparql-query", deep).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example, 421",
    "evil.example:PORT, 421",
    "localhost, 421",
    "localhost:1, 421",
    "localhost.evil.example:PORT, 421",
    "127.0.0.1:PORT, 200",
    "[::1]:PORT, 200",
    "LOCALHOST:PORT, 200",
  })
  void onlyItsOwnNamesReachIt(String host, int status) throws IOException {
    String said = host.replace("PORT", String.valueOf(served.port()));
    for (String path : new String[] {"/health", "/metrics", "/reconcile", "/prefixes"}) {
      String answer = served.raw("GET " + path + " HTTP/1.1\r\nHost: " + said);
      assertTrue(answer.startsWith("HTTP/1.1 " + status), said + " " + path + " gave " + answer);
    }
  }

  @ParameterizedTest
  @CsvSource({"same-origin, 200", "same-site, 403", "cross-site, 403", "none, 403"})
  void aFormThatGivesNoReferrerIsOursOnlyIfTheBrowserSaysSo(String site, int status) {
    HttpResponse<String> answer =
        served.send(
            HttpRequest.newBuilder(served.at("sparql"))
                .header("Origin", "null")
                .header("Sec-Fetch-Site", site)
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString("ASK {}")));
    assertEquals(status, answer.statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example, 403",
    "null, 403",
    "http://localhost:1, 403",
    "file://, 403",
    "http://localhost:PORT.evil.example, 403",
    "http://localhost:PORT, 200",
    "http://127.0.0.1:PORT, 200",
  })
  void noPageOfAnotherSiteReachesIt(String origin, int status) {
    String said = origin.replace("PORT", String.valueOf(served.port()));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.at("sparql"))
            .header("Origin", said)
            .header("Content-Type", "application/sparql-query")
            .POST(HttpRequest.BodyPublishers.ofString("ASK {}"));
    HttpResponse<String> answer = served.send(request);
    assertEquals(status, answer.statusCode(), said);
    assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
  }

  @Test
  void reconciliationIsOpenToOtherSitesAndSaysSo() {
    HttpResponse<String> answer =
        served.send(
            HttpRequest.newBuilder(served.at("reconcile"))
                .header("Origin", "https://openrefine.example"));
    assertEquals(200, answer.statusCode());
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse("none"));
  }

  @Test
  void everyAnswerTellsTheBrowserToRunNothingOfOthers() {
    for (String path :
        new String[] {
          "health", "sparql", "sparql?query=ASK%7B%7D", "nothing", "metrics", "a/../b"
        }) {
      HttpResponse<String> answer = served.get(path);
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("none");
      assertTrue(policy.startsWith("default-src 'none'; script-src 'self'"), path + policy);
      assertFalse(policy.contains("unsafe"), policy);
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(path));
      assertEquals("no-referrer", answer.headers().firstValue("Referrer-Policy").orElse(path));
      for (String header :
          new String[] {"Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"}) {
        assertEquals("same-origin", answer.headers().firstValue(header).orElse(path));
      }
      assertTrue(answer.headers().firstValue("Server").isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "FOO"})
  void aMethodThatEchoesIsRefused(String method) throws IOException {
    String answer =
        served.raw(
            method + " /health HTTP/1.1\r\nCookie: secret=1\r\nHost: localhost:" + served.port());
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    assertFalse(answer.contains("secret=1"), answer);
  }

  @Test
  void whatAStrangerWritesComesBackAsTextOnly() {
    String script = "<script>alert(1)</script>";
    for (String path :
        new String[] {
          "sparql?query=" + Served.encoded("SELECT " + script),
          "sparql?format=" + Served.encoded(script) + "&query=ASK%7B%7D",
          "graph?graph=" + Served.encoded("x:" + script),
          Served.encoded(script),
        }) {
      HttpResponse<String> answer = served.get(path);
      boolean escaped = !answer.body().contains(script);
      assertTrue(escaped || type(answer).startsWith("text/plain"), path + answer.body());
    }
  }

  @Test
  void namesOfVariablesAndLiteralsAreEncodedInEveryFormat() {
    String query = "SELECT ('</script>\"<b>' AS ?naïf_été) {}";
    assertEquals(
        "</script>\"<b>",
        Served.json(query(query)).at("/results/bindings/0/naïf_été/value").asText());
    String xml = served.get("sparql?format=xml&query=" + Served.encoded(query)).body();
    assertTrue(xml.contains("&lt;/script&gt;"), xml);
    assertFalse(xml.contains("<b>"), xml);
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("none").toLowerCase(Locale.ROOT);
  }

  @Test
  void aRequestThatSaysTwoHostsIsRefused() throws IOException {
    String own = "localhost:" + served.port();
    String answer = served.raw("GET /health HTTP/1.1\r\nHost: " + own + "\r\nHost: evil.example");
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
  }
}
