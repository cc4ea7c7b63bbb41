package org.depeche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depeche.graph.Accepted;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.ShapesGate;
import org.depeche.store.Namesakes.Named;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One actor, one IRI, across articles. */
class IdentityTest {
  private static final Instant DAY = Instant.parse("2026-03-01T12:00:00Z");
  private static final Named DUPONT = Named.person("Jean Dupont");
  private static final Named ROY = Named.person("Anne Roy");
  private static final Named DUPOND = Named.person("Jean Dupond");
  private static final String KNOWN_ROY =
      "id:anne-roy a schema:Person ; rdfs:label \"Anne Roy\"@fr ; d:countryCode \"FRA\" ;"
          + " d:country id:france ; owl:sameAs <http://www.wikidata.org/entity/Q1> .";

  private final DatasetGraph data = DatasetGraphFactory.createTxnMem();
  private final Identities identities = new Identities(data);
  private final EntityDecisions decisions = new EntityDecisions(data, identities);

  @AfterEach
  void everyArticleConforms() {
    ShapesGate gate = new ShapesGate();
    data.listGraphNodes()
        .forEachRemaining(
            name -> {
              if (name.getURI().contains("/article/")) {
                NamedGraph graph = NamedGraph.of(name, data.getGraph(name));
                assertInstanceOf(Accepted.class, gate.check(graph), gate.check(graph).toString());
              }
            });
  }

  private void put(NamedGraph... graphs) {
    identities.replace(List.of(graphs));
  }

  private void retract(String article) {
    identities.retract(List.of(node("article/" + article)));
  }

  private Set<String> in(String article) {
    return Namesakes.mentioned(data, article);
  }

  private static Node node(String local) {
    return NodeFactory.createURI("https://w3id.org/depeche/" + local);
  }

  private boolean has(String article, String subject, String property, String object) {
    return data.contains(
        node("article/" + article),
        node("id/" + subject),
        node("ontology#" + property),
        node("id/" + object));
  }

  @Test
  void oneNameOfOneStateIsOneEntity() {
    put(
        Namesakes.article("un", DUPONT.of("FRA")),
        Namesakes.article("deux", DUPONT),
        Namesakes.article("trois", DUPONT.probablyOf("MLI")));
    for (String article : List.of("un", "deux", "trois")) {
      assertEquals(Set.of(DUPONT.id()), in(article));
    }
    assertFalse(data.containsGraph(node("graph/identity")));
  }

  @Test
  void namesakesOfTwoStatesAreTwoAndTheOneOfNoStateIsNeither() {
    put(Namesakes.article("un", DUPONT.of("FRA"), ROY), Namesakes.article("deux", DUPONT));
    assertEquals(Set.of(DUPONT.id(), ROY.id()), in("un"));
    put(Namesakes.article("trois", DUPONT.of("MLI")));
    assertEquals(Set.of(DUPONT.id() + "-fra", ROY.id()), in("un"));
    assertEquals(Set.of(DUPONT.id()), in("deux"));
    assertEquals(Set.of(DUPONT.id() + "-mli"), in("trois"));
    assertTrue(has("un", DUPONT.id() + "-fra", "condemns", ROY.id()));
    assertFalse(has("un", DUPONT.id(), "condemns", ROY.id()));
  }

  @Test
  void anOfficeIsNamedByItsHolder() {
    Node tenure = NodeFactory.createURI(Namesakes.tenure(DUPONT.id()));
    put(Namesakes.article("un", DUPONT.of("FRA")), Namesakes.article("deux", DUPONT.of("MLI")));
    assertFalse(data.contains(Node.ANY, tenure, Node.ANY, Node.ANY));
    Node ofOne = NodeFactory.createURI(Namesakes.tenure(DUPONT.id() + "-fra"));
    assertTrue(data.contains(node("article/un"), ofOne, Node.ANY, Node.ANY));
    assertFalse(data.contains(node("article/deux"), ofOne, Node.ANY, Node.ANY));
  }

  @Test
  void aRetractedNamesakeLeavesTheOthersAsTheyWere() {
    put(Namesakes.article("un", DUPONT.of("FRA"), ROY), Namesakes.article("deux", DUPONT));
    String before = Namesakes.everything(data);
    put(Namesakes.article("trois", DUPONT.of("MLI")));
    assertNotEquals(before, Namesakes.everything(data));
    retract("trois");
    assertEquals(before, Namesakes.everything(data));
  }

  @Test
  void anArticleThatNamesAnotherStateNowIsComparedAnew() {
    put(Namesakes.article("un", DUPONT.of("FRA")), Namesakes.article("deux", DUPONT.of("MLI")));
    put(Namesakes.article("deux", DUPONT.of("FRA")));
    assertEquals(Set.of(DUPONT.id()), in("un"));
    assertEquals(Set.of(DUPONT.id()), in("deux"));
    assertFalse(data.containsGraph(node("graph/identity")));
  }

