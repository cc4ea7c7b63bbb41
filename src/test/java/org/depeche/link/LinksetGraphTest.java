package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.depeche.graph.Accepted;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.ShapesGate;
import org.junit.jupiter.api.Test;

/** A linkset as RDF and back. */
class LinksetGraphTest {
  private static final LinksetGraph GRAPHS = new LinksetGraph(Iris.DEFAULT);
  private static final Linkset LINKS =
      new Linkset(
          "exemple",
          Arrays.stream(Link.Status.values())
              .map(
                  status ->
                      new Link(
                          "https://w3id.org/depeche/id/a",
                          "http://exemple.org/" + status,
                          "Étiquette « " + status + " »",
                          0.9125,
                          "index",
                          status,
                          LocalDate.of(2031, 5, 5)))
              .toList());

  @Test
  void whatIsWrittenIsReadBackAndConforms() {
    NamedGraph graph = GRAPHS.write(LINKS);
    assertEquals("https://w3id.org/depeche/graph/links/exemple", graph.iri());
    assertEquals(LINKS.links(), LinksetGraph.read("exemple", graph.triples()).links());
    assertInstanceOf(Accepted.class, new ShapesGate().check(graph));
  }

  @Test
  void anAcceptedLinkIsIdentityAProposedOneACloseMatchARejectedOneNeither() {
    List<Triple> triples = GRAPHS.write(LINKS).triples();
    assertEquals(
        List.of("owl:sameAs ACCEPTED", "skos:closeMatch PROPOSED"),
        triples.stream()
            .filter(t -> t.getSubject().getURI().equals("https://w3id.org/depeche/id/a"))
            .map(
                t ->
                    (t.getPredicate().equals(OWL2.sameAs.asNode())
                            ? "owl:sameAs "
                            : t.getPredicate().equals(SKOS.closeMatch.asNode())
                                ? "skos:closeMatch "
                                : t.getPredicate() + " ")
                        + t.getObject().getLocalName())
            .sorted()
            .collect(Collectors.toList()));
    assertTrue(
        triples.stream()
            .anyMatch(
                t ->
                    t.getPredicate().equals(VOID.triples.asNode())
                        && t.getObject().getLiteralLexicalForm().equals("2")));
  }
}
