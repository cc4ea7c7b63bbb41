package org.depeche.view.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depeche.graph.GraphWriter;
import org.depeche.graph.Iris;
import org.depeche.graph.Ontology;
import org.depeche.view.Facts;
import org.depeche.view.ReaderLanguage;
import org.depeche.view.TermLabels;
import org.depeche.view.ontology.OntologyView.Reference;
import org.depeche.view.ontology.OntologyView.Term;

/** Reads the ontology that comes with the program. */
public final class OntologyReader {
  private static final Node CLASS = OWL.Class.asNode();
  private static final Node BROADER = RDFS.subClassOf.asNode();
  private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::getURI);

  private final Facts facts = new Facts(Ontology.terms(Iris.DEFAULT));
  private final Set<Node> terms =
      facts.subjects().stream()
          .filter(subject -> Facts.localName(subject).isPresent())
          .collect(Collectors.toSet());

  private OntologyReader() {}

  /** Every term of {@code d:}. */
  public static OntologyView read() {
    return new OntologyReader().view();
  }

  private OntologyView view() {
    List<Term> classes = new ArrayList<>();
    named(this::isTop).forEach(top -> addTree(top, 0, classes));
    return new OntologyView(
        classes,
        named(this::isProperty).stream().map(node -> term(node, 0)).toList(),
        named(node -> !isClass(node) && !isProperty(node)).stream()
            .map(node -> term(node, 0))
            .toList());
  }

  private List<Node> named(Predicate<Node> kept) {
    return terms.stream().filter(kept).sorted(BY_NAME).toList();
  }

  private void addTree(Node node, int depth, List<Term> classes) {
    classes.add(term(node, depth));
    named(each -> isClass(each) && facts.all(each, BROADER).contains(node))
        .forEach(narrower -> addTree(narrower, depth + 1, classes));
  }

  private boolean isTop(Node node) {
    return isClass(node) && facts.all(node, BROADER).stream().noneMatch(terms::contains);
  }

  private boolean isClass(Node node) {
    return facts.all(node, RDF.Nodes.type).contains(CLASS);
  }

  private boolean isProperty(Node node) {
    return facts.all(node, RDF.Nodes.type).stream()
        .anyMatch(type -> type.isURI() && type.getURI().endsWith("Property"));
  }

  private Term term(Node node, int depth) {
    Set<Node> broader = new TreeSet<>(BY_NAME);
    broader.addAll(named(node, BROADER));
    if (!isClass(node) && !isProperty(node)) {
      broader.addAll(named(node, RDF.Nodes.type));
    }
    return new Term(
        name(node),
        depth,
        inEach(node, TermLabels::of),
        inEach(node, TermLabels::comment),
        facts.text(node, SKOS.example.asNode()),
        references(List.copyOf(broader)),
        references(named(node, RDFS.domain.asNode())),
        references(named(node, RDFS.range.asNode())));
  }

  private static Map<ReaderLanguage, String> inEach(
      Node node, BiFunction<Node, ReaderLanguage, Optional<String>> words) {
    Map<ReaderLanguage, String> all = new EnumMap<>(ReaderLanguage.class);
    for (ReaderLanguage language : ReaderLanguage.values()) {
      words.apply(node, language).ifPresent(text -> all.put(language, text));
    }
    return all;
  }

  private List<Node> named(Node node, Node property) {
    return facts.things(node, property).stream().sorted(BY_NAME).toList();
  }

  private List<Reference> references(List<Node> nodes) {
    return nodes.stream()
        .map(
            node ->
                new Reference(
                    Optional.ofNullable(GraphWriter.PREFIXES.shortForm(node.getURI()))
                        .orElse(node.getURI()),
                    terms.contains(node) ? "#" + name(node) : node.getURI()))
        .toList();
  }

  private static String name(Node node) {
    return Facts.localName(node).orElseThrow();
  }
}
