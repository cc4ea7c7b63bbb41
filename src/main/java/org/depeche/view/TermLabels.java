package org.depeche.view;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depeche.graph.Iris;
import org.depeche.graph.Ontology;
import org.depeche.graph.Vocabulary;

/** What the terms of the ontology are called, for people, in both languages. */
public final class TermLabels {
  private static final Facts TERMS = new Facts(Ontology.terms(Iris.DEFAULT));

  private TermLabels() {}

  /** Where a term of {@code d:} is explained on every server; empty for another. */
  public static Optional<String> page(Node term) {
    return Facts.localName(term)
        .filter(name -> !TERMS.of(term).isEmpty())
        .map(name -> "/ontology#" + name);
  }

  /** The label of a class, property, status, stance, mode …; empty for what is no term of ours. */
  public static Optional<String> of(Node term, ReaderLanguage language) {
    return literal(term, RDFS.label.asNode(), language)
        .or(() -> literal(term, SKOS.prefLabel.asNode(), language));
  }

  /** The same for a term of {@code d:}, by its local name. */
  public static Optional<String> of(String localName, ReaderLanguage language) {
    return of(Vocabulary.term(localName), language);
  }

  /** What a term means. */
  public static Optional<String> comment(Node term, ReaderLanguage language) {
    return literal(term, RDFS.comment.asNode(), language)
        .or(() -> literal(term, SKOS.definition.asNode(), language));
  }

  private static Optional<String> literal(Node term, Node property, ReaderLanguage language) {
    return TERMS.all(term, property).stream()
        .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals(language.tag()))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }
}
