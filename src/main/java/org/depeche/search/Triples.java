package org.depeche.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.graph.Vocabulary;

/**
 * Asks one graph, held in memory, what it says of a thing; answers are in a fixed order.
 *
 * @param bySubject all triples
 */
record Triples(Map<Node, List<Triple>> bySubject) {

  static Triples of(List<Triple> triples) {
    return new Triples(triples.stream().collect(Collectors.groupingBy(Triple::getSubject)));
  }

  List<Node> subjects(Node property) {
    return ordered(
        bySubject.values().stream()
            .flatMap(List::stream)
            .filter(t -> t.getPredicate().equals(property))
            .map(Triple::getSubject));
  }

  List<Node> objects(Node subject, Node property) {
    return ordered(
        bySubject.getOrDefault(subject, List.of()).stream()
            .filter(t -> t.getPredicate().equals(property))
            .map(Triple::getObject));
  }

  /** Whether the graph says so. */
  boolean contains(Node subject, Node property, Node object) {
    return bySubject
        .getOrDefault(subject, List.of())
        .contains(Triple.create(subject, property, object));
  }

  private static List<Node> ordered(Stream<Node> nodes) {
    return nodes.distinct().sorted(Comparator.comparing(Node::toString)).toList();
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
