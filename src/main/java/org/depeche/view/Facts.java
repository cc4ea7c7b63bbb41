package org.depeche.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.graph.Foreign;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Vocabulary;
import org.depeche.text.Span;

/** The triples of a graph, asked by subject and property; answers are in the graph's order. */
public final class Facts {
  private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();

  public Facts(NamedGraph graph) {
    for (Triple triple : graph.triples()) {
      bySubject.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple);
    }
  }

  /** What the graph speaks of. */
  public List<Node> subjects() {
    return List.copyOf(bySubject.keySet());
  }

  /** What is said of a subject. */
  public List<Triple> of(Node subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** What has a property. */
  public List<Node> having(Node property) {
    return bySubject.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(t -> t.getPredicate().equals(property)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Every object. */
  public List<Node> all(Node subject, Node property) {
    return of(subject).stream()
        .filter(t -> t.getPredicate().equals(property))
        .map(Triple::getObject)
        .toList();
  }

  /** Those objects that have an IRI. */
  public List<Node> things(Node subject, Node property) {
    return all(subject, property).stream().filter(Node::isURI).toList();
  }

  /** The local names of those objects that are terms of {@code d:}. */
  public List<String> terms(Node subject, Node property) {
    return all(subject, property).stream().flatMap(term -> localName(term).stream()).toList();
  }

  /** The first object. */
  public Optional<Node> one(Node subject, Node property) {
    return all(subject, property).stream().findFirst();
  }

  /** The characters of the first object; empty if that is no literal. */
  public Optional<String> text(Node subject, Node property) {
    return one(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  /** The first object as a number. */
  public OptionalDouble number(Node subject, Node property) {
    return text(subject, property).stream().mapToDouble(Double::parseDouble).findFirst();
  }

  /** Where a phrase stands. */
  public Optional<Span> span(Node phrase) {
    return span(phrase, Foreign.BEGIN_INDEX, Foreign.END_INDEX);
  }

  /** The span between two offsets; empty if they are no span. */
  public Optional<Span> span(Node subject, Node begin, Node end) {
    Optional<Integer> from = offset(subject, begin);
    Optional<Integer> to = offset(subject, end);
    return from.isPresent() && to.isPresent() && from.get() <= to.get()
        ? Optional.of(new Span(from.get(), to.get()))
        : Optional.empty();
  }

  private Optional<Integer> offset(Node subject, Node property) {
    return text(subject, property)
        .filter(digits -> digits.matches("\\d{1,9}"))
        .map(Integer::parseInt);
  }

  /** The local name of a term of {@code d:}; empty for anything else. */
  public static Optional<String> localName(Node term) {
    return term.isURI() && term.getURI().startsWith(Vocabulary.NAMESPACE)
        ? Optional.of(term.getURI().substring(Vocabulary.NAMESPACE.length()))
        : Optional.empty();
  }
}
