package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.depeche.Extractor;
import org.depeche.graph.Iris;
import org.depeche.graph.RdfMapper;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.server.door.Access;
import org.depeche.server.door.Secret;
import org.depeche.server.ingest.Intake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {
  private static final String TOKEN = "0123456789abcdef-token";
  private static final String TEXT = "La Norvège a condamné la Hongrie mardi.";
  private static final String JSON = "application/json";
  private static final byte[] PAIR = "anne:un:mot de passe".getBytes(StandardCharsets.UTF_8);

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    Access access =
        new Access(
            Optional.of(Secret.of("test", TOKEN, 16)),
            Map.of("anne", Secret.of("test", "un:mot de passe", 8)),
            Access.Reading.FREE);
    served =
        Served.in(
            folder,
            new ServerSettings(0, Iris.DEFAULT)
                .withIngest(
                    new Intake.Reading(
                        () -> new Extractor(knowledge), new RdfMapper(Iris.DEFAULT, knowledge)),
                    access));
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static HttpResponse<String> post(String path, String type, String body) {
    return served.send(
        HttpRequest.newBuilder(served.at(path))
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + TOKEN)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static boolean ask(String pattern) {
    String query = "PREFIX d: <https://w3id.org/depeche/ontology#> ASK { " + pattern + " }";
    return Served.json(served.get("sparql?query=" + Served.encoded(query)))
        .path("boolean")
        .asBoolean();
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void aTextIsReadStoredAndFound() throws JsonProcessingException {
    String path = "articles?id=norv%C3%A8ge&published=2018-11-03&title=Oslo%20et%20Budapest";
    HttpResponse<String> created = post(path, "text/plain; charset=utf-8", TEXT);
    assertEquals(201, created.statusCode(), created.body());
    assertEquals(
        "/page/article/norv%C3%A8ge", created.headers().firstValue("Location").orElse("none"));
    assertEquals("added", json(created.body()).path("outcome").asText());
    assertEquals(1, json(created.body()).path("events").asInt(), created.body());
    String date = "\"2018-10-30\"^^<http://www.w3.org/2001/XMLSchema#date>";
    assertTrue(ask("GRAPH <https://w3id.org/depeche/article/norvège> { ?e d:date " + date + " }"));
    HttpResponse<String> again = post(path, "text/plain", TEXT);
    assertEquals(200, again.statusCode());
    assertEquals("unchanged", json(again.body()).path("outcome").asText());
    HttpResponse<String> changed = post(path, "text/plain", TEXT + " La Suède a salué la Norvège.");
    assertEquals("changed", json(changed.body()).path("outcome").asText());
  }

  @Test
  void anObjectOfJsonIsReadOnAsManyLinesAsItHas() throws JsonProcessingException {
    String body =
        "{\n \"id\": \"j1\",\n \"text\": \"" + TEXT + "\",\n \"published\": \"2018-11-03\"\n}";
    HttpResponse<String> created = post("articles", JSON, body);
    assertEquals(201, created.statusCode(), created.body());
    assertEquals("j1", json(created.body()).path("id").asText());
    HttpResponse<String> nameless = post("articles", JSON, "{\"text\": \"Rien de neuf à Lyon.\"}");
    assertEquals(16, json(nameless.body()).path("id").asText().length(), "a digest of its text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json | {\"text\": \"Lyon.\"                | 400",
        "application/json | [1]                                 | 400",
        "application/json | {\"text\": \"a.\"} {\"text\": \"b.\"} | 400",
        "application/json | {\"title\": \"Lyon\"}               | 422",
        "application/json | {\"text\": \" \"}                   | 422",
        "application/json | {\"text\": \"Lyon.\", \"published\": \"hier\"} | 422",
        "text/plain       | ' '                                 | 422",
        "text/html        | <p>Lyon.</p>                        | 415",
        "application/ld+json | {\"@context\": \"http://localhost:1/\"} | 415",
        "text/plain; charset=latin1 | Lyon.                     | 415",
      })
  void whatIsNoArticleIsRefusedWithTheReason(String type, String body, int status) {
    HttpResponse<String> refused = post("articles", type, body);
    assertEquals(status, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("expected"), refused.body());
  }

  @Test
  void anArticleIsAtMostOneMebibyte() {
    assertEquals(413, post("articles", "text/plain", "a ".repeat(600_000)).statusCode());
    assertEquals(400, post("articles?author=x", "text/plain", TEXT).statusCode());
    assertEquals(422, post("articles?published=hier", "text/plain", TEXT).statusCode());
  }

  @Test
  void onlyTheTokenLetsOneWrite() {
    HttpResponse<String> none = served.post("articles", "text/plain", TEXT);
    assertEquals(401, none.statusCode());
    assertEquals(
        "Bearer", none.headers().firstValue("WWW-Authenticate").orElse("none").split(" ", 2)[0]);
    HttpRequest.Builder wrong =
        HttpRequest.newBuilder(served.at("articles"))
            .header("Content-Type", "text/plain")
            .header("Authorization", "Bearer " + TOKEN.replace('0', '1'))
            .POST(HttpRequest.BodyPublishers.ofString(TEXT));
    assertEquals(403, served.send(wrong).statusCode());
    HttpRequest.Builder password =
        HttpRequest.newBuilder(served.at("articles"))
            .header("Content-Type", "text/plain")
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(PAIR))
            .POST(HttpRequest.BodyPublishers.ofString(TEXT));
    assertEquals(401, served.send(password).statusCode(), "one who reads");
    assertEquals(405, served.get("articles").statusCode());
  }

  @Test
  void whoReadsWhileArticlesAreWrittenSeesAllOfOneOrNothing() {
    String torn =
        "GRAPH ?g { ?g <http://purl.org/dc/terms/identifier> ?id } FILTER(STRSTARTS(?id, \"w\"))"
            + " FILTER NOT EXISTS { GRAPH ?g { ?event d:evidence ?words } }";
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(
            () ->
                IntStream.range(0, 12)
                    .forEach(
                        i ->
                            assertEquals(
                                201, post("articles?id=w" + i, "text/plain", TEXT).statusCode())));
    List<Boolean> seen = new ArrayList<>();
    while (!writing.isDone()) {
      seen.add(ask(torn));
    }
    writing.join();
    assertTrue(!seen.isEmpty() && !seen.contains(true), seen.size() + " readings");
  }
}
