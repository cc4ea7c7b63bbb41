package org.depeche.view.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.graph.Vocabulary;
import org.junit.jupiter.api.Test;

class DescriptionReaderTest {
  private final DatasetGraph data = DatasetGraphFactory.create();
  private final Node thing = iri("id/russie");

  private static Node iri(String local) {
    return NodeFactory.createURI("https://w3id.org/depeche/" + local);
  }

  private void point(int times) {
    for (int i = 0; i < times; i++) {
      data.add(Quad.create(iri("article/" + i), iri("event/" + i), Vocabulary.ACTOR, thing));
    }
  }

  @Test
  void whatIsLeftOutIsCountedAndSaidInTheData() {
    point(DescriptionReader.INCOMING + 3);
    Description description = new DescriptionReader(data).read(thing);
    assertEquals(3, description.leftOut());
    assertEquals(
        DescriptionReader.INCOMING,
        description.triples().stream().filter(t -> t.getObject().equals(thing)).count() - 1);
    assertTrue(
        description.triples().stream()
            .filter(t -> t.getPredicate().equals(RDFS.comment.asNode()))
            .anyMatch(t -> t.getObject().getLiteralLexicalForm().startsWith("3 triples")));
    Node number = NodeFactory.createLiteralByValue(description.triples().size());
    assertTrue(description.triples().stream().anyMatch(t -> t.getObject().equals(number)));
  }

  @Test
  void whatIsWholeHasNoNote() {
    point(DescriptionReader.INCOMING);
    Description description = new DescriptionReader(data).read(thing);
    assertEquals(0, description.leftOut());
    assertEquals(DescriptionReader.INCOMING, description.triples().size());
  }

  @Test
  void aTripleOfSeveralGraphsIsGivenOnce() {
    data.add(Quad.create(iri("article/1"), iri("article/1"), Vocabulary.ABOUT, thing));
    data.add(Quad.create(iri("article/2"), iri("article/1"), Vocabulary.ABOUT, thing));
    assertEquals(1, new DescriptionReader(data).read(thing).triples().size());
  }
}
