package org.depeche.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.depeche.graph.Foreign;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Vocabulary;
import org.depeche.text.Span;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final Node NAME = NodeFactory.createURI("https://w3id.org/depeche/article/un");

  private static Facts facts(String turtle) {
    String prefixes =
        """
        PREFIX : <https://w3id.org/depeche/ontology#>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        """;
    return new Facts(
        NamedGraph.of(NAME, RDFParser.fromString(prefixes + turtle, Lang.TURTLE).toGraph()));
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("urn:" + name);
  }

  @Test
  void answersAreInTheOrderOfTheGraph() {
    Facts facts = facts("<urn:b> :actor <urn:y>, <urn:x> . <urn:a> :actor \"z\" .");
    assertEquals(List.of(iri("a"), iri("b")), facts.having(Vocabulary.ACTOR));
    assertEquals(List.of(iri("x"), iri("y")), facts.all(iri("b"), Vocabulary.ACTOR));
    assertEquals(Optional.of(iri("x")), facts.one(iri("b"), Vocabulary.ACTOR));
    assertEquals(List.of(), facts.things(iri("a"), Vocabulary.ACTOR), "a literal is no thing");
    assertEquals(Optional.of("z"), facts.text(iri("a"), Vocabulary.ACTOR));
  }

  @Test
  void termsAreThoseOfTheOntologyAlone() {
    Facts facts = facts("<urn:e> a :Condemnation, nif:Phrase, :Accuse .");
    assertEquals(List.of("Accuse", "Condemnation"), facts.terms(iri("e"), Foreign.TYPE));
  }

  @Test
  void offsetsThatAreNoneMakeNoSpan() {
    assertEquals(Optional.of(new Span(3, 5)), span("3", "5"));
    assertEquals(Optional.empty(), span("5", "3"));
    assertEquals(Optional.empty(), span("-1", "3"));
    assertEquals(Optional.empty(), span("3", "99999999999"));
    assertEquals(Optional.empty(), span("trois", "5"));
  }

  private static Optional<Span> span(String begin, String end) {
    return facts("<urn:p> nif:beginIndex \"%s\" ; nif:endIndex \"%s\" .".formatted(begin, end))
        .span(iri("p"));
  }
}
