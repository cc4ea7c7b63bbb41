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
import org.depeche.text.Span;
import org.depeche.view.EventClasses;

/** Reads what an article is and states from its graph. */
record ArticleReader(Triples triples, Node article) {
  private static final Set<String> TYPES =
      Arrays.stream(EventType.values()).map(EventType::className).collect(Collectors.toSet());

  private static final Node BODY = Triples.d("IntergovernmentalOrganization");

  /** Characters of a text's first line that stand for a title. */
  private static final int LONGEST_TITLE = 110;

  /** Its title, or else the first line of its text. */
  String title() {
    return triples
        .text(article, Triples.dcterms("title"))
        .filter(title -> !title.isBlank())
        .orElseGet(() -> firstLine(text()));
  }

  private static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, space > 0 ? space : LONGEST_TITLE) + "…";
  }

  /** Its characters. */
  String text() {
    return triples.text(article, Triples.nif("isString")).orElse("");
  }

  /** When it appeared. */
  Optional<String> published() {
    return triples.text(article, Triples.dcterms("date"));
  }

  /** Where it comes from: who published it, or the host of its address. */
  Optional<String> source() {
    return triples
        .text(article, Triples.dcterms("publisher"))
        .or(() -> triples.text(article, Triples.dcterms("source")).map(ArticleReader::host));
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
    return triples.contains(thing, RDF.Nodes.type, BODY);
  }

  /** Its events and positions. */
  List<Statement> statements() {
    return triples.subjects(Triples.d("status")).stream()
        .flatMap(event -> statement(event).stream())
        .toList();
  }

  private Optional<Statement> statement(Node event) {
    List<Node> evidence = triples.things(event, Triples.d("evidence"));
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
            triples.terms(event, Triples.d("status")).stream().findFirst().orElse("Asserted"),
            triples.terms(event, Triples.d("stance")).stream().findFirst(),
            triples.text(event, Triples.d("date")),
            parties(event),
            triples.text(event, Triples.d("topic")),
            triples.text(evidence.getFirst(), Triples.nif("anchorOf")).orElse(""),
            sentence(evidence.getFirst())));
  }

  private Statement.Parties parties(Node event) {
    return new Statement.Parties(
        triples.things(event, Triples.d("actor")),
        triples.things(event, Triples.d("recipient")),
        triples.things(event, Triples.d("about")),
        triples.things(event, Triples.d("attributedTo")),
        triples.things(event, Triples.d("actorCountry")),
        triples.things(event, Triples.d("recipientCountry")));
  }

  /** Offsets that a graph from elsewhere gives are taken for no more than the text has. */
  private String sentence(Node evidence) {
    String text = text();
    int begin = Math.min(triples.number(evidence, Triples.d("sentenceBegin")), text.length());
    int end = Math.clamp(triples.number(evidence, Triples.d("sentenceEnd")), begin, text.length());
    return new Span(begin, end).of(text);
  }
}
