package org.depeche.search;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.depeche.graph.Accepted;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.ShapesGate;
import org.depeche.text.TextDigest;

/**
 * An article for tests, one statement a sentence. Things are countries unless their id ends with
 * {@code -person}; an id's label is the id with a capital.
 *
 * @param published such as {@code 2018-11-03}
 */
public record Told(String id, String title, String published, List<Said> sentences) {
  private static final String BASE = "https://w3id.org/depeche/";
  private static final ShapesGate GATE = new ShapesGate();

  /**
   * One statement.
   *
   * @param sentence without its full stop
   * @param types the local names of its classes
   * @param date {@code xsd:date}, {@code xsd:gYear}; empty for none
   */
  public record Said(
      String sentence, List<String> types, List<String> actors, String recipient, String date) {}

  /** An article of so many sentences about things. */
  public static Told of(String id, String published, Said... sentences) {
    return new Told(id, "Titre de " + id, published, List.of(sentences));
  }

  /** « A condamne B. » */
  public static Said condemnation(String sentence, String actor, String recipient, String date) {
    return new Said(sentence, List.of("Accuse", "Condemnation"), List.of(actor), recipient, date);
  }

  /** A meeting of all. */
  public static Said meeting(String sentence, String date, String... actors) {
    return new Said(sentence, List.of("Consult", "Meeting"), List.of(actors), "", date);
  }

  /** The same with another title. */
  public Told titled(String other) {
    return new Told(id, other, published, sentences);
  }

  /** Its graph's name. */
  public Node iri() {
    return NodeFactory.createURI(BASE + "article/" + id);
  }

  /** What the gate lets pass. */
  public Accepted accepted() {
    NamedGraph graph = NamedGraph.of(iri(), RDFParser.fromString(turtle(), Lang.TURTLE).toGraph());
    return assertInstanceOf(Accepted.class, GATE.check(graph), () -> GATE.check(graph).toString());
  }

  private String turtle() {
    StringBuilder text = new StringBuilder();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      parts.add(statement(sentences.get(i), id + "-" + i, text.length()));
      text.append(sentences.get(i).sentence()).append(". ");
    }
    String article =
        """
        PREFIX : <https://w3id.org/depeche/ontology#>
        PREFIX id: <https://w3id.org/depeche/id/>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX schema: <https://schema.org/>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        <https://w3id.org/depeche/article/%1$s> a schema:NewsArticle , nif:Context ;
          nif:isString %2$s ; dcterms:identifier "%1$s" ; dcterms:language "fr" ;
          dcterms:title %3$s@fr ; dcterms:date "%4$s"^^xsd:date ;
          dcterms:source "https://journal.example/%1$s" ;
          :sha256 "%5$s" ; prov:wasGeneratedBy <https://w3id.org/depeche/run/test> .
        <https://w3id.org/depeche/run/test> a prov:Activity ; :extractorVersion "test" ;
          rdfs:label "test"@fr .
        """
            .formatted(
                id,
                quoted(text.toString()),
                quoted(title),
                published,
                TextDigest.sha256(text.toString()));
    return article + String.join("\n", parts);
  }

  private String statement(Said said, String event, int begin) {
    StringBuilder turtle = new StringBuilder("<" + BASE + "event/" + event + "> ");
    said.types().forEach(type -> turtle.append("a :").append(type).append(" ; "));
    for (String actor : said.actors()) {
      turtle.append(":actor id:").append(actor).append(" ; ");
      turtle.append(":actorCountry id:").append(state(actor)).append(" ; ");
    }
    if (!said.recipient().isEmpty()) {
      turtle.append(":recipientSource \"text\" ; :recipient id:").append(said.recipient());
      turtle.append(" ; :recipientCountry id:").append(state(said.recipient())).append(" ; ");
    }
    if (!said.date().isEmpty()) {
      String type = said.date().length() == 4 ? "gYear" : "date";
      turtle.append(":dateSource \"text\" ; ");
      turtle.append(":date \"%s\"^^xsd:%s ; ".formatted(said.date(), type));
    }
    int end = begin + said.sentence().length();
    turtle.append(
        """
        rdfs:label "fait"@fr ; :status :Asserted ; :confidence 0.9 ; :evidence <%1$sevidence/%2$s> .
        <%1$sevidence/%2$s> a :Evidence , nif:Phrase ; nif:referenceContext <%1$sarticle/%3$s> ;
          nif:beginIndex "%4$d"^^xsd:nonNegativeInteger ;
          nif:endIndex "%5$d"^^xsd:nonNegativeInteger ;
          nif:anchorOf %6$s ; :triggerBegin "%4$d"^^xsd:nonNegativeInteger ;
          :triggerEnd "%5$d"^^xsd:nonNegativeInteger ;
          :sentenceBegin "%4$d"^^xsd:nonNegativeInteger ;
          :sentenceEnd "%7$d"^^xsd:nonNegativeInteger ;
          :rule "test" ; :extractorVersion "test" .
        """
            .formatted(BASE, event, id, begin, end, quoted(said.sentence()), end + 1));
    List<String> things = new ArrayList<>(said.actors());
    if (!said.recipient().isEmpty()) {
      things.add(said.recipient());
    }
    things.forEach(thing -> turtle.append(thing(thing)));
    return turtle.toString();
  }

  private String thing(String thing) {
    String label = thing.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + thing.substring(1);
    String state = state(thing);
    String states =
        "id:%s a schema:Country ; rdfs:label \"%s\"@fr ; :countryCode \"ABC\" .\n"
            .formatted(
                state,
                state.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + state.substring(1));
    String person =
        state.equals(thing)
            ? ""
            : "id:%s a schema:Person ; rdfs:label \"%s\"@fr .\n".formatted(thing, label);
    return "<%sarticle/%s> schema:mentions id:%s .\n".formatted(BASE, id, thing) + states + person;
  }

  private static String state(String thing) {
    return thing.replace("-person", "");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
