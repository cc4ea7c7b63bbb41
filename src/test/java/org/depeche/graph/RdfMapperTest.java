package org.depeche.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depeche.Extractor;
import org.depeche.event.Extraction;
import org.depeche.event.Models;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.text.ArticleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfMapperTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();
  private static final String TEXT =
      """
      La France et l'Allemagne ont condamné lundi l'attaque de la Russie contre l'Ukraine.
      Le Japon pourrait sanctionner la Corée du Nord.
      """;

  private static final Extraction EXTRACTION = extraction("un", TEXT);
  private static final NamedGraph GRAPH = map(EXTRACTION);

  @Test
  void anEventHasItsPartiesItsStatesItsWordsAndItsRule() {
    assertTrue(
        ask(
            """
            ?e a d:Condemnation , d:Accuse , d:Position , d:JointPosition ;
              d:actor id:france , id:allemagne ; d:actorCountry id:france , id:allemagne ;
              d:recipientCountry id:russie ; d:stance d:Opposes ; d:status d:Asserted ;
              d:date "2022-02-28"^^xsd:date ; d:dateSource "weekday" ; d:evidence ?v .
            ?v a d:Evidence ; nif:referenceContext <https://w3id.org/depeche/article/un> ;
              d:rule "accuse-condamner" ; d:extractorVersion ?version ; nif:anchorOf ?words .
            FILTER(CONTAINS(?words, "condamné"))\
            """));
  }

  @Test
  void aShortcutStandsForAnAssertedEventOnly() {
    assertTrue(ask("id:france d:condemns id:russie . id:allemagne d:condemns id:russie"));
    assertTrue(ask("?e a d:Sanction ; d:status d:Hypothetical ; d:recipient id:coree-du-nord"));
    assertFalse(ask("id:japon d:sanctions id:coree-du-nord"));
  }

  @Test
  void everyOffsetGivesItsWords() {
    Graph graph = graph(GRAPH);
    List<Triple> phrases = graph.find(Node.ANY, Foreign.ANCHOR_OF, Node.ANY).toList();
    assertTrue(phrases.size() > 5, () -> phrases.toString());
    for (Triple phrase : phrases) {
      int begin = number(graph, phrase.getSubject(), Foreign.BEGIN_INDEX);
      int end = number(graph, phrase.getSubject(), Foreign.END_INDEX);
      assertEquals(TEXT.substring(begin, end), phrase.getObject().getLiteralLexicalForm());
    }
  }

  @Test
  void theGraphHasNoBlankNodesAndTheShapesAcceptIt() {
    for (Triple triple : GRAPH.triples()) {
      assertTrue(triple.getSubject().isURI(), triple::toString);
      assertFalse(triple.getObject().isBlank(), triple::toString);
    }
    assertInstanceOf(Accepted.class, new ShapesGate().check(GRAPH));
  }

  @Test
  void theGateNamesWhatIsWrong() {
    Node status = NodeFactory.createURI(Vocabulary.NAMESPACE + "status");
    NamedGraph without =
        new NamedGraph(
            GRAPH.name(),
            GRAPH.triples().stream().filter(t -> !t.getPredicate().equals(status)).toList());
    Rejected rejected = assertInstanceOf(Rejected.class, new ShapesGate().check(without));
    assertTrue(rejected.toString().contains("status"), rejected::toString);
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void everySyntaxGivesTheSameTriplesAndTheSameBytes(RdfSyntax syntax) {
    String once = written(GRAPH, syntax);
    assertEquals(once, written(map(extraction("un", TEXT)), syntax));
    Lang lang =
        switch (syntax) {
          case TTL -> Lang.TURTLE;
          case TRIG -> Lang.TRIG;
          case NT -> Lang.NTRIPLES;
          case NQ -> Lang.NQUADS;
          case JSONLD -> Lang.JSONLD;
          case RDFXML -> Lang.RDFXML;
        };
    Graph read =
        syntax.keepsGraphs()
            ? RDFParser.fromString(once, lang).toDatasetGraph().getGraph(GRAPH.name())
            : RDFParser.fromString(once, lang).toGraph();
    assertEquals(GRAPH.triples(), NamedGraph.of(GRAPH.name(), read).triples());
  }

  @Test
  void charactersThatRdfCannotCarryAreReplacedOneForOne() {
    String text = "La France\u0001 a condamné la Russie \uD800 hier.";
    NamedGraph graph = map(extraction("deux", text));
    String read =
        graph(graph)
            .find(graph.name(), Foreign.IS_STRING, Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm();
    assertEquals("La France\uFFFD a condamné la Russie \uFFFD hier.", read);
    assertFalse(written(graph, RdfSyntax.RDFXML).isEmpty());
  }

  @Test
  void anIdOfAnyCharactersMakesAnIri() {
    Iris iris = new Iris("http://example.org/kg/");
    assertEquals(
        "http://example.org/kg/article/a%20b%2F%3C%3E%C2%AB%23%F0%9F%8C%8Dé",
        iris.article(new ArticleId("a b/<>«#🌍é")).getURI());
    assertThrows(IllegalArgumentException.class, () -> new Iris("kg"));
    assertThrows(IllegalArgumentException.class, () -> new Iris("http://example.org/a b/"));
  }

  @Test
  void aPloverRecordHasTheManualsFields() {
    List<String> records = PloverRecords.of(EXTRACTION);
    assertFalse(records.stream().anyMatch(r -> r.contains("SANCTION")), "not asserted");
    String record = records.stream().filter(r -> r.contains("ACCUSE")).findFirst().orElseThrow();
    for (String field :
        List.of(
            "\"date\":\"2022-02-28\"",
            "\"source\":[{\"code\":\"FRA\",\"sector\":\"GOV\"",
            "\"recipient\":[{\"code\":\"RUS\"",
            "\"event\":[\"ACCUSE\"]",
            "\"quad_code\":3",
            "\"mode\":[\"disapprove\"]")) {
      assertTrue(record.contains(field), record);
    }
  }

  private static Extraction extraction(String id, String text) {
    return new Extractor(KNOWLEDGE, Models.UNTRAINED)
        .extract(
            ArticleReader.article(
                text,
                new ArticleDetails(
                    Optional.of(id),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2022, 3, 2)),
                    Optional.empty(),
                    Optional.empty())));
  }

  private static NamedGraph map(Extraction extraction) {
    return new RdfMapper(Iris.DEFAULT, KNOWLEDGE).map(extraction);
  }

  private static Graph graph(NamedGraph named) {
    Graph graph = GraphFactory.createDefaultGraph();
    named.triples().forEach(graph::add);
    return graph;
  }

  private static int number(Graph graph, Node subject, Node property) {
    return Integer.parseInt(
        graph.find(subject, property, Node.ANY).next().getObject().getLiteralLexicalForm());
  }

  private static String written(NamedGraph graph, RdfSyntax syntax) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphWriter.write(Stream.of(graph), syntax, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static boolean ask(String pattern) {
    String query =
        """
        PREFIX d: <https://w3id.org/depeche/ontology#>
        PREFIX id: <https://w3id.org/depeche/id/>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        ASK { %s }\
        """
            .formatted(pattern);
    try (QueryExec execution =
        QueryExec.graph(graph(GRAPH)).query(QueryFactory.create(query)).build()) {
      return execution.ask();
    }
  }
}
