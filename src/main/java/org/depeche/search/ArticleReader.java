package org.depeche.search;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.depeche.event.EventType;
import org.depeche.graph.Foreign;
import org.depeche.graph.Vocabulary;
import org.depeche.view.ArticleTitle;
import org.depeche.view.EventClasses;
import org.depeche.view.Facts;

/** Reads what an article is and states from its graph. */
record ArticleReader(Facts facts, Node article) {
  private static final Set<String> TYPES =
      Arrays.stream(EventType.values()).map(EventType::className).collect(Collectors.toSet());

  /** Its title, or else the first line of its text. */
  String title() {
    return ArticleTitle.of(facts.text(article, Foreign.TITLE), text()).orElse("");
  }

  /** Its characters. */
  String text() {
    return facts.text(article, Foreign.IS_STRING).orElse("");
  }

  /** When it appeared. */
  Optional<String> published() {
    return facts.text(article, Foreign.DATE);
  }

  /** Where it comes from: who published it, or the host of its address. */
  Optional<String> source() {
    return facts
        .text(article, Foreign.PUBLISHER)
        .or(() -> facts.text(article, Foreign.SOURCE).map(ArticleReader::host));
  }

  private static String host(String source) {
    try {
      return Optional.ofNullable(URI.create(source).getHost()).orElse(source);
    } catch (IllegalArgumentException e) {
      return source; // a name, not an address
    }
  }

  /** Whether it says that a thing is an intergovernmental body. */
  boolean isBody(Node thing) {
    return facts.all(thing, RDF.Nodes.type).contains(Vocabulary.INTERGOVERNMENTAL_ORGANIZATION);
  }

  /** Its events and positions. */
  List<Statement> statements() {
    return facts.having(Vocabulary.STATUS).stream()
        .flatMap(event -> statement(event).stream())
        .toList();
  }

  private Optional<Statement> statement(Node event) {
    List<Node> evidence = facts.things(event, Vocabulary.EVIDENCE);
    List<String> classes = facts.terms(event, RDF.Nodes.type);
    if (evidence.isEmpty() || classes.isEmpty()) {
      return Optional.empty();
    }
    String finest = EventClasses.mostSpecific(Set.copyOf(facts.all(event, RDF.Nodes.type)));
    return Optional.of(
        new Statement(
            event,
            classes.stream().filter(TYPES::contains).findFirst().orElse(finest),
            finest,
            facts.terms(event, Vocabulary.STATUS).stream().findFirst().orElse("Asserted"),
            facts.terms(event, Vocabulary.STANCE).stream().findFirst(),
            facts.text(event, Vocabulary.DATE),
            parties(event),
            facts.text(event, Vocabulary.TOPIC_WORDS),
            facts.text(evidence.getFirst(), Foreign.ANCHOR_OF).orElse(""),
            sentence(evidence.getFirst())));
  }

  private Statement.Parties parties(Node event) {
    return new Statement.Parties(
        facts.things(event, Vocabulary.ACTOR),
        facts.things(event, Vocabulary.RECIPIENT),
        facts.things(event, Vocabulary.ABOUT),
        facts.things(event, Vocabulary.ATTRIBUTED_TO),
        facts.things(event, Vocabulary.ACTOR_COUNTRY),
        facts.things(event, Vocabulary.RECIPIENT_COUNTRY));
  }

  /** None if its offsets, which a graph from elsewhere may give, are not of the text. */
  private String sentence(Node evidence) {
    String text = text();
    return facts
        .span(evidence, Vocabulary.SENTENCE_BEGIN, Vocabulary.SENTENCE_END)
        .filter(span -> span.end() <= text.length())
        .map(span -> span.of(text))
        .orElse("");
  }
}
