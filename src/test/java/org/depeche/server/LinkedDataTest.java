package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.depeche.graph.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Things over HTTP: their addresses, forms and data. */
class LinkedDataTest {
  private static final String BASE = "https://w3id.org/depeche/";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

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

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("none");
  }

  private static String header(HttpResponse<String> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  private static Graph data(String path) {
    HttpResponse<String> response = served.get(path);
    assertEquals(200, response.statusCode(), response.body());
    Lang lang = RDFLanguages.contentTypeToLang(header(response, "Content-Type").split(";", 2)[0]);
    return RDFParser.fromString(response.body(), lang).toGraph();
  }

  private static Node iri(String local) {
    return NodeFactory.createURI(BASE + local);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Vocabulary.NAMESPACE + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/id/russie | text/html | /page/russie",
        "/id/russie | " + BROWSER + " | /page/russie",
        "/id/russie | */* | /page/russie",
        "/id/russie | text/* | /page/russie",
        "/id/russie | text/turtle | /data/russie.ttl",
        "/id/russie | text/turtle;q=0.5, application/ld+json | /data/russie.jsonld",
        "/id/russie | text/turtle;q=0.5, application/ld+json;q=0.4 | /data/russie.ttl",
        "/id/russie | text/html;q=0.1, application/n-triples;q=0.2 | /data/russie.nt",
        "/id/russie | text/html;q=0, text/*;q=0.3 | /data/russie.ttl",
        "/id/russie | application/rdf+xml | /data/russie.rdf",
        "/id/russie | */*;q=0.1, application/n-triples;q=0.2 | /data/russie.nt",
        "/article/d%C3%A9p%C3%AAche-1 | text/html | /page/article/d%C3%A9p%C3%AAche-1",
        "/article/d%C3%A9p%C3%AAche-1 | text/turtle | /data/article/d%C3%A9p%C3%AAche-1.ttl",
        "/event/c7 | text/html | /page/article/d%C3%A9p%C3%AAche-1#event=c7",
        "/event/c7 | application/ld+json | /data/event/c7.jsonld",
        "/evidence/denied | text/html | /page/article/d%C3%A9p%C3%AAche-1#char=33,57",
        "/evidence/denied | application/n-triples | /data/evidence/denied.nt",
        "/office/president | text/html | /page/office/president",
        "/tenure/t1 | text/turtle | /data/tenure/t1.ttl",
        "/graph/knowledge | text/turtle | /data/graph/knowledge.ttl",
        "/graph/identity | text/html | /page/graph/identity",
        "/run/0.1.0 | text/turtle | /data/run/0.1.0.ttl",
      })
  void aThingLeadsToTheFormThatIsWantedMost(String path, String accept, String to) {
    HttpResponse<String> response = served.get(path, "Accept", accept);
    assertEquals(303, response.statusCode());
    assertEquals(to, location(response));
    assertTrue(header(response, "Vary").contains("Accept"), header(response, "Vary"));
  }

  @ParameterizedTest
  @CsvSource({
    "/id/russie, /page/russie",
    "/id/russie.nt, /data/russie.nt",
    "/id/russie?format=jsonld, /data/russie.jsonld",
    "/id/russie?format=html, /page/russie",
    "/id/russie?lang=en, /page/russie?lang=en",
    "/event/c7?lang=en, /page/article/d%C3%A9p%C3%AAche-1?lang=en#event=c7",
    "/data/russie, /data/russie.ttl",
    "/data/russie?format=nt, /data/russie.nt",
    "/%69d/russie, /page/russie"
  })
  void aSuffixOrAFormatSaysWhichToo(String path, String to) {
    assertEquals(to, location(served.get(path)));
  }

  @ParameterizedTest
  @CsvSource({
    "/id/russie, image/png",
    "/data/russie, text/html",
    "/article/d%C3%A9p%C3%AAche-1, 'text/turtle;q=0, image/*'"
  })
  void whatCannotBeHadIsRefusedWithAListOfWhatCan(String path, String accept) {
    HttpResponse<String> response = served.get(path, "Accept", accept);
    assertEquals(406, response.statusCode());
    assertTrue(response.body().contains("text/turtle  ?format=ttl  /data/"), response.body());
    assertTrue(header(response, "Link").contains("rel=\"alternate\"; type=\"text/turtle\""));
    assertEquals(406, served.get("/id/russie?format=docx").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/id/nothing", "/event/x", "/topic/x", "/data/nothing.ttl", "/data/", "/id/a%22b"})
  void whatIsNotThereIsNotFoundAsAPageOrInPlainWords(String path) {
    HttpResponse<String> page = served.get(path, "Accept", BROWSER);
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("<!DOCTYPE html>"), page.body());
    HttpResponse<String> words = served.get(path, "Accept", "text/turtle");
    assertEquals(404, words.statusCode());
    assertTrue(header(words, "Content-Type").startsWith("text/plain"), words.body());
    assertTrue(words.body().contains("expected"), words.body());
  }

  @Test
  void headSaysTheSameWithoutABody() {
    assertEquals("/page/russie", location(served.head("/id/russie")));
    HttpResponse<String> data = served.head("/data/russie.ttl");
    assertEquals(200, data.statusCode());
    assertEquals("text/turtle;charset=utf-8", header(data, "Content-Type"));
    assertEquals("", data.body());
    assertEquals(404, served.head("/id/nothing").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "jsonld", "rdf"})
  void everySyntaxHasTheSameTriples(String suffix) {
    Graph turtle = data("/data/event/c7.ttl");
    assertTrue(turtle.contains(iri("event/c7"), term("actor"), iri("id/russie")));
    assertTrue(data("/data/event/c7." + suffix).isIsomorphicWith(turtle));
  }

  @Test
  void anEventComesWithItsEvidenceAndTheNamesOfItsThings() {
    Graph event = data("/data/event/denied.ttl");
    assertTrue(event.contains(iri("evidence/denied"), term("rule"), Node.ANY));
    assertTrue(
        event.contains(iri("id/georgie"), label(), NodeFactory.createLiteralLang("Géorgie", "fr")));
  }

  private static Node label() {
    return NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
  }

  @Test
  void aThingComesWithWhatPointsAtIt() {
    Graph georgia = data("/data/georgie.nt");
    assertTrue(georgia.contains(iri("event/c25"), term("recipient"), iri("id/georgie")));
    assertTrue(georgia.contains(iri("event/c25"), label(), Node.ANY));
    assertTrue(georgia.contains(iri("id/georgie"), term("countryCode"), Node.ANY));
  }

  @Test
  void anArticleIsItsWholeGraph() {
    Graph article = data("/data/article/d%C3%A9p%C3%AAche-1.ttl");
    assertTrue(article.contains(iri("evidence/c3"), term("rule"), Node.ANY));
    assertTrue(article.contains(iri("run/0.1.0"), term("extractorVersion"), Node.ANY));
  }

  @Test
  void anIdMayHaveSlashesSpacesAndPercentSigns() {
    String id = "article/2019%2F01%20100%25";
    assertEquals("/page/" + id, location(served.get("/" + id)));
    assertEquals("/data/" + id + ".ttl", location(served.get("/data/" + id)));
    assertTrue(data("/data/" + id + ".ttl").contains(iri(id), Node.ANY, Node.ANY));
    assertEquals(200, served.get("/page/" + id).statusCode());
  }

  @Test
  void thePrefixesAreThoseOfTheOntology() {
    String turtle = served.get("/data/event/c7.ttl").body();
    assertTrue(turtle.contains("PREFIX d: <" + Vocabulary.NAMESPACE + ">"), turtle);
    assertTrue(turtle.contains("d:actor"), turtle);
  }

  @Test
  void aThingThatIsAnotherLeadsThere() {
    HttpResponse<String> response =
        served.get("/id/local-person-nino-k-2", "Accept", "text/turtle");
    assertEquals(301, response.statusCode());
    assertEquals("/id/local-person-nino-kobalia-1", location(response));
    assertEquals(
        "/page/local-person-nino-kobalia-1", location(served.get("/page/local-person-nino-k-2")));
    assertEquals(
        "/data/local-person-nino-kobalia-1.nt",
        location(served.get("/data/local-person-nino-k-2.nt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/page/russie", "/data/russie.ttl"})
  void whatTheClientHasIsNotSentAgain(String path) {
    String tag = header(served.get(path), "ETag");
    HttpResponse<String> again = served.get(path, "If-None-Match", "\"other\", " + tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, served.get(path, "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void aPageInAnotherLanguageIsAnotherPage() {
    String french = header(served.get("/page/russie?lang=fr"), "ETag");
    assertEquals(200, served.get("/page/russie?lang=en", "If-None-Match", french).statusCode());
  }
}
