package org.depeche.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class TranslatedNamesTest {
  private static Optional<String> english(String iri) {
    return TranslatedNames.of(NodeFactory.createURI(iri), ReaderLanguage.ENGLISH);
  }

  @Test
  void statesHaveTheNamesOfTheirCodesAndOthersThoseOfTheTables() {
    assertEquals(Optional.of("Russia"), english("https://w3id.org/depeche/id/russie"));
    assertEquals(
        Optional.of("Vladimir Putin"), english("https://w3id.org/depeche/id/vladimir-poutine"));
    assertEquals(Optional.of("Spain"), english("http://archive.example/id/espagne"));
  }

  @Test
  void whatHasNoEnglishNameOrIsNotKnownHasNone() {
    assertEquals(Optional.empty(), english("https://w3id.org/depeche/id/empire-ottoman"));
    assertEquals(Optional.empty(), english("https://w3id.org/depeche/id/no-such-thing"));
    assertEquals(Optional.empty(), english("http://www.wikidata.org/entity/Q159"));
    assertEquals(
        Optional.empty(),
        TranslatedNames.of(NodeFactory.createLiteralString("Russie"), ReaderLanguage.ENGLISH));
  }

  @Test
  void frenchNamesAreInTheGraphs() {
    Node russia = NodeFactory.createURI("https://w3id.org/depeche/id/russie");
    assertEquals(Optional.empty(), TranslatedNames.of(russia, ReaderLanguage.FRENCH));
  }
}
