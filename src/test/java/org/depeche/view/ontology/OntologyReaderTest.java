package org.depeche.view.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.view.ReaderLanguage;
import org.depeche.view.ontology.OntologyView.Reference;
import org.depeche.view.ontology.OntologyView.Term;
import org.junit.jupiter.api.Test;

class OntologyReaderTest {
  private final OntologyView view = OntologyReader.read();

  private List<Term> all() {
    return Stream.of(view.classes(), view.properties(), view.values())
        .flatMap(List::stream)
        .toList();
  }

  private Term term(String name) {
    return all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void everyTermIsCalledAndExplainedInBothLanguages() {
    Set<ReaderLanguage> both = Set.of(ReaderLanguage.values());
    for (Term term : all()) {
      assertEquals(both, term.labels().keySet(), term.name());
      assertEquals(both, term.meanings().keySet(), term.name());
    }
  }

  @Test
  void aClassStandsBehindTheOneThatItRefines() {
    Term condemnation = term("Condemnation");
    assertEquals(List.of(new Reference("d:Accuse", "#Accuse")), condemnation.broader());
    assertEquals(2, condemnation.depth());
    List<String> names = view.classes().stream().map(Term::name).toList();
    assertTrue(names.indexOf("Accuse") < names.indexOf("Condemnation"));
    assertTrue(names.indexOf("Event") < names.indexOf("Accuse"));
  }

  @Test
  void aPropertySaysWhoseItIs() {
    assertEquals(List.of(new Reference("d:Position", "#Position")), term("stance").domains());
    assertEquals(List.of(new Reference("d:Stance", "#Stance")), term("stance").ranges());
  }

  @Test
  void aValueSaysWhatItIsOneOf() {
    assertTrue(term("Asserted").broader().contains(new Reference("d:Status", "#Status")));
  }

  @Test
  void everyTermHasAFragmentOfItsOwn() {
    Set<String> names = new HashSet<>();
    for (Term term : all()) {
      assertTrue(names.add(term.name()), term.name());
    }
  }
}
