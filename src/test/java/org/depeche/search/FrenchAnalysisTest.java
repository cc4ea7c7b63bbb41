package org.depeche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchAnalysisTest {

  private static List<String> terms(String text) {
    return Terms.of(new FrenchAnalysis(), text).stream().map(Terms.Term::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          négociation | Négociations
          federation | fédération
          accord | l'accord
          accord | L’Accord
          accord | d'accords
          sanction | les sanctions
          coeur | cœur
          elu | Élus
          allemand | Allemands
          menacer | menace
          Paris | PARIS
          """)
  void aWordIsTheSameToAReaderWhoSearches(String typed, String written) {
    assertEquals(terms(typed), terms(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          accord | accordéon
          port | porte-parole
          Russie | Roumanie
          """)
  void aWordIsAnother(String typed, String written) {
    assertNotEquals(terms(typed), terms(written));
  }

  @Test
  void wordsThatTellNothingAreLeftOutButNotThoseThatOnlyLookSo() {
    assertEquals(List.of(), terms("de la, qu'ils aux leurs"));
    assertEquals(2, terms("les avions de l'est").size());
  }
}
