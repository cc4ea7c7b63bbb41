package org.depeche.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depeche.graph.Iris;
import org.junit.jupiter.api.Test;

class NamesakesTest {
  private static final String ID = "https://w3id.org/depeche/id/";

  private static final DatasetGraph DATA =
      RDFParser.fromString(
              """
              PREFIX : <https://w3id.org/depeche/ontology#>
              PREFIX id: <https://w3id.org/depeche/id/>
              PREFIX article: <https://w3id.org/depeche/article/>
              PREFIX schema: <https://schema.org/>
              PREFIX dcterms: <http://purl.org/dc/terms/>
              PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
              article:un {
                article:un dcterms:title "Remaniement à Oslo"@fr ;
                  schema:mentions id:norvege , id:ministre-1 , id:accord-1 , id:georgie .
                id:norvege a schema:Country ; rdfs:label "Norvège"@fr .
                id:ministre-1 a schema:Person ; rdfs:label "ministre"@fr ; :country id:norvege .
                id:accord-1 a :Agreement ; rdfs:label "accord"@fr .
                id:georgie a schema:Country ; rdfs:label "Géorgie"@fr .
              }
              article:deux-bis {
                article:deux-bis dcterms:title "Pêche en mer du Nord"@fr ;
                  dcterms:identifier "deux-bis" ; schema:mentions id:accord-3 .
                id:accord-3 a :Agreement ; rdfs:label "accord"@fr .
              }
              article:deux {
                article:deux dcterms:title "Pêche en mer du Nord"@fr ;
                  dcterms:identifier "deux" ;
                  schema:mentions id:suede , id:ministre-2 , id:accord-2 , id:georgie-us .
                id:suede a schema:Country ; rdfs:label "Suède"@fr .
                id:ministre-2 a schema:Person ; rdfs:label "ministre"@fr ; :country id:suede .
                id:ministre-3 a schema:Person ; rdfs:label "ministre"@fr .
                id:accord-2 a :Agreement ; rdfs:label "accord"@fr .
                id:georgie-us a schema:Place ; rdfs:label "Géorgie"@fr .
              }
              """,
              Lang.TRIG)
          .toDatasetGraph();

  private static Map<String, String> apart(String... ids) {
    ThingLabels labels =
        new ThingLabels(DATA, new LocalAddresses(Iris.DEFAULT), ReaderLanguage.FRENCH);
    List<Node> things = Stream.of(ids).map(id -> NodeFactory.createURI(ID + id)).toList();
    Map<String, String> apart = new TreeMap<>();
    new Namesakes(labels)
        .of(things)
        .forEach((thing, mark) -> apart.put(thing.getURI().substring(ID.length()), mark.text()));
    return apart;
  }

  @Test
  void aNameOfItsOwnNeedsNothing() {
    assertEquals(Map.of(), apart("norvege", "suede", "ministre-1", "accord-1", "georgie"));
  }

  @Test
  void kindsTellApart() {
    assertEquals(
        Map.of("georgie", "État", "georgie-us", "lieu"), apart("georgie", "georgie-us", "norvege"));
  }

  @Test
  void statesTellPeopleOfOneKindApart() {
    assertEquals(
        Map.of("ministre-1", "Norvège", "ministre-2", "Suède"), apart("ministre-1", "ministre-2"));
  }

  @Test
  void elseTheArticleDoes() {
    assertEquals(
        Map.of("accord-1", "Remaniement à Oslo", "accord-2", "Pêche en mer du Nord"),
        apart("accord-1", "accord-2"));
  }

  @Test
  void articlesOfOneTitleAreKnownByTheirIds() {
    assertEquals(
        Map.of("accord-1", "Remaniement à Oslo", "accord-2", "deux", "accord-3", "deux-bis"),
        apart("accord-1", "accord-2", "accord-3"));
  }

  @Test
  void whatNothingTellsApartHasNoMark() {
    assertEquals(
        Map.of("ministre-1", "Norvège", "ministre-2", "Suède"),
        apart("ministre-1", "ministre-2", "ministre-3"));
  }
}
