package org.depeche.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.graph.GraphWriter;
import org.depeche.graph.Iris;
import org.depeche.graph.Ontology;
import org.depeche.store.ShippedQuery;

/**
 * What may stand in a query over a store: the classes and properties of the ontology, and those of
 * other vocabularies that the ontology builds on or a shipped query uses.
 *
 * @param prefixes IRI of each namespace, by prefix
 * @param classes by IRI
 * @param properties by IRI
 */
public record QueryTerms(
    SortedMap<String, String> prefixes, List<Term> classes, List<Term> properties) {

  /**
   * A class or property.
   *
   * @param label in the reader's language; empty for a term of another vocabulary
   * @param meaning a sentence or two, or empty
   */
  public record Term(String iri, String label, String meaning) {}

  private static final Pattern PREFIXED = Pattern.compile("(?<![\\w:<])([a-z]+):([A-Za-z]\\w*)");

  public QueryTerms {
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
  }

  /** The terms, called as the reader calls them. */
  public static QueryTerms in(ReaderLanguage language) {
    SortedMap<String, String> prefixes = new TreeMap<>(GraphWriter.PREFIXES.getNsPrefixMap());
    Set<String> classes = new TreeSet<>();
    Set<String> properties = new TreeSet<>();
    for (String iri : outside(prefixes)) {
      boolean named = Character.isUpperCase(localName(iri).charAt(0));
      (named ? classes : properties).add(iri);
    }
    List<Triple> ontology = Ontology.terms(Iris.DEFAULT).triples();
    types(ontology, OWL.Class.asNode()::equals).forEach(classes::add);
    types(ontology, type -> type.isURI() && type.getURI().endsWith("Property"))
        .forEach(properties::add);
    ontology.stream()
        .filter(triple -> triple.getPredicate().equals(RDFS.subClassOf.asNode()))
        .map(Triple::getObject)
        .filter(Node::isURI)
        .forEach(parent -> classes.add(parent.getURI()));
    return new QueryTerms(prefixes, called(classes, language), called(properties, language));
  }

  private static Stream<String> types(List<Triple> ontology, Predicate<Node> type) {
    return ontology.stream()
        .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
        .filter(triple -> triple.getSubject().isURI() && type.test(triple.getObject()))
        .map(triple -> triple.getSubject().getURI());
  }

  private static List<String> outside(SortedMap<String, String> prefixes) {
    List<String> iris = new ArrayList<>();
    for (ShippedQuery query : ShippedQuery.all()) {
      PREFIXED
          .matcher(query.filled(Map.of()))
          .results()
          .filter(name -> prefixes.containsKey(name.group(1)))
          .forEach(name -> iris.add(prefixes.get(name.group(1)) + name.group(2)));
    }
    return iris;
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static List<Term> called(Set<String> iris, ReaderLanguage language) {
    return iris.stream().map(iri -> called(NodeFactory.createURI(iri), language)).toList();
  }

  private static Term called(Node term, ReaderLanguage language) {
    return new Term(
        term.getURI(),
        TermLabels.of(term, language).orElse(""),
        TermLabels.comment(term, language).orElse(""));
  }
}
