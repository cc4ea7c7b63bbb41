package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.depeche.store.ShippedQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlProtocolTest {
  private static final String NAME =
      "SELECT ?n { <https://w3id.org/depeche/id/russie>"
          + " <http://www.w3.org/2000/01/rdf-schema#label> ?n }";

  private static final String TRIPLES =
      "CONSTRUCT WHERE { <https://w3id.org/depeche/id/russie> ?p ?o }";

  private static final String FORM = "application/x-www-form-urlencoded";

  private static final String RESULTS = "application/sparql-results+";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.in(folder);
    served.mention("a1", "jean-neuf", "Jean Neuf");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static HttpResponse<String> ask(String query, String accept) {
    return served.send(
        HttpRequest.newBuilder(served.at("sparql?query=" + Served.encoded(query)))
            .header("Accept", accept));
  }

  private static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("none").split(";", 2)[0];
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                             | application/sparql-results+json",
        "application/*                                   | application/sparql-results+json",
        "application/json                                | application/json",
        "application/sparql-results+xml                  | application/sparql-results+xml",
        "application/xml                                 | application/xml",
        "text/csv                                        | text/csv",
        "text/*                                          | text/csv",
        "text/tab-separated-values                       | text/tab-separated-values",
        "application/sparql-results+thrift               | application/sparql-results+thrift",
        "application/sparql-results+protobuf             | application/sparql-results+protobuf",
        "text/csv;q=0.5, application/sparql-results+xml  | application/sparql-results+xml",
        "text/csv;q=0.9,application/json;q=0.8,*/*;q=0.1 | text/csv",
        "text/html,application/xml;q=0.9,*/*;q=0.8       | application/xml",
        "*/*, application/sparql-results+json;q=0, application/json;q=0 |"
            + " application/sparql-results+xml",
        "TEXT/CSV ; Q = 1.0                              | text/csv",
        "text/csv;q=nonsense, */*;q=0.1                  | application/sparql-results+json",
      })
  void rowsComeAsTheClientWants(String accept, String type) {
    HttpResponse<String> answer = ask(NAME, accept);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(type, type(answer));
    assertTrue(answer.body().contains("Russie"), answer.body());
    assertEquals("Accept", answer.headers().firstValue("Vary").orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "*/*, text/turtle",
    "text/turtle, text/turtle",
    "application/n-triples, application/n-triples",
    "application/ld+json, application/ld+json",
    "application/rdf+xml, application/rdf+xml",
    "'application/rdf+xml;q=0.7, text/turtle;q=0.6', application/rdf+xml",
  })
  void triplesComeAsTheClientWants(String accept, String type) {
    HttpResponse<String> answer = ask(TRIPLES, accept);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(type, type(answer));
    Lang lang = RDFLanguages.contentTypeToLang(type);
    assertTrue(RDFParser.fromString(answer.body(), lang).toGraph().size() > 3, answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, csv",
    "text/turtle, json",
    "application/sparql-results+json;q=0, tsv",
  })
  void whatDoesNotExistIsSaidWithWhatDoes(String accept, String offered) {
    HttpResponse<String> refused = ask(NAME, accept);
    assertEquals(406, refused.statusCode());
    assertTrue(refused.body().contains("format=" + offered), refused.body());
    assertTrue(refused.body().contains(RESULTS + "xml"), refused.body());
    assertEquals("Accept", refused.headers().firstValue("Vary").orElse("none"));
    HttpResponse<String> triples = ask(TRIPLES, "text/csv");
    assertEquals(406, triples.statusCode());
    assertTrue(triples.body().contains("application/ld+json"), triples.body());
  }

  @Test
  void aQuestionIsAnsweredInEveryFormatOfItsOwn() {
    String query = "ASK { <https://w3id.org/depeche/id/russie> ?p ?o }";
    for (String type : new String[] {RESULTS + "json", RESULTS + "xml", "text/csv"}) {
      HttpResponse<String> answer = ask(query, type);
      assertEquals(type, type(answer));
      assertTrue(answer.body().contains("true"), answer.body());
    }
    assertEquals(406, ask(query, RESULTS + "thrift").statusCode());
  }

  @Test
  void aShortNameInTheAddressGoesBeforeTheHeader() {
    String path = "sparql?query=" + Served.encoded(NAME);
    assertEquals("text/csv", type(served.get(path + "&format=csv")));
    String wrapper = path + "&format=json&output=json&results=json"; // SPARQLWrapper's way
    assertEquals(RESULTS + "json", type(served.get(wrapper)));
    String triples = "sparql?query=" + Served.encoded(TRIPLES) + "&format=";
    assertEquals("application/rdf+xml", type(served.get(triples + "xml")));
    assertEquals("text/turtle", type(served.get(triples + "turtle")));
    assertEquals(406, served.get(triples + "csv").statusCode());
  }

  @Test
  void aQueryComesByGetByFormOrAsTheBody() {
    String got = served.get("sparql?query=" + Served.encoded(NAME)).body();
    assertTrue(got.contains("Russie"), got);
    assertEquals(got, served.postForm("sparql", "query", NAME).body());
    assertEquals(got, served.post("sparql", "application/sparql-query", NAME).body());
    String utf8 = "application/sparql-query; charset=UTF-8";
    assertEquals(got, served.post("sparql", utf8, NAME).body());
    assertEquals(
        415, served.post("sparql", "application/sparql-query;charset=latin1", NAME).statusCode());
    assertEquals(400, served.get("sparql").statusCode());
    assertEquals(400, served.get("sparql?query=").statusCode());
    assertEquals(400, served.get("sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode());
    assertEquals(400, served.post("sparql", FORM, "query=%ZZ").statusCode());
  }

  @Test
  void theHeadOfAnAnswerIsThatOfGet() {
    HttpRequest.Builder head =
        HttpRequest.newBuilder(served.at("sparql?query=" + Served.encoded(NAME))).HEAD();
    HttpResponse<String> answer = served.send(head);
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
    assertEquals(RESULTS + "json", type(answer));
    HttpRequest.Builder options =
        HttpRequest.newBuilder(served.at("sparql"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody());
    assertEquals(
        "GET, HEAD, POST, OPTIONS",
        served.send(options).headers().firstValue("Allow").orElse("none"));
  }

  @Test
  void aQueryCanBePutToSomeGraphsOnly() {
    String names = "SELECT ?n { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?n }";
    String article = "https://w3id.org/depeche/article/a1";
    String only = "&default-graph-uri=" + Served.encoded(article);
    HttpResponse<String> protocol = served.get("sparql?query=" + Served.encoded(names) + only);
    assertEquals(1, Served.json(protocol).at("/results/bindings").size(), protocol.body());
    HttpResponse<String> from = ask(names.replace("?n {", "?n FROM <" + article + "> {"), "*/*");
    assertEquals(protocol.body(), from.body());
    String graphs = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }";
    String named = "&named-graph-uri=" + Served.encoded(article);
    HttpResponse<String> one = served.get("sparql?query=" + Served.encoded(graphs) + named);
    assertEquals(1, Served.json(one).at("/results/bindings").size(), one.body());
  }

  @Test
  void aThingIsDescribedByItsTriples() {
    String iri = "https://w3id.org/depeche/id/russie";
    for (String query :
        new String[] {
          "DESCRIBE <" + iri + ">",
          "DESCRIBE ?s { VALUES ?s { <" + iri + "> } ?s ?p ?o }",
          "DESCRIBE * { VALUES ?s { <" + iri + "> } ?s a ?o FILTER(false) }",
          "DESCRIBE <" + iri + "> ?x { ?x a <x:none> }"
        }) {
      Graph graph =
          RDFParser.fromString(ask(query, "application/n-triples").body(), Lang.NTRIPLES).toGraph();
      boolean nothing = query.contains("FILTER(false)");
      assertEquals(nothing, graph.isEmpty(), query);
      assertTrue(graph.stream().allMatch(t -> t.getSubject().hasURI(iri)), query);
    }
  }

  @Test
  void aSyntaxErrorSaysWhere() {
    HttpResponse<String> refused = ask("SELECT ?s {\n ?s ?p }", "*/*");
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("line 2"), refused.body());
  }

  @Test
  void aGraphIsReadByItsName() {
    String path = "graph?graph=" + Served.encoded("https://w3id.org/depeche/article/a1");
    HttpResponse<String> turtle = served.get(path);
    assertEquals("text/turtle", type(turtle));
    assertEquals(3, RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph().size());
    HttpResponse<String> all = served.get("graph?default&format=nt");
    assertTrue(all.body().contains("Jean Neuf") && all.body().contains("Russie"), all.body());
    assertEquals(404, served.get("graph?graph=x:absent").statusCode());
    assertEquals(400, served.get("graph").statusCode());
    assertEquals(400, served.get("graph?default&graph=x:g").statusCode());
    HttpRequest.Builder html =
        HttpRequest.newBuilder(served.at(path)).header("Accept", "text/html");
    assertEquals(406, served.send(html).statusCode());
  }

  @Test
  void thePrefixesAreTold() {
    assertEquals(
        "https://w3id.org/depeche/ontology#",
        Served.json(served.get("prefixes")).path("d").asText());
  }

  @Test
  void everyShippedQueryIsOneOfPlainSparql() {
    for (ShippedQuery query : ShippedQuery.all()) {
      assertDoesNotThrow(
          () -> QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11), query.name());
    }
  }

  @Test
  void itCountsForPrometheus() {
    HttpResponse<String> unused = served.get("sparql?query=ASK%7B%7D");
    String told = served.get("metrics").body();
    assertTrue(told.contains("depeche_queries_running 0.0"), told);
    assertTrue(
        told.lines()
            .anyMatch(
                line ->
                    line.startsWith("depeche_requests_seconds_count")
                        && line.contains("place=\"/sparql\"")
                        && line.contains("status=\"200\"")),
        told);
    assertTrue(told.contains("jvm_memory_used_bytes"), told);
  }

  @Test
  void strangersMakeNoNewSeriesOfFigures() throws IOException {
    String host = " HTTP/1.1\r\nHost: localhost:" + served.port();
    String method = served.raw("STRANGE /health" + host);
    assertTrue(method.startsWith("HTTP/1.1 405"), method);
    assertEquals(404, served.get("strange/path").statusCode());
    String told = served.get("metrics").body();
    assertFalse(told.toLowerCase(Locale.ROOT).contains("strange"), told);
    assertTrue(told.contains("method=\"other\"") && told.contains("place=\"other\""), told);
  }
}
