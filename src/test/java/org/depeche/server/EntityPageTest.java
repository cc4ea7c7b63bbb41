package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of things. */
class EntityPageTest {
  @TempDir static Path folder;
  private static ServedNews served;

  @BeforeAll
  static void serve() {
    served = ServedNews.in(folder);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static Document page(String path) {
    HttpResponse<String> response = served.get(path);
    assertEquals(200, response.statusCode(), response.body());
    return Jsoup.parse(response.body());
  }

  @Test
  void theHeadSaysWhatItIs() {
    Document page = page("/page/vladimir-poutine");
    assertEquals("Vladimir Poutine", page.select("h1").text());
    assertEquals("personne", page.select(".kind").text());
    assertEquals("Russie", page.select(".entity-head a[href=/page/russie]").text());
    assertTrue(page.select(".names").text().contains("Vladimir Putin"));
    assertEquals("https://w3id.org/depeche/id/vladimir-poutine", page.select("code").text());
  }

  @Test
  void whatItIsElsewhereIsLinkedAndNotLoaded() {
    Document page = page("/page/russie");
    assertEquals(
        List.of("DBpedia Russia", "GeoNames 2017370", "Wikidata Q159"),
        page.select(".outside a[rel='noopener noreferrer']").eachText());
    assertEquals(0, page.select("[src^=http], link[href^=http]").size());
  }

  @Test
  void officesHaveTheirDates() {
    assertEquals(
        "Premier ministre, Russie 8 mai 2008 – 7 mai 2012",
        page("/page/vladimir-poutine").select("#held li").getLast().text());
    assertTrue(page("/page/russie").select("#offices").text().contains("Vladimir Poutine"));
    assertTrue(page("/page/office/president").select("#offices").text().contains("Russie"));
  }

  @Test
  void aStatementHasDateStanceWordsAndALinkToThem() {
    var row = page("/page/russie").select("#positions .statement").getFirst();
    assertEquals("condamnation", row.select(".statement-type").text());
    assertEquals("25 janvier 2019", row.select(".statement-head time").text());
    assertEquals("opposé", row.select(".statement-head .chip").text());
    assertEquals("La Russie a condamné la Géorgie", row.select("blockquote").text());
    assertEquals(
        "/page/article/d%C3%A9p%C3%AAche-1#event=c25",
        row.select(".statement-source a").getLast().attr("href"));
    assertTrue(row.hasClass("conflict-side"));
  }

  @Test
  void whatIsDeniedOrPastIsMarked() {
    var row = page("/page/russie").select("#did .statement").getFirst();
    assertTrue(row.hasClass("unasserted"));
    assertEquals(List.of("nié", "rappel du passé"), row.select(".chip.status").eachText());
  }

  @Test
  void whatWasDoneToItIsThereToo() {
    assertEquals("26", page("/page/georgie").select("#received h2 .count").text());
  }

  @Test
  void aLongListHasPages() {
    Document first = page("/page/russie");
    assertEquals("25", first.select("#positions h2 .count").text());
    assertEquals(20, first.select("#positions .statement").size());
    String second = first.select("#positions .pager a").getLast().attr("href");
    assertEquals("/page/russie?positions=2#positions", second);
    Document page = page("/page/russie?lang=fr&positions=2");
    assertEquals(5, page.select("#positions .statement").size());
    assertEquals("2", page.select("#positions .pager a[aria-current]").text());
    assertEquals(
        "/page/russie?lang=fr&positions=1#positions",
        page.select("#positions .pager a").getFirst().attr("href"));
    assertEquals(5, page("/page/russie?positions=99").select("#positions .statement").size());
    assertEquals(20, page("/page/russie?positions=-1").select("#positions .statement").size());
  }

  @Test
  void theTimelineSaysInWordsWhatItDraws() {
    Document page = page("/page/russie");
    assertEquals(1, page.select("#timeline rect.conflict").size());
    assertEquals("janvier 2019 0 25", page.select("#timeline tbody tr").text());
  }

  @Test
  void itSpeaksTheReadersLanguage() {
    Document page = page("/page/russie?lang=en");
    assertEquals("en", page.select("html").attr("lang"));
    assertEquals("state", page.select(".kind").text());
    assertEquals("Russia", page.select("h1").text());
    assertEquals("en", page.select("h1").attr("lang"));
    assertEquals("condemnation", page.select("#positions .statement-type").getFirst().text());
    assertEquals("25 January 2019", page.select("#positions time").getFirst().text());
  }

  @Test
  void namesAndAddressesAreOnlyText() {
    String html = served.get("/page/local-group-e").body();
    assertFalse(html.contains("<script>alert"), html);
    assertFalse(html.contains("<img"), html);
    Document page = Jsoup.parse(html);
    assertEquals("<script>alert(1)</script> \" onload=x", page.select("h1").text());
    assertEquals(0, page.select("[onload], [onclick], [onerror], [href^=javascript]").size());
    assertEquals("Tension <em>au</em> Caucase", page.select("#articles a").text());
  }

  @Test
  void whatNobodySpeaksOfSaysWhatToDo() {
    Document page = page("/page/bielorussie");
    assertTrue(page.select(".empty").text().startsWith("Aucun article"), page.text());
    assertEquals("/", page.select(".empty a").attr("href"));
  }

  @Test
  void otherThingsShowTheirProperties() {
    Document tenure = page("/page/tenure/t1");
    assertTrue(tenure.select("#facts[open]").text().contains("Vladimir Poutine"), tenure.text());
    assertEquals(0, tenure.select(".empty").size());
  }

  @Test
  void thePageNamesItsOtherForms() {
    HttpResponse<String> response = served.get("/page/russie");
    String links = String.join(", ", response.headers().allValues("Link"));
    assertTrue(links.contains("</data/russie.ttl>; rel=\"alternate\"; type=\"text/turtle\""));
    assertTrue(links.contains("</data/russie.ttl>; rel=\"describedby\""), links);
    assertEquals(
        "/data/russie.jsonld",
        page("/page/russie").select("link[type=application/ld+json]").attr("href"));
  }
}
