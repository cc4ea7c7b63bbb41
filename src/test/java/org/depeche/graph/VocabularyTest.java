package org.depeche.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.event.Instrument;
import org.junit.jupiter.api.Test;

/** The ontology and the Java constants say the same, both ways. */
class VocabularyTest {
  private static final Graph TERMS =
      OntologyFiles.graph(OntologyFiles.FOLDER.resolve("depeche.ttl"));

  /**
   * Terms of the ontology that the program writes by name from a table or an enumeration, derives
   * by the shortcuts query, or leaves to people who add knowledge.
   */
  private static final Set<String> NO_CONSTANT =
      Set.of(
          "Event",
          "Stance",
          "Status",
          "TenureStatus",
          "LinkStatus",
          "Mode",
          "Context",
          "memberOf",
          "partyTo");

  @Test
  void everyConstantIsATermOfTheOntology() throws IllegalAccessException {
    Set<String> unknown = new TreeSet<>();
    for (Node constant : constants()) {
      if (!TERMS.contains(constant, RDF.Nodes.type, Node.ANY)) {
        unknown.add(constant.getLocalName());
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void everyTermThatIsNoEventClassIndividualOrShortcutHasAConstant() throws IllegalAccessException {
    Set<String> expected = new TreeSet<>();
    for (Node kind :
        Set.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty).stream()
            .map(r -> r.asNode())
            .toList()) {
      TERMS
          .find(Node.ANY, RDF.Nodes.type, kind)
          .mapWith(t -> t.getSubject())
          .filterDrop(VocabularyTest::isNamedOtherwise)
          .forEachRemaining(term -> expected.add(term.getLocalName()));
    }
    expected.removeAll(NO_CONSTANT);
    Set<String> constants = new TreeSet<>();
    constants().forEach(constant -> constants.add(constant.getLocalName()));
    expected.removeAll(constants);
    assertEquals(Set.of(), expected, "terms without a constant in Vocabulary");
  }

  private static boolean isNamedOtherwise(Node term) {
    boolean shortcut = TERMS.contains(term, Vocabulary.term("derivedFrom"), Node.ANY);
    boolean instrument =
        Set.of(Instrument.Kind.values()).stream()
            .anyMatch(kind -> Vocabulary.term(kind.term()).equals(term));
    return shortcut || instrument || isEventClass(term);
  }

  /** The types and those below them, which the frame table names; not the positions. */
  private static boolean isEventClass(Node term) {
    if (term.equals(Vocabulary.POSITION) || term.equals(Vocabulary.JOINT_POSITION)) {
      return false;
    }
    Node event = Vocabulary.term("Event");
    return TERMS.contains(term, RDFS.subClassOf.asNode(), event)
        || TERMS
            .find(term, RDFS.subClassOf.asNode(), Node.ANY)
            .filterKeep(t -> TERMS.contains(t.getObject(), RDFS.subClassOf.asNode(), event))
            .hasNext();
  }

  private static Set<Node> constants() throws IllegalAccessException {
    Set<Node> constants = new java.util.LinkedHashSet<>();
    for (Field field : Vocabulary.class.getDeclaredFields()) {
      if (field.getType() == Node.class) {
        constants.add((Node) field.get(null));
      }
    }
    return constants;
  }
}