  @Test
  void theSameArticleAgainIsUnchangedThoughItIsNamedOtherwise(@TempDir Path folder) {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"))) {
      NamedGraph un = Namesakes.article("un", DUPONT.of("FRA"), ROY);
      store.replace(List.of(un, Namesakes.article("deux", DUPONT.of("MLI"))));
      assertEquals(new GraphStore.Replaced(0, 0, 1), store.replace(List.of(un)));
      NamedGraph changed = Namesakes.article("un", DUPONT.of("FRA"));
      assertEquals(new GraphStore.Replaced(0, 1, 0), store.replace(List.of(changed)));
    }
  }

  @Test
  void aNameThatTheKnowledgeBaseLearnsIsThatThingInAllArticlesAndBack() {
    put(
        Namesakes.knowledge(),
        Namesakes.article("un", ROY.of("FRA"), DUPONT),
        Namesakes.article("deux", ROY));
    String before = Namesakes.everything(data);
    put(Namesakes.knowledge(KNOWN_ROY));
    assertEquals(Set.of("anne-roy", DUPONT.id()), in("un"));
    assertEquals(Set.of("anne-roy"), in("deux"));
    assertTrue(has("un", "anne-roy", "country", "france"));
    assertTrue(
        data.contains(
            node("graph/identity"),
            node("id/" + ROY.id()),
            StoreNames.IS_REPLACED_BY,
            node("id/anne-roy")));
    retract("un");
    assertTrue(
        data.contains(Node.ANY, node("id/" + ROY.id()), StoreNames.IS_REPLACED_BY, Node.ANY),
        "an article that still has it is left");
    put(Namesakes.article("un", ROY.of("FRA"), DUPONT));
    assertEquals(Set.of("anne-roy", DUPONT.id()), in("un"));
    put(Namesakes.knowledge());
    assertEquals(before, Namesakes.everything(data));
  }

  @Test
  void aKnownThingOfAnotherStateOrOneOfTwoIsNotMeant() {
    put(Namesakes.knowledge(KNOWN_ROY), Namesakes.article("un", ROY.of("MLI")));
    assertEquals(Set.of(ROY.id()), in("un"));
    put(Namesakes.article("deux", ROY.of("FRA")), Namesakes.article("trois", ROY));
    assertEquals(Set.of(ROY.id() + "-mli"), in("un"));
    assertEquals(Set.of("anne-roy"), in("deux"));
    assertEquals(Set.of(ROY.id()), in("trois"));
    put(
        Namesakes.knowledge(
            KNOWN_ROY, "id:anne-roy-2 a schema:Person ; rdfs:label \"Anne Roy\"@fr ."));
    assertEquals(Set.of("anne-roy-2"), in("un"));
    assertEquals(Set.of(ROY.id() + "-fra"), in("deux"));
  }

  @Test
  void aFamilyNameAloneAndANameOfAnotherKindAreNotPromoted() {
    Named roy = Named.person("Roy");
    Named body = Named.body("Anne Roy");
    put(
        Namesakes.knowledge(KNOWN_ROY, "id:anne-roy skos:altLabel \"Roy\"@fr ."),
        Namesakes.article("un", roy, body));
    assertEquals(Set.of(roy.id(), body.id()), in("un"));
  }

  @Test
  void anOrganisationMayTurnOutToBeAParty() {
    Named union = Named.body("Union verte");
    put(
        Namesakes.article("un", union),
        Namesakes.knowledge("id:union-verte a d:Party ; rdfs:label \"Union verte\"@fr ."));
    assertEquals(Set.of("union-verte"), in("un"));
  }

  @Test
  void aMergeHoldsForArticlesToComeAndItsUndoingRestoresEverything() {
    put(Namesakes.article("un", DUPONT.of("FRA"), ROY), Namesakes.article("deux", DUPOND));
    String before = Namesakes.everything(data);
    EntityDecisions.Outcome merge = decisions.merge(DUPONT.id(), DUPOND.id(), "une coquille", DAY);
    assertEquals(Set.of(DUPONT.id()), in("deux"));
    NamedGraph later = Namesakes.article("trois", DUPOND, ROY);
    put(later);
    assertEquals(Set.of(DUPONT.id(), ROY.id()), in("trois"));
    retract("deux");
    put(Namesakes.article("deux", DUPOND));
    assertEquals(Set.of(DUPONT.id()), in("deux"));
    retract("trois");
    decisions.undo(merge.id());
    assertEquals(before, Namesakes.everything(data));
  }

  @Test
  void aMergeInsideOneArticleLeavesNoThingInTwoStatesAndNoneThatMeetsItself() {
    put(Namesakes.article("un", DUPONT.of("FRA"), DUPOND.of("MLI")));
    String before = Namesakes.everything(data);
    assertTrue(has("un", DUPONT.id(), "condemns", DUPOND.id()));
    decisions.merge(DUPONT.id(), DUPOND.id(), "", DAY);
    assertEquals(Set.of(DUPONT.id()), in("un"));
    assertFalse(has("un", DUPONT.id(), "condemns", DUPONT.id()));
    everyArticleConforms();
    decisions.split(DUPOND.id(), "", DAY);
    assertEquals(before, Namesakes.everything(data));
  }

  @Test
  void aMergeOutlivesTheNewsOfANamesake() {
    put(Namesakes.article("un", DUPONT.of("FRA")), Namesakes.article("deux", DUPOND.of("FRA")));
    decisions.merge(DUPONT.id(), DUPOND.id(), "", DAY);
    put(
        Namesakes.article("trois", DUPONT.of("MLI")),
        Namesakes.article("quatre", DUPOND.of("BEL")));
    assertEquals(in("un"), in("deux"));
    assertEquals(Set.of(DUPONT.id() + "-mli"), in("trois"));
    assertEquals(Set.of(DUPOND.id() + "-bel"), in("quatre"));
  }

  @Test
  void whatArticlesTellApartPeopleCanMakeOne() {
    put(Namesakes.article("un", DUPONT.of("FRA")), Namesakes.article("deux", DUPONT.of("MLI")));
    decisions.merge(DUPONT.id() + "-fra", DUPONT.id() + "-mli", "", DAY);
    assertEquals(Set.of(DUPONT.id() + "-fra"), in("deux"));
  }

  @Test
  void aSplitMakesAnotherEntityInTheArticlesThatItNames() {
    put(
        Namesakes.article("un", DUPONT.of("FRA")),
        Namesakes.article("deux", DUPONT.of("MLI")),
        Namesakes.article("trois", DUPONT));
    retract("deux");
    put(Namesakes.article("deux", DUPONT));
    String before = Namesakes.everything(data);
    EntityDecisions.Outcome split = decisions.split(DUPONT.id(), List.of("deux"), "un fils", DAY);
    assertEquals(Set.of(split.result()), in("deux"));
    assertNotEquals(DUPONT.id(), split.result());
    assertEquals(Set.of(DUPONT.id()), in("un"));
    put(Namesakes.article("deux", DUPONT, ROY));
    assertEquals(new TreeSet<>(Set.of(split.result(), ROY.id())), in("deux"));
    put(Namesakes.article("deux", DUPONT));
    decisions.undo(split.id());
    assertEquals(before, Namesakes.everything(data));
  }

  @Test
  void aKnownThingIsSplitFromItsIdentifiersToo() {
    put(
        Namesakes.knowledge(KNOWN_ROY),
        Namesakes.article("un", ROY),
        Namesakes.article("deux", ROY));
    String result = decisions.split("anne-roy", List.of("un"), "une autre", DAY).result();
    assertTrue(result.startsWith("local-person-anne-roy-"), result);
    assertEquals(Set.of(result), in("un"));
    assertFalse(
        data.contains(
            Node.ANY,
            node("id/" + result),
            NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs"),
            Node.ANY));
    assertEquals(Set.of("anne-roy"), in("deux"));
  }

  @Test
  void anEntityCanBeKeptFromBeingTakenForAKnownThing() {
    put(Namesakes.knowledge(KNOWN_ROY), Namesakes.article("un", ROY));
    String before = Namesakes.everything(data);
    String id = decisions.split(ROY.id(), "une homonyme", DAY).id();
    assertEquals(Set.of(ROY.id()), in("un"));
    decisions.undo(id);
    assertEquals(before, Namesakes.everything(data));
  }

  @Test
  void whatCannotBeOneIsRefusedAndNothingChanges() {
    put(
        Namesakes.knowledge(
            KNOWN_ROY, "id:jean-petit a schema:Person ; rdfs:label \"Jean Petit\"@fr ."),
        Namesakes.article("un", DUPONT, Named.body("Union verte"), ROY),
        Namesakes.article("deux", DUPOND));
    String union = Named.body("Union verte").id();
    String before = Namesakes.everything(data);
    refused("are one already", () -> decisions.merge(DUPONT.id(), DUPONT.id(), "", DAY));
    refused("no entity x in the store", () -> decisions.merge("x", DUPONT.id(), "", DAY));
    refused("two known things", () -> decisions.merge("anne-roy", "jean-petit", "", DAY));
    refused("the known entity first", () -> decisions.merge(DUPONT.id(), "anne-roy", "", DAY));
    refused("expected two of the same", () -> decisions.merge(DUPONT.id(), union, "", DAY));
    refused("is named anne-roy now", () -> decisions.merge(DUPONT.id(), ROY.id(), "", DAY));
    refused("is not in the store", () -> decisions.split(union, List.of("dix"), "", DAY));
    refused("does not mention", () -> decisions.split(union, List.of("deux"), "", DAY));
    refused("expected --articles", () -> decisions.split(union, "", DAY));
    refused("no decision 123", () -> decisions.undo("123"));
    assertEquals(before, Namesakes.everything(data));
    String id = decisions.merge(DUPONT.id(), DUPOND.id(), "", DAY).id();
    refused("--undo " + id, () -> decisions.merge(DUPOND.id(), DUPONT.id(), "", DAY));
  }

  private static void refused(String expected, Runnable attempt) {
    String said = String.valueOf(assertThrows(StoreException.class, attempt::run).getMessage());
    assertTrue(said.contains(expected), said);
  }
}
