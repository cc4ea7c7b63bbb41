package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What OpenRefine and the testbench of the specification ask, over HTTP. */
class ReconcileSessionTest {
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

  @Test
  void aSessionAsOpenRefineHasIt() {
    JsonNode manifest = Conformance.manifest(Served.json(served.get("reconcile")));
    String id = reconciled("Poutine Vladimir");
    JsonNode suggest = manifest.path("suggest");
    assertEquals(
        List.of("vladimir-poutine"),
        ids(suggestions(suggest.path("entity"), "vladimir pou").path("result")));
    assertEquals(List.of("Person"), ids(suggestions(suggest.path("type"), "pers").path("result")));
    assertEquals(
        List.of("office", "officeOf"),
        ids(suggestions(suggest.path("property"), "fonction").path("result")));

    HttpResponse<String> preview =
        served.get(path(manifest.path("preview").path("url").asText().replace("{{id}}", id)));
    assertEquals(200, preview.statusCode());
    assertTrue(preview.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    assertTrue(preview.body().contains("Vladimir Poutine"), preview.body());
    assertTrue(preview.body().contains("Q7747"), preview.body());

    JsonNode extend = manifest.path("extend").path("propose_properties");
    String propose =
        path(extend.path("service_url").asText() + extend.path("service_path").asText());
    JsonNode proposed = Conformance.proposal(Served.json(served.get(propose + "?type=Person")));
    assertTrue(ids(proposed.path("properties")).contains("office"), proposed.toString());
    assertFalse(ids(proposed.path("properties")).contains("geonames"), proposed.toString());
    assertEquals(
        2,
        Conformance.proposal(Served.json(served.get(propose + "?type=Country&limit=2")))
            .path("properties")
            .size());

    JsonNode rows =
        extended(
                """
                {"ids": ["%s", "russie", "personne"], "properties":
                  [{"id": "office", "settings": {"day": "2010-01-01"}}, {"id": "country"},
                   {"id": "wikidata"}, {"id": "articles"}, {"id": "alias", "settings": {"limit": "1"}}]}
                """
                    .formatted(id))
            .path("rows");
    assertEquals(
        "[{\"str\":\"Premier ministre (Russie), 2008-05-08 – 2012-05-07\"}]",
        rows.path(id).path("office").toString());
    assertEquals(
        "[{\"id\":\"russie\",\"name\":\"Russie\"}]", rows.path(id).path("country").toString());
    assertEquals("[{\"str\":\"Q159\"}]", rows.path("russie").path("wikidata").toString());
    assertEquals("[{\"int\":0}]", rows.path("russie").path("articles").toString());
    assertEquals(1, rows.path("russie").path("alias").size());
    assertEquals("[]", rows.path("personne").path("wikidata").toString());
  }

  private static String reconciled(String name) {
    JsonNode batch = batch("{\"q0\": {\"query\": \"" + name + "\", \"limit\": 3}}");
    return batch.path("q0").path("result").path(0).path("id").asText();
  }

  private static String posted(String queries) {
    return Served.json(served.postForm("reconcile", "queries", queries)).toString();
  }

  /** Asks by POST and by GET, which answer the same. */
  private static JsonNode batch(String queries) {
    JsonNode posted = Served.json(served.postForm("reconcile", "queries", queries));
    assertEquals(posted, Served.json(served.get("reconcile?queries=" + Served.encoded(queries))));
    Set<String> keys = Set.copyOf(posted.propertyStream().map(e -> e.getKey()).toList());
    return Conformance.results(posted, keys);
  }

  private static JsonNode extended(String extend) {
    JsonNode posted = Served.json(served.postForm("reconcile", "extend", extend));
    assertEquals(posted, Served.json(served.get("reconcile?extend=" + Served.encoded(extend))));
    return Conformance.extension(posted);
  }

  private static JsonNode suggestions(JsonNode suggest, String prefix) {
    String url = suggest.path("service_url").asText() + suggest.path("service_path").asText();
    return Conformance.suggestions(
        Served.json(served.get(path(url) + "?prefix=" + Served.encoded(prefix))));
  }

  private static String path(String url) {
    assertTrue(url.startsWith(served.at("reconcile").toString()), url);
    return url.substring(served.at("").toString().length());
  }

  private static List<String> ids(JsonNode array) {
    return array.valueStream().map(node -> node.path("id").asText()).toList();
  }

  @Test
  void aNameIsFoundWithoutAccentsCaseOrArticleAndIsCertain() {
    JsonNode first = batch("{\"a\": {\"query\": \"la RUSSIE\"}}").path("a").path("result").path(0);
    assertEquals("russie", first.path("id").asText());
    assertEquals(100, first.path("score").asDouble());
    assertTrue(first.path("match").asBoolean());
    assertEquals(
        "[{\"id\":\"name_similarity\",\"name\":\"name similarity\",\"value\":100.0},"
            + "{\"id\":\"name_exact\",\"name\":\"name exact\",\"value\":true}]",
        first.path("features").toString());
    assertEquals("nations-unies", reconciled("O.N.U."));
    assertEquals("vladimir-poutine", reconciled("Vladimir Pouttine"));
  }

  @Test
  void namesakesAreNeverCertainUntilATypeOrAPropertyTellsThemApart() {
    JsonNode batch =
        batch(
            """
            {"both": {"query": "Géorgie"},
             "typed": {"query": "Géorgie", "type": "Country"},
             "iri": {"query": "Géorgie", "type": ["https://schema.org/Country"]},
             "code": {"query": "Géorgie", "properties": [{"pid": "countryCode", "v": "USA"}]}}
            """);
    assertEquals(
        Set.of("georgie", "georgie-etats-unis"),
        Set.copyOf(ids(batch.path("both").path("result")).subList(0, 2)));
    batch.path("both").path("result").forEach(c -> assertFalse(c.path("match").asBoolean()));
    for (String key : List.of("typed", "iri")) {
      assertEquals(List.of("georgie"), ids(batch.path(key).path("result")));
      assertTrue(batch.path(key).path("result").path(0).path("match").asBoolean());
    }
    JsonNode told = batch.path("code").path("result");
    assertEquals("georgie-etats-unis", told.path(0).path("id").asText());
    assertTrue(told.path(0).path("match").asBoolean());
    assertEquals(70, told.path(1).path("score").asDouble());
  }

  @Test
  void aTypeThatShouldBeLowersTheScoreOnlyAndAllTypesMustBe() {
    JsonNode batch =
        batch(
            """
            {"should": {"query": "Poutine", "type": "Country", "type_strict": "should"},
             "all": {"query": "Russie", "type": ["Country", "Person"], "type_strict": "all"}}
            """);
    JsonNode candidate = batch.path("should").path("result").path(0);
    assertEquals("vladimir-poutine", candidate.path("id").asText());
    assertFalse(candidate.path("match").asBoolean());
    assertEquals(0, batch.path("all").path("result").size());
  }

  @Test
  void aQueryOfPropertiesAloneFindsWhatHasThem() {
    JsonNode batch =
        batch("{\"a\": {\"properties\": [{\"pid\": \"country\", \"v\": {\"id\": \"russie\"}}]}}");
    assertEquals(List.of("vladimir-poutine"), ids(batch.path("a").path("result")));
  }

  @Test
  void theDraftOfVersionOneIsAnsweredToo() {
    JsonNode matched =
        Served.json(
            served.post(
                "reconcile/match",
                "application/json",
                """
                {"queries": [
                  {"type": "Country", "limit": 2, "conditions":
                    [{"matchType": "name", "propertyValue": "Russie"}]},
                  {"conditions": [{"matchType": "name", "propertyValue": "Géorgie"},
                    {"matchType": "property", "propertyId": "countryCode",
                     "propertyValue": "USA", "required": true}]}]}
                """));
    assertEquals(2, matched.path("results").size());
    matched.path("results").forEach(r -> r.path("candidates").forEach(Conformance::candidate));
    assertEquals(
        "russie", matched.path("results").path(0).path("candidates").path(0).path("id").asText());
    assertEquals(
        List.of("georgie-etats-unis"), ids(matched.path("results").path(1).path("candidates")));
    JsonNode extended =
        Served.json(
            served.post(
                "reconcile/extend",
                "application/json",
                "{\"ids\": [\"russie\"], \"properties\": [{\"id\": \"wikidata\"}]}"));
    assertEquals(
        "[{\"id\":\"russie\",\"properties\":[{\"id\":\"wikidata\",\"values\":[{\"str\":\"Q159\"}]}]}]",
        extended.path("rows").toString());
  }

  @Test
  void suggestionsComeInPagesAndByIdentifierToo() {
    JsonNode all = Served.json(served.get("reconcile/suggest/entity?prefix="));
    JsonNode rest = Served.json(served.get("reconcile/suggest/entity?prefix=&cursor=5"));
    assertEquals(
        ids(all.path("result")).subList(5, all.path("result").size()), ids(rest.path("result")));
    assertEquals(
        List.of("georgie-etats-unis"),
        ids(
            Served.json(served.get("reconcile/suggest/entity?prefix=georgie-etats-unis"))
                .path("result")));
  }

  @Test
  void aFlyoutSaysAFewWords() {
    for (String query : List.of("entity?id=russie", "type?id=Country", "property?id=office")) {
      Conformance.flyout(Served.json(served.get("reconcile/flyout/" + query)));
    }
    assertEquals(404, served.get("reconcile/flyout/type?id=Nothing").statusCode());
  }

  @Test
  void whatTheGraphSaysIsOnlyEverText() {
    HttpResponse<String> preview = served.get("reconcile/preview?id=local-person-anna-lind-0a1b2c");
    assertTrue(preview.body().contains("Anna &lt;b&gt;Lind&lt;/b&gt;"), preview.body());
    assertFalse(preview.body().contains("<b>"), preview.body());
    assertEquals(
        "default-src 'none'", preview.headers().firstValue("Content-Security-Policy").orElse(""));
    assertEquals(404, served.get("reconcile/preview?id=%3Cscript%3E").statusCode());
  }

  @Test
  void pagesOfAnyOriginMayAsk() {
    for (String path : List.of("reconcile", "reconcile/suggest/entity?prefix=r", "reconcile/x")) {
      assertEquals(
          "*", served.get(path).headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    }
    HttpResponse<String> preflight =
        served.send(
            HttpRequest.newBuilder(served.at("reconcile/match"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    assertEquals(204, preflight.statusCode());
    assertTrue(
        preflight
            .headers()
            .firstValue("Access-Control-Allow-Headers")
            .orElse("")
            .contains("Content-Type"));
  }

  @Test
  void whatIsIngestedWhileItServesIsFound() throws InterruptedException {
    assertEquals(0, batch("{\"a\": {\"query\": \"Zébulon\"}}").path("a").path("result").size());
    served.mention("neuf", "local-person-zebulon-1", "Zébulon");
    String queries =
        "{\"a\": {\"query\": \"Zébulon\"}}"; // until it is seen POST and GET may differ
    for (int tries = 0; tries < 100 && !posted(queries).contains("zebulon"); tries++) {
      Thread.sleep(100);
    }
    assertEquals("local-person-zebulon-1", reconciled("Zébulon"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{} {}",
        "{\"a\": 1}",
        "{\"a\": {}}",
        "{\"a\": {\"query\": \" \"}}",
        "{\"a\": {\"query\": 12}}",
        "{\"a\": {\"query\": \"Russie\", \"limit\": 0}}",
        "{\"a\": {\"query\": \"Russie\", \"limit\": \"many\"}}",
        "{\"a\": {\"query\": \"Russie\", \"type\": {\"id\": \"Country\"}}}",
        "{\"a\": {\"query\": \"Russie\", \"type_strict\": \"none\"}}",
        "{\"a\": {\"query\": \"Russie\", \"properties\": {}}}",
        "{\"a\": {\"query\": \"Russie\", \"properties\": [{\"pid\": \"colour\", \"v\": \"red\"}]}}",
        "{\"a\": {\"query\": \"Russie\", \"properties\": [{\"pid\": \"country\"}]}}",
      })
  void aMalformedBatchIsRefusedWithAReason(String queries) {
    refused(400, served.postForm("reconcile", "queries", queries));
  }

  @Test
  void whatIsTooMuchIsRefused() {
    String long1 = "{\"a\": {\"query\": \"" + "x".repeat(400) + "\"}}";
    refused(400, served.postForm("reconcile", "queries", long1));
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i <= 50; i++) {
      many.append(i == 0 ? "" : ",").append("\"q").append(i).append("\":{\"query\":\"Russie\"}");
    }
    refused(413, served.postForm("reconcile", "queries", many.append('}').toString()));
    refused(413, served.postForm("reconcile", "queries", "x".repeat(300_000)));
  }

  @Test
  void otherMisuseIsRefusedWithAReason() {
    refused(400, served.get("reconcile?callback=alert&queries=%7B%7D"));
    refused(400, served.get("reconcile?query=Russie"));
    refused(400, served.get("reconcile?queries=%7B%7D&queries=%7B%7D"));
    refused(400, served.get("reconcile/suggest/entity?prefix=r&cursor=-1"));
    refused(400, served.get("reconcile/preview"));
    refused(404, served.get("reconcile/nothing"));
    refused(400, served.post("reconcile", "application/json", "{}"));
    refused(400, served.postForm("reconcile", "extend", "{\"ids\": [\"russie\"]}"));
    refused(
        400,
        served.postForm(
            "reconcile",
            "extend",
            "{\"ids\": [\"russie\"], \"properties\": [{\"id\": \"office\", \"settings\": {\"day\":"
                + " \"hier\"}}]}"));
    refused(405, served.send(HttpRequest.newBuilder(served.at("reconcile")).DELETE()));
  }

  private static void refused(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertTrue(response.body().startsWith("{\"status\":\"error\",\"message\":\""), response.body());
  }
}
