package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.depeche.page.PastePage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles pasted into the form, over HTTP. */
class PasteTest {
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
  void theFormSaysWhatToDo() {
    HttpResponse<String> form = served.get("/paste?lang=en");
    assertEquals(200, form.statusCode());
    assertTrue(form.body().contains("maxlength=\"100000\""), form.body());
    assertTrue(form.body().contains("Nothing is stored."), form.body());
  }

  @Test
  void aPastedArticleIsReadAndNotStored() {
    String articles =
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a a <https://schema.org/NewsArticle> } }";
    String before = served.get("/sparql?query=" + Served.encoded(articles)).body();
    HttpResponse<String> read =
        post("La Suède a condamné hier la Norvège.", "&title=Fâcherie&date=2018-11-03");
    assertEquals(200, read.statusCode(), read.body());
    assertTrue(read.body().contains("Not stored."), read.body());
    assertTrue(read.body().contains("condemnation"), read.body());
    assertTrue(read.body().contains("2 November 2018"), read.body());
    assertFalse(read.body().contains("/data/article/"), "an address of what is nowhere");
    assertEquals("no-store", read.headers().firstValue("Cache-Control").orElse(""));
    assertEquals(before, served.get("/sparql?query=" + Served.encoded(articles)).body());
  }

  @Test
  void theLinesOfAFormCountAsTheReaderTypedThem() {
    HttpResponse<String> read = post("Un\r\nLa Suède a condamné la Norvège.", "");
    assertTrue(read.body().contains("<p data-at=\"3\">"), read.body());
  }

  @Test
  void anEmptyTextIsRefusedWithWhatToDo() {
    HttpResponse<String> refused = post(" \r\n ", "");
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("role=\"alert\""), refused.body());
    assertTrue(refused.body().contains("There is no text to read"), refused.body());
  }

  @Test
  void aTextThatIsTooLongIsRefusedAndKeptInTheForm() {
    HttpResponse<String> refused = post("é".repeat(PastePage.LONGEST + 1), "");
    assertEquals(413, refused.statusCode());
    assertTrue(refused.body().contains("The text has 100,001 characters"), refused.body());
    assertTrue(refused.body().contains("é".repeat(PastePage.LONGEST)));
  }

  @Test
  void aFormThatIsTooLargeIsRefusedUnread() {
    HttpResponse<String> refused = post("a".repeat(11 * PastePage.LONGEST), "");
    assertEquals(413, refused.statusCode());
    assertTrue(refused.body().contains("100"), refused.body());
    assertFalse(refused.body().contains("aaaaaaaaaa"));
    byte[] form = ("text=" + "a".repeat(11 * PastePage.LONGEST)).getBytes(StandardCharsets.UTF_8);
    HttpRequest.Builder unsaid =
        HttpRequest.newBuilder(served.at("/paste?lang=en"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)));
    HttpResponse<String> chunked = served.send(unsaid);
    assertEquals(413, chunked.statusCode(), "its length is not said before");
    assertTrue(chunked.body().contains("role=\"alert\""), chunked.body());
    assertFalse(chunked.body().contains("aaaaaaaaaa"), "and it is not read to its end");
  }

  @Test
  void onlyAFormIsRead() {
    String text = "La Suède a condamné la Norvège.";
    assertEquals(415, served.post("/paste", "text/plain", text).statusCode());
    String twice = "text=Paris.&text=Rome.";
    String form = "application/x-www-form-urlencoded";
    assertEquals(400, served.post("/paste", form, twice).statusCode());
    assertEquals(400, served.post("/paste", form, "text=%ZZ").statusCode());
  }

  @Test
  void aDateThatIsNoneIsRefusedAndTheTextIsKept() {
    HttpResponse<String> refused = post("La Suède a condamné la Norvège.", "&date=hier");
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("“hier” is no date"), refused.body());
    assertTrue(refused.body().contains("La Suède a condamné la Norvège.</textarea>"));
    assertTrue(refused.body().contains("formaction=\"/paste?lang=fr\""), refused.body());
  }

  @Test
  void aTextThatIsNotFrenchIsReadWithAWarning() {
    HttpResponse<String> read =
        post("The king of Sweden has said that the war with Norway will not be over soon.", "");
    assertEquals(200, read.statusCode());
    assertTrue(read.body().contains("does not appear to be in French"), read.body());
    assertTrue(read.body().contains("<div class=\"text\" id=\"text\" lang=\"en\""), read.body());
  }

  @Test
  void thereIsNoPageOfAnArticleThatIsNotStored() {
    assertEquals(404, served.get("/page/article/none").statusCode());
    assertEquals(404, served.get("/page/article/").statusCode());
  }

  private static HttpResponse<String> post(String text, String more) {
    return served.post(
        "/paste?lang=en",
        "application/x-www-form-urlencoded",
        "text=" + Served.encoded(text) + more.replace("é", "%C3%A9").replace("â", "%C3%A2"));
  }
}
