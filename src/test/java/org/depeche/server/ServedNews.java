package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.depeche.graph.Accepted;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Ontology;
import org.depeche.graph.ShapesGate;
import org.depeche.graph.Verdict;
import org.depeche.store.GraphStore;
import org.depeche.text.TextDigest;

/**
 * The things of {@code server/things.ttl} and an article on them, {@code dépêche-1}, with 25
 * condemnations of Georgia by Russia in January 2019, a denied attack, and two spellings of one
 * person that were merged; served at a free port. A client that follows no redirect.
 */
final class ServedNews implements AutoCloseable {
  private static final String BASE = Iris.DEFAULT.base();

  /** An article whose id is « 2019/01 100% ». */
  private static final String SLASHED = BASE + "article/2019%2F01%20100%25";

  private static final String TEXT = "La Russie a condamné la Géorgie. Elle ne l'a pas attaquée.";

  private final GraphStore store;
  private final GraphServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServedNews(GraphStore store) {
    this.store = store;
    this.server = GraphServer.start(store, new ServerSettings(0, Iris.DEFAULT));
  }

  static ServedNews in(Path folder) {
    GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"));
    put(store, NamedGraph.of(Iris.DEFAULT.knowledge(), turtle(resource())));
    put(store, Ontology.terms(Iris.DEFAULT));
    put(store, NamedGraph.of(NodeFactory.createURI(BASE + "article/dépêche-1"), turtle(article())));
    put(store, NamedGraph.of(NodeFactory.createURI(SLASHED), turtle(slashed())));
    store
        .entities()
        .merge(
            "local-person-nino-kobalia-1",
            "local-person-nino-k-2",
            "the same signature",
            Instant.parse("2020-01-01T00:00:00Z"));
    return new ServedNews(store);
  }

  private static void put(GraphStore store, NamedGraph graph) {
    Verdict verdict = new ShapesGate().check(graph);
    store.put(List.of(assertInstanceOf(Accepted.class, verdict, verdict::toString)));
  }

  private static Graph turtle(String text) {
    return RDFParser.fromString(text, Lang.TURTLE).toGraph();
  }

  private static String resource() {
    try (var in = ServedNews.class.getResourceAsStream("/server/things.ttl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String prefixes() {
    return """
    PREFIX d: <https://w3id.org/depeche/ontology#>
    PREFIX id: <https://w3id.org/depeche/id/>
    PREFIX article: <https://w3id.org/depeche/article/>
    PREFIX event: <https://w3id.org/depeche/event/>
    PREFIX evidence: <https://w3id.org/depeche/evidence/>
    PREFIX dcterms: <http://purl.org/dc/terms/>
    PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
    PREFIX owl: <http://www.w3.org/2002/07/owl#>
    PREFIX prov: <http://www.w3.org/ns/prov#>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    PREFIX schema: <https://schema.org/>
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
    """;
  }

  private static String slashed() {
    return prefixes()
        + """
        <%s> a schema:NewsArticle , nif:Context ;
          nif:isString "%s" ;
          dcterms:identifier "2019/01 100%%" ;
          dcterms:language "fr" ;
          d:sha256 "%s" ;
          prov:wasGeneratedBy <https://w3id.org/depeche/run/0.1.0> .
        <https://w3id.org/depeche/run/0.1.0> a prov:Activity ;
          rdfs:label "Dépêche 0.1.0" ;
          d:extractorVersion "0.1.0" .
        """
            .formatted(SLASHED, TEXT, TextDigest.sha256(TEXT));
  }

  private static String article() {
    StringBuilder turtle = new StringBuilder(prefixes());
    turtle.append(
        """
        article:dépêche-1 a schema:NewsArticle , nif:Context ;
          nif:isString "%s" ;
          dcterms:identifier "dépêche-1" ;
          dcterms:title "Tension <em>au</em> Caucase"@fr ;
          dcterms:date "2019-01-31"^^xsd:date ;
          dcterms:language "fr" ;
          d:sha256 "%s" ;
          prov:wasGeneratedBy <https://w3id.org/depeche/run/0.1.0> ;
          schema:mentions id:russie , id:georgie , id:local-person-nino-kobalia-1 , id:local-person-nino-k-2 , id:local-group-e .
        <https://w3id.org/depeche/run/0.1.0> a prov:Activity ;
          rdfs:label "Dépêche 0.1.0" ;
          d:extractorVersion "0.1.0" .
        id:russie a schema:Country ; rdfs:label "Russie"@fr .
        id:georgie a schema:Country ; rdfs:label "Géorgie"@fr .
        id:local-person-nino-kobalia-1 a schema:Person ; rdfs:label "Nino Kobalia"@fr .
        id:local-person-nino-k-2 a schema:Person ; rdfs:label "Nino K."@fr .
        id:local-group-e a d:Group ;
          rdfs:label "<script>alert(1)</script> \\" onload=x"@fr ;
          skos:altLabel "<img src=x onerror=alert(2)>"@fr ;
          skos:closeMatch <javascript:alert(3)> , <http://example.org/%%22onclick=x> .
        """
            .formatted(TEXT, TextDigest.sha256(TEXT)));
    for (int day = 1; day <= 25; day++) {
      turtle.append(event("c" + day, "Condemnation , d:Accuse , d:Position", "Asserted", 0, 31));
      turtle.append(
          "event:c%d d:stance d:Opposes ; d:date \"2019-01-%02d\"^^xsd:date ; d:dateSource \"text\" .\n"
              .formatted(day, day));
    }
    turtle.append(event("denied", "ArmedAttack , d:Assault", "Negated", 33, 57));
    turtle.append("event:denied d:historical true ; d:attributedTo id:local-group-e .\n");
    return turtle.toString();
  }

  private static String event(String id, String classes, String status, int begin, int end) {
    return """
    event:%1$s a d:%2$s ;
      rdfs:label "Russie : %1$s"@fr ;
      d:actor id:russie ;
      d:recipient id:georgie ;
      d:recipientSource "text" ;
      d:status d:%3$s ;
      d:confidence "0.8"^^xsd:decimal ;
      d:evidence evidence:%1$s .
    evidence:%1$s a d:Evidence ;
      nif:referenceContext article:dépêche-1 ;
      nif:beginIndex "%4$d"^^xsd:nonNegativeInteger ;
      nif:endIndex "%5$d"^^xsd:nonNegativeInteger ;
      nif:anchorOf "%6$s" ;
      d:triggerBegin "%4$d"^^xsd:nonNegativeInteger ;
      d:triggerEnd "%5$d"^^xsd:nonNegativeInteger ;
      d:sentenceBegin "%4$d"^^xsd:nonNegativeInteger ;
      d:sentenceEnd "%5$d"^^xsd:nonNegativeInteger ;
      d:rule "condamner" ;
      d:extractorVersion "0.1.0" .
    """
        .formatted(id, classes, status, begin, end, TEXT.substring(begin, end));
  }

  /** The answer to a path, with headers as names and values in turn. */
  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<String> head(String path, String... headers) {
    return send("HEAD", path, headers);
  }

  private HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url() + path.substring(1)))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
    store.close();
  }
}
