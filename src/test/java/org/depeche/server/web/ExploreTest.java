package org.depeche.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.depeche.graph.Iris;
import org.depeche.search.Told;
import org.depeche.server.GraphServer;
import org.depeche.server.ServerSettings;
import org.depeche.store.GraphStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExploreTest {
  private static final String HOSTILE = "</title></script><img src=x onerror=alert(1)>\"'&lt;";

  @TempDir static Path folder;
  private static GraphStore store;
  private static GraphServer server;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @BeforeAll
  static void serve() {
    store = GraphStore.openOrCreate(folder.resolve("kg"));
    store.put(
        List.of(
            Told.of(
                    "un",
                    "2018-11-03",
                    Told.condemnation(
                        "La Russie condamne " + HOSTILE + " du Pérou",
                        "russie",
                        "perou",
                        "2018-11-02"),
                    Told.meeting("Le Pérou reçoit le Chili", "2018-10-01", "perou", "chili"))
                .titled(HOSTILE)
                .accepted(),
            Told.of(
                    "deux",
                    "2017-01-09",
                    Told.condemnation("Le Chili condamne la Russie", "chili", "russie", "2017"))
                .accepted()));
    server = GraphServer.start(store, new ServerSettings(0, Iris.DEFAULT));
  }

  @AfterAll
  static void close() {
    server.close();
    store.close();
    CLIENT.close();
  }

  private static HttpResponse<String> get(String path) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The page, once the index is there. */
  private static Document page(String path) {
    for (int attempt = 0; attempt < 30; attempt++) {
      HttpResponse<String> response = get(path);
      assertEquals(200, response.statusCode(), response.body());
      Document page = Jsoup.parse(response.body(), server.url().toString());
      if (page.select("[data-reload]").isEmpty()) {
        return page;
      }
    }
    throw new AssertionError("the index is never made");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void homeSaysWhatThereIsAndShowsTheNewest() {
    Document home = page("?lang=fr");
    assertTrue(home.text().contains("2 articles · 3 énoncés · 3 acteurs"), home.text());
    assertEquals(3, home.select("article.statement").size());
    assertEquals(
        "/page/article/un#event=un-0",
        home.select("article.statement .statement-source > a").attr("href"));
    assertEquals("en", page("?lang=en").select("html").attr("lang"));
    assertTrue(page("?lang=en").text().contains("2 articles · 3 statements · 3 actors"));
  }

  @Test
  void theWordsThatWereLookedForAreMarked() {
    Document found = page("?q=recevoir+chili&lang=fr");
    assertEquals("0 résultat", found.select("article.statement").isEmpty() ? "0 résultat" : "");
    found = page("?q=recoit&lang=fr");
    assertEquals("reçoit", found.select("article.statement mark").text());
  }

  @Test
  void eachChoiceLeadsToWhatItCounts() {
    Document home = page("?lang=fr");
    var choices = home.select(".choice");
    assertFalse(choices.isEmpty());
    choices.forEach(
        choice -> {
          Document chosen = page(choice.attr("href").substring(1));
          assertEquals(
              Integer.parseInt(choice.select(".count").text()),
              chosen.select("article.statement").size(),
              choice.attr("href"));
          assertEquals(1, chosen.select(".chips .chip").size());
          assertEquals("/", chosen.select(".chips .chip").attr("href"), "the chip takes it back");
        });
  }

  @Test
  void eachBarLeadsToItsStatements() {
    Document found = page("?actor=perou&actor=russie&lang=fr");
    var bars = found.select(".timeline svg a");
    assertEquals(2, bars.size());
    bars.forEach(
        bar ->
            assertEquals(
                1, page(bar.attr("href").substring(1)).select("article.statement").size()));
    assertEquals(2, found.select(".timeline tbody tr").size(), "the table says the same");
  }

  @Test
  void nothingFoundSaysWhichFilterToDrop() {
    Document none = page("?q=reçoit&type=Accuse&lang=fr");
    assertEquals(0, none.select("article.statement").size());
    assertEquals(2, none.select(".ways a").size());
    none.select(".ways a")
        .forEach(
            way ->
                assertFalse(
                    page(way.attr("href").substring(1)).select("article.statement").isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void whateverStandsInTextsOrAddressesStaysText(String language) {
    String asked = encoded(HOSTILE);
    for (String path :
        List.of(
            "?lang=" + language,
            "?show=articles&lang=" + language,
            "network?lang=" + language,
            "network?level=entities&actor=" + asked + "&lang=" + language,
            "?q=" + asked + "&actor=" + asked + "&pair=" + asked + "%7Cx&lang=" + language,
            "?from=" + asked + "&sort=" + asked + "&page=" + asked + "&lang=" + language)) {
      Document page = page(path);
      assertEquals(0, page.select("img, [onerror]").size(), path);
      assertEquals(0, page.select("[style]").size(), path);
      page.select("script")
          .forEach(
              script ->
                  assertTrue(
                      script.hasAttr("src") || script.attr("type").equals("application/json")));
    }
    assertTrue(page("?lang=" + language).select(".statement blockquote").text().contains("<img"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?q=%22",
        "?q=%F0%9F%98%80*",
        "?q=AND+OR+%28",
        "?page=0",
        "?page=-1",
        "?page=99999",
        "?from=2018-13&to=9999",
        "?from=0000",
        "?actor=&actor=%7C%7C",
        "?pair=%7C%7C%7C",
        "?show=x&sort=y",
        "?type=%00",
        "?actor=http%3A%2F%2Fa.example%2Fx",
        "?actor=a+b%3C",
        "?actor=a%3Ab+c",
        "network?level=x&pair=a%7Cb",
        "network?actor=%20x:%20y"
      })
  void noQuestionIsAnError(String path) {
    assertEquals(200, get(path).statusCode(), path);
  }

  @Test
  void theNetworkSaysTheSameInDrawingAndTable() {
    Document network = page("network?lang=fr");
    assertEquals(3, network.select("table.links tbody tr").size());
    String json = network.select("script#network").getFirst().data();
    assertEquals(3, json.split("\"from\"", -1).length - 1);
    network
        .select("table.links tbody tr")
        .forEach(
            row -> {
              var link = row.select("td:last-child a");
              assertEquals(
                  link.text().split(" ", 2)[0],
                  Integer.toString(
                      page(link.attr("href").substring(1)).select("article.statement").size()));
            });
    assertTrue(network.text().contains("Rien n'est laissé de côté"));
    assertTrue(network.select("td").text().contains("↔"));
  }

  @Test
  void anotherPathIsNotHome() {
    assertEquals(404, get("nothing-here").statusCode());
  }
}
