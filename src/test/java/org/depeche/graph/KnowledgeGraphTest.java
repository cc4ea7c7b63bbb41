package org.depeche.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.KnowledgeCounts;
import org.depeche.knowledge.KnownTopic;
import org.junit.jupiter.api.Test;

/** The knowledge base as RDF: what it says of itself is so. */
class KnowledgeGraphTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();
  private static final NamedGraph NAMED = KnowledgeGraph.of(KNOWLEDGE, Iris.DEFAULT);
  private static final Graph GRAPH = graph(NAMED);
  private static final String PREFIXES =
      """
      PREFIX d: <https://w3id.org/depeche/ontology#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;

  @Test
  void theShapesLetItIn() {
    assertInstanceOf(Accepted.class, new ShapesGate().check(NAMED));
  }

  @Test
  void theTriplesThatItCountsAreThoseThatItHas() {
    assertEquals(
        Integer.toString(GRAPH.size()),
        one("SELECT ?v { <https://w3id.org/depeche/graph/knowledge> void:triples ?v }"));
  }

  @Test
  void everyClassPartitionHasAsManyInstancesAsItSays() {
    assertEquals(
        List.of(),
        column(
            """
            SELECT ?v {
              ?set void:classPartition ?part .
              ?part void:class ?v ; void:entities ?said .
              { SELECT ?v (COUNT(DISTINCT ?thing) AS ?number) { ?thing a ?v } GROUP BY ?v }
              FILTER (?said != ?number && ?v NOT IN (void:Dataset, dcat:Distribution))
            }\
            """));
    assertTrue(column("SELECT ?v { ?set void:classPartition ?v }").size() > 20);
  }

  @Test
  void everyLinkToAnotherDatasetSaysWhereItWasRead() {
    String links = "SELECT (COUNT(*) AS ?v) { ?thing owl:sameAs ?other }";
    assertEquals(
        one(links),
        one(
            """
            SELECT (COUNT(DISTINCT ?other) AS ?v) {
              ?thing owl:sameAs ?other ; d:identifier ?id .
              ?id rdfs:seeAlso ?other ; dcterms:source ?source ; void:inDataset ?set .
              ?set dcterms:license ?license .
            }\
            """));
    int identifiers =
        KnowledgeCounts.of(KNOWLEDGE).sourced().stream()
            .filter(sourced -> !sourced.what().equals("tenures"))
            .mapToInt(KnowledgeCounts.Sourced::number)
            .sum();
    assertEquals(Integer.toString(identifiers), one(links));
    assertEquals(
        Integer.toString(identifiers),
        one("SELECT (SUM(?n) AS ?v) { ?set void:linkPredicate owl:sameAs ; void:triples ?n }"));
  }

  @Test
  void everyTopicIsInTheSchemeAndBelowOneOfItsTopConcepts() {
    assertEquals(
        Integer.toString(KNOWLEDGE.topics().size()),
        one(
            """
            SELECT (COUNT(DISTINCT ?topic) AS ?v) {
              <https://w3id.org/depeche/topics> skos:hasTopConcept ?top .
              ?topic a d:Topic, skos:Concept ; skos:inScheme <https://w3id.org/depeche/topics> ;
                skos:broader* ?top .
            }\
            """));
  }

  @Test
  void everyContextOfATopicIsOneOfPlover() {
    Graph plover = OntologyFiles.graph(OntologyFiles.FOLDER.resolve("plover.ttl"));
    Set<String> unknown = new TreeSet<>();
    for (KnownTopic topic : KNOWLEDGE.topics()) {
      String code = topic.context().orElse("none");
      Node context = NodeFactory.createURI(Vocabulary.PLOVER + "context-" + code);
      if (!plover.contains(context, Foreign.NOTATION, Node.ANY)) {
        unknown.add(topic.id() + " " + code);
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void noTwoTopicsShareAFrenchName() {
    assertEquals(
        List.of(),
        column(
            """
            SELECT DISTINCT ?v {
              ?one a d:Topic ; skos:prefLabel|skos:altLabel ?v .
              ?other a d:Topic ; skos:prefLabel|skos:altLabel ?v .
              FILTER (?one != ?other && lang(?v) = "fr")
            }\
            """));
  }

  @Test
  void theSameKnowledgeGivesTheSameGraph() {
    assertEquals(
        NAMED.triples(), KnowledgeGraph.of(KnowledgeBase.bundled(), Iris.DEFAULT).triples());
  }

  @Test
  void anotherBaseGivesItsOwnIris() {
    NamedGraph other = KnowledgeGraph.of(KNOWLEDGE, new Iris("https://exemple.org/"));
    assertEquals(NAMED.triples().size(), other.triples().size());
    assertEquals(
        List.of(),
        other.triples().stream()
            .map(Triple::getSubject)
            .filter(node -> node.getURI().startsWith("https://w3id.org/depeche/"))
            .toList());
  }

  private static String one(String query) {
    return column(query).getFirst();
  }

  private static List<String> column(String query) {
    try (QueryExec run = QueryExec.graph(GRAPH).query(PREFIXES + query).build()) {
      List<String> values = new java.util.ArrayList<>();
      run.select()
          .forEachRemaining(
              row -> {
                Node value = row.get("v");
                values.add(value.isURI() ? value.getURI() : value.getLiteralLexicalForm());
              });
      return values;
    }
  }

  private static Graph graph(NamedGraph named) {
    Graph graph = GraphFactory.createDefaultGraph();
    named.triples().forEach(graph::add);
    return graph;
  }
}
