package org.depeche.search;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.graph.Iris;
import org.depeche.graph.Vocabulary;

/**
 * Asks one graph of an article, held in memory, what its terms are.
 *
 * @param graph of the article
 * @param names of things, for those that the graph does not name
 * @param iris below which things are shown here
 */
record Triples(Graph graph, Names names, Iris iris) {
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  /** A term of our ontology. */
  static Node d(String localName) {
    return NodeFactory.createURI(Vocabulary.NAMESPACE + localName);
  }

  static Node nif(String localName) {
    return NodeFactory.createURI(NIF + localName);
  }

  static Node dcterms(String localName) {
    return NodeFactory.createURI("http://purl.org/dc/terms/" + localName);
  }

  List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList().stream()
        .sorted(java.util.Comparator.comparing(Node::toString))
        .toList();
  }

  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  Optional<String> text(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /** A whole number, 0 if there is none. */
  int number(Node subject, Node property) {
    return text(subject, property)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  /** The local names of those objects that are terms of our ontology. */
  List<String> terms(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(uri -> uri.startsWith(Vocabulary.NAMESPACE))
        .map(uri -> uri.substring(Vocabulary.NAMESPACE.length()))
        .toList();
  }

  List<Thing> things(Node subject, Node property) {
    return objects(subject, property).stream().filter(Node::isURI).map(this::thing).toList();
  }

  private Thing thing(Node node) {
    Thing thing = new Thing(key(node), label(node));
    return names.remember(node, thing);
  }

  private String label(Node node) {
    return text(node, RDFS.label.asNode())
        .or(
            () ->
                text(node, NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel")))
        .orElseGet(() -> names.of(node).orElse(key(node)));
  }

  /** Whether the graph says that a thing is of a class. */
  boolean isOf(Thing thing, Node type) {
    Node node =
        NodeFactory.createURI(
            thing.key().contains(":") ? thing.key() : iris.base() + "id/" + thing.key());
    return graph.contains(node, RDF.Nodes.type, type);
  }

  /** As {@link Thing#key()} has it. */
  String key(Node node) {
    return key(iris, node);
  }

  static String key(Iris iris, Node node) {
    String uri = node.getURI();
    if (!uri.startsWith(iris.base())) {
      return uri;
    }
    String local = uri.substring(iris.base().length());
    return local.startsWith("id/") ? local.substring("id/".length()) : local;
  }
}
