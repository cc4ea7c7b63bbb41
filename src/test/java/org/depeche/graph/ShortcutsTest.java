package org.depeche.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

/** Which one-hop triples the valid examples give. */
class ShortcutsTest {

  @Test
  void whoMeetsIsRelatedBothWaysAndSoAreTheirStates() {
    assertEquals(
        Set.of(
            "anna-lind consultsWith elin-dal",
            "anna-lind metWith elin-dal",
            "elin-dal consultsWith anna-lind",
            "elin-dal metWith anna-lind",
            "estonie consultsWith islande",
            "estonie metWith islande",
            "islande consultsWith estonie",
            "islande metWith estonie"),
        derived("rencontre"));
  }

  @Test
  void aCallIsNoMeeting() {
    assertEquals(
        Set.of("olaf consultsWith jon-fjell", "jon-fjell consultsWith olaf"), derived("telephone"));
  }

  @Test
  void aCondemnationSetsActorAgainstRecipientAndTakesNoSideOnTheInstrument() {
    assertEquals(
        Set.of(
            "norvege accuses syldavie",
            "norvege condemns syldavie",
            "pedro-alvim accuses syldavie",
            "pedro-alvim condemns syldavie"),
        derived("condamnation"));
  }

  @Test
  void whoAdoptsAResolutionFavoursIt() {
    assertEquals(Set.of("conseil-nordique favours resolution-1"), derived("resolution"));
  }

  @Test
  void whatIsDeniedOrSupposedGivesNothing() {
    assertEquals(Set.of(), derived("nie"));
    assertEquals(Set.of(), derived("hypothese"));
  }

  private static Set<String> derived(String example) {
    Graph before =
        OntologyFiles.graph(
            OntologyFiles.FOLDER.resolve("examples/valid").resolve(example + ".ttl"));
    Graph after =
        OntologyFiles.graph(
            OntologyFiles.FOLDER.resolve("examples/valid").resolve(example + ".ttl"));
    Shortcuts.add(after);
    Set<String> derived = new TreeSet<>();
    after
        .find()
        .filterDrop(before::contains)
        .forEachRemaining(
            t ->
                derived.add(
                    "%s %s %s"
                        .formatted(
                            name(t.getSubject().getURI()),
                            t.getPredicate().getLocalName(),
                            name(t.getObject().getURI()))));
    return derived;
  }

  private static String name(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
