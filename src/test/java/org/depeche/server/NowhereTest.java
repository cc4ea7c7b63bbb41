package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses where nothing is. */
class NowhereTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

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

  private static HttpResponse<String> get(String path, String accept) {
    return served.send(HttpRequest.newBuilder(served.at(path)).header("Accept", accept));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nothing", "sparql/update", "assets/none.css", "assets/../x", "$/ping", "query/x"})
  void aBrowserGetsAPageOfOursAsClosedAsTheOthers(String path) {
    HttpResponse<String> page = get(path + "?lang=en", BROWSER);
    assertEquals(404, page.statusCode(), page.body());
    assertEquals("text/html;charset=utf-8", header(page, "Content-Type").toLowerCase(Locale.ROOT));
    assertTrue(page.body().contains("Not found"), page.body());
    assertTrue(page.body().contains("<html lang=\"en\""), page.body());
    assertFalse(page.body().toLowerCase(Locale.ROOT).contains("jetty"), page.body());
    assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'none'"));
    assertEquals("nosniff", header(page, "X-Content-Type-Options"));
    assertEquals("no-referrer", header(page, "Referrer-Policy"));
  }

  @Test
  void aProgramThatTakesJsonGetsAProblem() throws IOException {
    for (String accept : new String[] {"application/json", "application/problem+json"}) {
      HttpResponse<String> answer = get("nothing", accept);
      assertEquals(404, answer.statusCode());
      assertEquals("application/problem+json", header(answer, "Content-Type"));
      JsonNode problem = new ObjectMapper().readTree(answer.body());
      assertEquals(404, problem.path("status").asInt());
      assertTrue(problem.path("detail").asText().startsWith("/nothing: "), answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "text/plain", "image/png"})
  void othersGetWords(String accept) {
    HttpResponse<String> answer = get("nothing", accept);
    assertEquals(404, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith("text/plain"));
    assertTrue(answer.body().startsWith("/nothing: there is nothing here; expected"));
  }

  @Test
  void whateverTheMethod() {
    assertEquals(404, served.post("nothing", "text/plain", "x").statusCode());
  }
}
