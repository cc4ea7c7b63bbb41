package org.depeche.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.depeche.graph.Foreign;
import org.depeche.graph.Vocabulary;

/**
 * Reads statements for people. Inside a transaction, one reader a page.
 *
 * @param labels what the things of the page are called
 */
public record StatementReader(ThingLabels labels) {

  /**
   * A statement of an article.
   *
   * @param article the article, whose graph it is
   * @param event in that graph
   */
  public StatementRow read(Node article, Node event) {
    Map<Node, Set<Node>> said = new HashMap<>();
    data()
        .find(article, event, Node.ANY, Node.ANY)
        .forEachRemaining(
            q ->
                said.computeIfAbsent(q.getPredicate(), p -> new LinkedHashSet<>())
                    .add(q.getObject()));
    String type = EventClasses.mostSpecific(all(said, RDF.Nodes.type));
    Node status = first(said, Vocabulary.STATUS).orElse(event);
    return new StatementRow(
        event,
        labels.of(article),
        literal(article, article, DCTerms.date.asNode()),
        labels.addresses().words(article, event).orElse(""),
        type,
        TermLabels.of(type, labels.language()).orElse(type),
        EventClasses.direction(type),
        things(said, Vocabulary.ACTOR),
        things(said, Vocabulary.RECIPIENT),
        things(said, Vocabulary.ABOUT),
        things(said, Vocabulary.ATTRIBUTED_TO),
        text(said, Vocabulary.DATE),
        status.getLocalName(),
        labels.of(status).text(),
        first(said, Vocabulary.STANCE).map(stance -> labels.of(stance).text()),
        text(said, Vocabulary.HISTORICAL).filter("true"::equals).isPresent(),
        quote(article, all(said, Vocabulary.EVIDENCE)),
        text(said, Vocabulary.CONFIDENCE));
  }

  private DatasetGraph data() {
    return labels.data();
  }

  private List<ThingLabel> things(Map<Node, Set<Node>> said, Node property) {
    return all(said, property).stream()
        .map(labels::of)
        .sorted(Comparator.comparing(ThingLabel::text))
        .toList();
  }

  private static Set<Node> all(Map<Node, Set<Node>> said, Node property) {
    return said.getOrDefault(property, Set.of());
  }

  private static Optional<Node> first(Map<Node, Set<Node>> said, Node property) {
    return all(said, property).stream().findFirst();
  }

  private static Optional<String> text(Map<Node, Set<Node>> said, Node property) {
    return first(said, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  /** The words of the evidence that stands first in the article. */
  private String quote(Node article, Set<Node> evidence) {
    List<Node> words = new ArrayList<>(evidence);
    words.sort(Comparator.comparingInt(e -> offset(article, e)));
    return words.stream()
        .flatMap(e -> literal(article, e, Foreign.ANCHOR_OF).stream())
        .map(quote -> quote.strip().replaceAll("\\s+", " "))
        .findFirst()
        .orElse("");
  }

  private int offset(Node article, Node evidence) {
    return literal(article, evidence, Foreign.BEGIN_INDEX)
        .filter(n -> n.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(Integer.MAX_VALUE);
  }

  private Optional<String> literal(Node graph, Node subject, Node property) {
    var found = data().find(graph, subject, property, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next())
            .map(Quad::getObject)
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
        : Optional.empty();
  }
}
