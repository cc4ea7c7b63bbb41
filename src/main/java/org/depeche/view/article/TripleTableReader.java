package org.depeche.view.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.depeche.graph.Foreign;
import org.depeche.graph.GraphWriter;
import org.depeche.graph.Iris;
import org.depeche.view.Facts;
import org.depeche.view.article.TripleTable.Form;
import org.depeche.view.article.TripleTable.Term;

/** Reads the triples of what a page shows. */
final class TripleTableReader {
  private final Facts facts;
  private final Names names;
  private final String article;
  private final SortedMap<String, String> prefixes;
  private final Map<Node, Integer> places = new LinkedHashMap<>();
  private final List<Term> terms = new ArrayList<>();

  TripleTableReader(Facts facts, Names names, Node article) {
    this.facts = facts;
    this.names = names;
    this.article = article.getURI();
    this.prefixes = new TreeMap<>(GraphWriter.PREFIXES.getNsPrefixMap());
    Iris.of(article)
        .map(Iris::base)
        .ifPresent(
            base -> {
              for (String folder : List.of("id", "event", "evidence", "tenure", "office")) {
                prefixes.put(folder, base + folder + "/");
              }
            });
  }

  TripleTable read(
      List<EntityView> entities,
      List<MentionView> mentions,
      List<TimeView> times,
      List<StatementView> statements,
      List<OfficeView> offices) {
    Set<String> subjects = new LinkedHashSet<>();
    entities.forEach(e -> subjects.add(e.iri()));
    mentions.forEach(m -> subjects.add(m.iri()));
    times.forEach(t -> subjects.add(t.iri()));
    statements.forEach(s -> add(subjects, s.iri(), s.evidence()));
    offices.forEach(o -> add(subjects, o.iri(), o.evidence()));
    Map<String, List<Integer>> triples = new LinkedHashMap<>();
    subjects.forEach(
        subject -> triples.put(written(subject), triplesOf(NodeFactory.createURI(subject))));
    return new TripleTable(article, prefixes, terms, triples);
  }

  private static void add(Set<String> subjects, String iri, List<EvidenceView> evidence) {
    subjects.add(iri);
    evidence.forEach(e -> subjects.add(e.iri()));
  }

  private List<Integer> triplesOf(Node subject) {
    List<Integer> pairs = new ArrayList<>();
    for (Triple triple : facts.of(subject)) {
      pairs.add(place(triple.getPredicate()));
      pairs.add(place(triple.getObject()));
    }
    return pairs;
  }

  private int place(Node node) {
    return places.computeIfAbsent(
        node,
        n -> {
          terms.add(term(n));
          return terms.size() - 1;
        });
  }

  private String written(String iri) {
    return TripleTable.written(prefixes, article, iri);
  }

  private Term term(Node node) {
    if (!node.isLiteral()) {
      return new Term(
          Form.IRI,
          written(node.toString()),
          node.equals(Foreign.TYPE) ? Optional.of("a") : names.label(node),
          Optional.empty(),
          Optional.empty());
    }
    boolean plain =
        node.getLiteralDatatype().equals(XSDDatatype.XSDstring)
            || !node.getLiteralLanguage().isEmpty();
    return new Term(
        Form.LITERAL,
        node.getLiteralLexicalForm(),
        Optional.empty(),
        plain ? Optional.empty() : Optional.of(written(node.getLiteralDatatypeURI())),
        Optional.of(node.getLiteralLanguage()).filter(tag -> !tag.isEmpty()));
  }
}
