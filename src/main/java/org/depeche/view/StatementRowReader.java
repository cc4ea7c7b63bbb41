package org.depeche.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.depeche.graph.Foreign;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Vocabulary;
import org.depeche.text.Span;

/**
 * Reads statements for people. Inside a transaction, one reader a page.
 *
 * @param labels what the things of the page are called
 */
public record StatementRowReader(ThingLabels labels) {

  /**
   * A statement of an article.
   *
   * @param article the article, whose graph it is
   * @param event in that graph
   */
  public StatementRow read(Node article, Node event) {
    Facts facts = facts(article, event);
    String type = EventClasses.mostSpecific(facts.all(event, RDF.Nodes.type));
    Node status = facts.one(event, Vocabulary.STATUS).orElse(event);
    return new StatementRow(
        labels.of(article),
        published(article),
        labels.addresses().words(article, event).orElse(""),
        TermLabels.of(type, labels.language()).orElse(type),
        EventClasses.direction(type),
        things(facts, event, Vocabulary.ACTOR),
        things(facts, event, Vocabulary.RECIPIENT),
        things(facts, event, Vocabulary.ABOUT),
        things(facts, event, Vocabulary.ATTRIBUTED_TO),
        facts.text(event, Vocabulary.DATE),
        status.getLocalName(),
        labels.of(status).text(),
        facts.one(event, Vocabulary.STANCE).map(stance -> labels.of(stance).text()),
        facts.text(event, Vocabulary.HISTORICAL).filter("true"::equals).isPresent(),
        quote(facts, event));
  }

  /** What the article's graph says of the event and of its evidence. */
  private Facts facts(Node article, Node event) {
    List<Triple> triples = new ArrayList<>(said(article, event));
    for (Triple triple : List.copyOf(triples)) {
      if (triple.getPredicate().equals(Vocabulary.EVIDENCE)) {
        triples.addAll(said(article, triple.getObject()));
      }
    }
    return new Facts(new NamedGraph(article, triples));
  }

  private List<Triple> said(Node article, Node subject) {
    List<Triple> said = new ArrayList<>();
    labels
        .data()
        .find(article, subject, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> said.add(quad.asTriple()));
    return said;
  }

  private Optional<String> published(Node article) {
    var date = labels.data().find(article, article, DCTerms.date.asNode(), Node.ANY);
    return date.hasNext()
        ? Optional.of(date.next())
            .map(Quad::getObject)
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm)
        : Optional.empty();
  }

  private List<ThingLabel> things(Facts facts, Node event, Node property) {
    return facts.all(event, property).stream()
        .map(labels::of)
        .sorted(Comparator.comparing(ThingLabel::text))
        .toList();
  }

  /** The words of the evidence that stands first in the article. */
  private static String quote(Facts facts, Node event) {
    return facts.all(event, Vocabulary.EVIDENCE).stream()
        .sorted(Comparator.comparingInt(evidence -> begin(facts, evidence)))
        .flatMap(evidence -> facts.text(evidence, Foreign.ANCHOR_OF).stream())
        .map(quote -> quote.strip().replaceAll("\\s+", " "))
        .findFirst()
        .orElse("");
  }

  private static int begin(Facts facts, Node evidence) {
    return facts.span(evidence).map(Span::begin).orElse(Integer.MAX_VALUE);
  }
}
