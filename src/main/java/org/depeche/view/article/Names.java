package org.depeche.view.article;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.graph.Foreign;
import org.depeche.view.Facts;
import org.depeche.view.ReaderLanguage;
import org.depeche.view.TermLabels;
import org.depeche.view.TranslatedNames;

/** What the things of an article are called, for the reader. */
record Names(Facts facts, ReaderLanguage language) {

  /**
   * What something is called: in the reader's language, else as the article calls it, else as a
   * term of the ontology.
   */
  Optional<String> label(Node node) {
    return called(node).map(Named::label);
  }

  /** A thing with what it is called. */
  Named named(Node node) {
    return called(node)
        .orElseGet(() -> new Named(node.toString(), node.toString(), Optional.empty()));
  }

  /** What a property leads to, each with what it is called. */
  List<Named> named(Node subject, Node property) {
    return facts.all(subject, property).stream().map(this::named).toList();
  }

  /** What a term of {@code d:} is called; its name if it has no label. */
  String term(String localName) {
    return TermLabels.of(localName, language).orElse(localName);
  }

  private Optional<Named> called(Node node) {
    List<Node> labels = facts.all(node, Foreign.LABEL);
    return labels.stream()
        .filter(label -> label.getLiteralLanguage().equals(language.tag()))
        .findFirst()
        .map(label -> called(node, label))
        .or(() -> TranslatedNames.of(node, language).map(name -> called(node, name)))
        .or(() -> labels.stream().findFirst().map(label -> called(node, label)))
        .or(() -> TermLabels.of(node, language).map(name -> called(node, name)));
  }

  private static Named called(Node node, Node label) {
    Optional<String> tag = Optional.of(label.getLiteralLanguage()).filter(own -> !own.isEmpty());
    return new Named(node.toString(), label.getLiteralLexicalForm(), tag);
  }

  private Named called(Node node, String name) {
    return new Named(node.toString(), name, Optional.of(language.tag()));
  }
}
