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
import org.depeche.text.Span;
import org.depeche.view.ArticleTitle;
import org.depeche.view.EventClasses;

/** Reads what an article is and states from its graph. */
record ArticleReader(Triples triples, Node article) {
  private static final Set<String> TYPES =
      Arrays.stream(EventType.values()).map(EventType::className).collect(Collectors.toSet());

  /** Its title, or else the first line of its text. */
  String title() {
    return ArticleTitle.of(triples.text(article, Foreign.TITLE), text()).orElse("");
  }

  /** Its characters. */
  String text() {
    return triples.text(article, Foreign.IS_STRING).orElse("");
  }

  /** When it appeared. */
  Optional<String> published() {
    return triples.text(article, Foreign.DATE);
  }

  /** Where it comes from: who published it, or the host of its address. */
  Optional<String> source() {
    return triples
        .text(article, Foreign.PUBLISHER)
        .or(() -> triples.text(article, Foreign.SOURCE).map(ArticleReader::host));
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
    return triples.contains(thing, RDF.Nodes.type, Vocabulary.INTERGOVERNMENTAL_ORGANIZATION);
  }

  /** Its events and positions. */
  List<Statement> statements() {
    return triples.subjects(Vocabulary.STATUS).stream()
        .flatMap(event -> statement(event).stream())
        .toList();
  }

  private Optional<Statement> statement(Node event) {
    List<Node> evidence = triples.things(event, Vocabulary.EVIDENCE);
    List<String> classes = triples.terms(event, RDF.Nodes.type);
    if (evidence.isEmpty() || classes.isEmpty()) {
      return Optional.empty();
    }
    String finest = EventClasses.mostSpecific(Set.copyOf(triples.objects(event, RDF.Nodes.type)));
    return Optional.of(
        new Statement(
            event,
            classes.stream().filter(TYPES::contains).findFirst().orElse(finest),
            finest,
            triples.terms(event, Vocabulary.STATUS).stream().findFirst().orElse("Asserted"),
            triples.terms(event, Vocabulary.STANCE).stream().findFirst(),
            triples.text(event, Vocabulary.DATE),
            parties(event),
            triples.text(event, Vocabulary.TOPIC_WORDS),
            triples.text(evidence.getFirst(), Foreign.ANCHOR_OF).orElse(""),
            sentence(evidence.getFirst())));
  }

  private Statement.Parties parties(Node event) {
    return new Statement.Parties(
        triples.things(event, Vocabulary.ACTOR),
        triples.things(event, Vocabulary.RECIPIENT),
        triples.things(event, Vocabulary.ABOUT),
        triples.things(event, Vocabulary.ATTRIBUTED_TO),
        triples.things(event, Vocabulary.ACTOR_COUNTRY),
        triples.things(event, Vocabulary.RECIPIENT_COUNTRY));
  }

  /** Offsets that a graph from elsewhere gives are taken for no more than the text has. */
  private String sentence(Node evidence) {
    String text = text();
    int begin = Math.min(triples.number(evidence, Vocabulary.SENTENCE_BEGIN), text.length());
    int end = Math.clamp(triples.number(evidence, Vocabulary.SENTENCE_END), begin, text.length());
    return new Span(begin, end).of(text);
  }
}
