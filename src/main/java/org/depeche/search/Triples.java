package org.depeche.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.depeche.graph.Vocabulary;

/** Asks one graph, held in memory, what it says of a thing; answers are in a fixed order. */
record Triples(Graph graph) {

  /** A term of our ontology. */
  static Node d(String localName) {
    return NodeFactory.createURI(Vocabulary.NAMESPACE + localName);
  }

  static Node nif(String localName) {
    return NodeFactory.createURI(
        "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#" + localName);
  }

  static Node dcterms(String localName) {
    return NodeFactory.createURI("http://purl.org/dc/terms/" + localName);
  }

  List<Node> subjects(Node property) {
    return ordered(graph.find(Node.ANY, property, Node.ANY).mapWith(Triple::getSubject).toList());
  }

  List<Node> objects(Node subject, Node property) {
    return ordered(graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList());
  }

  private static List<Node> ordered(List<Node> nodes) {
    return nodes.stream().distinct().sorted(Comparator.comparing(Node::toString)).toList();
  }

  /** Those objects that have an IRI. */
  List<Node> things(Node subject, Node property) {
    return objects(subject, property).stream().filter(Node::isURI).toList();
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
    return things(subject, property).stream()
        .map(Node::getURI)
        .filter(uri -> uri.startsWith(Vocabulary.NAMESPACE))
        .map(uri -> uri.substring(Vocabulary.NAMESPACE.length()))
        .toList();
  }
}
