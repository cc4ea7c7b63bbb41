package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another site would do through the browser of someone who runs a server. */
class BrowserAttackTest {
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

  @Test
  void aRequestThatSaysTwoHostsIsRefused() throws IOException {
    String own = "localhost:" + served.port();
    String answer = served.raw("GET /health HTTP/1.1\r\nHost: " + own + "\r\nHost: evil.example");
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
  }

  @Test
  void aFormIsTakenFromOurOwnPagesOnly() {
    assertEquals(200, pasted("http://localhost:" + served.port()));
    assertEquals(403, pasted("http://evil.example"));
    assertEquals(403, pasted("null"), "a page in a sandbox, or of a file");
  }

  private static int pasted(String origin) {
    return served
        .send(
            HttpRequest.newBuilder(served.at("paste"))
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text=Paris.")))
        .statusCode();
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

  /** Those that do not fall back on default-src are named one by one. */
  private static final List<String> CLOSED =
      List.of(
          "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self';"
              + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options: nosniff",
          "Referrer-Policy: no-referrer",
          "X-Frame-Options: DENY",
          "Cross-Origin-Opener-Policy: same-origin",
          "Cross-Origin-Resource-Policy: same-origin",
          "Cross-Origin-Embedder-Policy: require-corp");

  /** Pages, data, refusals, and what the server under ours answers by itself. */
  @ParameterizedTest
  @CsvSource({
    "GET /, 200",
    "GET /network, 200",
    "GET /query, 200",
    "GET /paste, 200",
    "GET /ontology, 200",
    "GET /page/russie, 200",
    "GET /data/russie.ttl, 200",
    "GET /id/russie, 303",
    "GET /assets/app.css, 200",
    "GET /graph?default, 200",
    "GET /health, 200",
    "GET /metrics, 200",
    "GET /prefixes, 200",
    "GET /sparql?query=ASK%7B%7D, 200",
    "GET /sparql, 400",
    "GET /nothing, 404",
    "GET /a/../b, 404",
    "GET /reconcile/.., 404",
    "GET /reconcile/%2e%2e, 400",
    "GET /?lang=%ZZ, 400",
    "POST /, 405",
    "POST /assets/app.css, 405",
    "PUT /paste, 405",
    "DELETE /health, 405",
    "STRANGE /, 405",
    "GET //, 400",
    "GET /%00, 400",
    "GET /\\, 400",
  })
  void everyAnswerTellsTheBrowserToRunNothingOfOthers(String request, int status)
      throws IOException {
    String answer = served.raw(request + " HTTP/1.1\r\nHost: localhost:" + served.port());
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
    for (String header : CLOSED) {
      assertEquals(1, head.lines().filter(header::equals).count(), header + "\n" + head);
    }
    assertFalse(answer.toLowerCase(Locale.ROOT).contains("jetty"), answer);
    assertFalse(head.contains("\nServer:"), head);
    assertEquals(status == 405, head.contains("\nAllow: "), head);
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
        Served.json(served.query(query)).at("/results/bindings/0/naïf_été/value").asText());
    String xml = served.get("sparql?format=xml&query=" + Served.encoded(query)).body();
    assertTrue(xml.contains("&lt;/script&gt;"), xml);
    assertFalse(xml.contains("<b>"), xml);
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("none").toLowerCase(Locale.ROOT);
  }
}
