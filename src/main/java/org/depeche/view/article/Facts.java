package org.depeche.view.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.depeche.graph.Foreign;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Vocabulary;
import org.depeche.text.Span;
import org.depeche.view.ReaderLanguage;
import org.depeche.view.TermLabels;
import org.depeche.view.TranslatedNames;

/** The triples of an article, asked by subject and property. */
final class Facts {
  private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
  private final ReaderLanguage language;

  Facts(NamedGraph graph, ReaderLanguage language) {
    this.language = language;
    for (Triple triple : graph.triples()) {
      bySubject.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple);
    }
  }

  /** What is said of a subject, in a fixed order. */
  List<Triple> of(Node subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** What has a property, in a fixed order. */
  List<Node> having(Node property) {
    return bySubject.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(t -> t.getPredicate().equals(property)))
        .map(Map.Entry::getKey)
        .toList();
  }

  List<Node> all(Node subject, Node property) {
    return of(subject).stream()
        .filter(t -> t.getPredicate().equals(property))
        .map(Triple::getObject)
        .toList();
  }

  Optional<Node> one(Node subject, Node property) {
    return of(subject).stream()
        .filter(t -> t.getPredicate().equals(property))
        .map(Triple::getObject)
        .findFirst();
  }

  Optional<String> text(Node subject, Node property) {
    return one(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  OptionalDouble number(Node subject, Node property) {
    return text(subject, property).stream().mapToDouble(Double::parseDouble).findFirst();
  }

  /** The span between two offsets; empty if they are no span. */
  Optional<Span> span(Node subject, Node begin, Node end) {
    Optional<Integer> from = offset(subject, begin);
    Optional<Integer> to = offset(subject, end);
    return from.isPresent() && to.isPresent() && from.get() <= to.get() && from.get() >= 0
        ? Optional.of(new Span(from.get(), to.get()))
        : Optional.empty();
  }

  /** Where a phrase stands. */
  Optional<Span> span(Node phrase) {
    return span(phrase, Foreign.BEGIN_INDEX, Foreign.END_INDEX);
  }

  private Optional<Integer> offset(Node subject, Node property) {
    return text(subject, property).map(Integer::parseInt);
  }

  /** What something is called: in the reader's language, else as here, else as a term of ours. */
  Optional<String> label(Node node) {
    return called(node).map(Named::label);
  }

  /** A thing with what it is called. */
  Named named(Node node) {
    return called(node)
        .orElseGet(() -> new Named(node.toString(), node.toString(), Optional.empty()));
  }

  private Optional<Named> called(Node node) {
    List<Node> labels = all(node, Foreign.LABEL);
    return labels.stream()
        .filter(l -> l.getLiteralLanguage().equals(language.tag()))
        .findFirst()
        .map(l -> called(node, l.getLiteralLexicalForm(), language.tag()))
        .or(
            () ->
                TranslatedNames.of(node, language).map(name -> called(node, name, language.tag())))
        .or(
            () ->
                labels.stream()
                    .findFirst()
                    .map(l -> called(node, l.getLiteralLexicalForm(), l.getLiteralLanguage())))
        .or(() -> TermLabels.of(node, language).map(name -> called(node, name, language.tag())));
  }

  private static Named called(Node node, String label, String tag) {
    return new Named(node.toString(), label, Optional.of(tag).filter(own -> !own.isEmpty()));
  }

  List<Named> named(Node subject, Node property) {
    return all(subject, property).stream().map(this::named).toList();
  }

  /** What a term of {@code d:} is called; its name if it has no label. */
  String term(String localName) {
    return TermLabels.of(localName, language).orElse(localName);
  }

  /** The local name of a term of {@code d:}. */
  static Optional<String> localName(Node term) {
    return term.isURI() && term.getURI().startsWith(Vocabulary.NAMESPACE)
        ? Optional.of(term.getURI().substring(Vocabulary.NAMESPACE.length()))
        : Optional.empty();
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
