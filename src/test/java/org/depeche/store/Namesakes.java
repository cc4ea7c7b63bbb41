package org.depeche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.depeche.entity.LocalId;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.knowledge.Kind;

/**
 * Small articles about people and bodies that share their names, as the mapper would write them.
 */
final class Namesakes {
  private static final String PREFIXES =
      """
      PREFIX d: <https://w3id.org/depeche/ontology#>
      PREFIX id: <https://w3id.org/depeche/id/>
      PREFIX article: <https://w3id.org/depeche/article/>
      PREFIX event: <https://w3id.org/depeche/event/>
      PREFIX evidence: <https://w3id.org/depeche/evidence/>
      PREFIX tenure: <https://w3id.org/depeche/tenure/>
      PREFIX office: <https://w3id.org/depeche/office/>
      PREFIX run: <https://w3id.org/depeche/run/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  /** How an article knows the state of somebody. */
  enum Source {
    TEXT,
    INFERRED
  }

  /** Somebody or something that an article names. */
  record Named(Kind kind, String name, String country, Source source) {
    static Named person(String name) {
      return new Named(Kind.PERSON, name, "", Source.TEXT);
    }

    static Named body(String name) {
      return new Named(Kind.ORGANISATION, name, "", Source.TEXT);
    }

    /** The same, of a state that the article states. */
    Named of(String code) {
      return new Named(kind, name, code, Source.TEXT);
    }

    /** The same, of the state that the article is about. */
    Named probablyOf(String code) {
      return new Named(kind, name, code, Source.INFERRED);
    }

    String id() {
      return LocalId.named(kind, name).value();
    }

    private String type() {
      return kind == Kind.PERSON ? "schema:Person" : "schema:Organization";
    }
  }

  private Namesakes() {}

  /** An article that mentions each; the first condemns the second, and people are ministers. */
  static NamedGraph article(String id, Named... named) {
    StringBuilder turtle = new StringBuilder(PREFIXES);
    turtle.append(
        """
        article:%1$s a schema:NewsArticle , nif:Context ; nif:isString "Texte de %1$s." ;
          dcterms:identifier "%1$s" ; dcterms:language "fr" ; prov:wasGeneratedBy run:1 ;
          d:sha256 "729994c0e89905febb69b751af23f8d92de967be35aa3bdabf8f4455ab9fc1b3" .
        run:1 a prov:Activity ; d:extractorVersion "1" .
        """
            .formatted(id));
    for (int i = 0; i < named.length; i++) {
      entity(turtle, id, i, named[i]);
    }
    if (named.length > 1) {
      turtle.append(evidence(id, "e"));
      turtle.append(
          """
          event:%1$s a d:Condemnation , d:Accuse , d:Position ; rdfs:label "condamne"@fr ;
            d:status d:Asserted ; d:confidence 0.8 ; d:stance d:Opposes ; d:evidence evidence:%1$s-e ;
            d:actor id:%2$s ; d:recipient id:%3$s ; d:recipientSource "text" .
          id:%2$s d:condemns id:%3$s ; d:accuses id:%3$s .
          """
              .formatted(id, named[0].id(), named[1].id()));
    }
    return NamedGraph.of(
        NodeFactory.createURI("https://w3id.org/depeche/article/" + id),
        RDFParser.fromString(turtle.toString(), Lang.TURTLE).toGraph());
  }

  private static void entity(StringBuilder turtle, String article, int at, Named named) {
    turtle.append(
        """
        article:%1$s schema:mentions id:%2$s .
        <https://w3id.org/depeche/article/%1$s#char=%3$d,%4$d> a nif:Phrase ; d:mentionForm "name" ;
          nif:referenceContext article:%1$s ; nif:beginIndex "%3$d"^^xsd:nonNegativeInteger ;
          nif:endIndex "%4$d"^^xsd:nonNegativeInteger ; nif:anchorOf "mots" ; itsrdf:taIdentRef id:%2$s .
        id:%2$s a %5$s ; rdfs:label "%6$s"@fr .
        """
            .formatted(article, named.id(), at, at + 1, named.type(), named.name()));
    if (!named.country().isEmpty()) {
      turtle.append(
          "id:%s d:countryCode \"%s\" ; d:countrySource \"%s\" .\n"
              .formatted(
                  named.id(),
                  named.country(),
                  named.source() == Source.TEXT ? "text" : "inferred"));
    }
    if (named.kind() == Kind.PERSON) {
      turtle.append(evidence(article, "t" + at));
      turtle.append(
          """
          office:ministre a d:Office ; rdfs:label "ministre"@fr .
          <%5$s> a d:Tenure ; d:holder id:%2$s ; d:office office:ministre ;
            d:tenureStatus d:Current ; d:evidence evidence:%3$s-%4$s .
          """
              .formatted(article, named.id(), article, "t" + at, tenure(named.id())));
    }
  }

  /** As the mapper names the office of a minister of no body. */
  static String tenure(String person) {
    return "https://w3id.org/depeche/tenure/"
        + org.depeche.text.TextDigest.sha256(
            String.join("\n", person, "ministre", "", "current"), 16);
  }

  private static String evidence(String article, String name) {
    return """
    evidence:%1$s-%2$s a d:Evidence ; nif:referenceContext article:%1$s ;
      nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:endIndex "4"^^xsd:nonNegativeInteger ;
      nif:anchorOf "mots" ; d:triggerBegin "0"^^xsd:nonNegativeInteger ;
      d:triggerEnd "2"^^xsd:nonNegativeInteger ; d:sentenceBegin "0"^^xsd:nonNegativeInteger ;
      d:sentenceEnd "5"^^xsd:nonNegativeInteger ; d:rule "r" ; d:extractorVersion "1" .
    """
        .formatted(article, name);
  }

  /** A knowledge graph with these lines of Turtle about things and with France. */
  static NamedGraph knowledge(String... things) {
    String turtle =
        PREFIXES
            + "id:france a schema:Country ; rdfs:label \"France\"@fr ; d:countryCode \"FRA\" .\n"
            + String.join("\n", things);
    return NamedGraph.of(
        Iris.DEFAULT.knowledge(), RDFParser.fromString(turtle, Lang.TURTLE).toGraph());
  }

  /** Everything in a store, sorted. */
  static String everything(DatasetGraph data) {
    Set<String> quads = new TreeSet<>();
    data.find(Quad.ANY).forEachRemaining(quad -> quads.add(quad.toString()));
    return String.join("\n", quads);
  }

  /** The ids that an article mentions, sorted. */
  static Set<String> mentioned(DatasetGraph data, String article) {
    List<String> ids = new ArrayList<>();
    data.getGraph(NodeFactory.createURI("https://w3id.org/depeche/article/" + article))
        .find()
        .filterKeep(t -> t.getPredicate().getLocalName().equals("mentions"))
        .mapWith(Triple::getObject)
        .forEachRemaining(o -> ids.add(o.getURI().replaceAll("^.*/", "")));
    return ids.stream().collect(Collectors.toCollection(TreeSet::new));
  }
}
