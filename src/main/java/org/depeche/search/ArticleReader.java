package org.depeche.search;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.depeche.event.EventType;
import org.depeche.text.Span;

/** Reads what an article states from its graph. */
record ArticleReader(Triples triples, Node article) {
  private static final Set<String> TYPES =
      Arrays.stream(EventType.values()).map(EventType::className).collect(Collectors.toSet());

  private static final Set<String> SIDES = Set.of("Event", "Position", "JointPosition");

  /** Characters of a text's first line that stand for a title. */
  private static final int LONGEST_TITLE = 110;

  /** The article itself. */
  ArticleLine line() {
    return new ArticleLine(
        triples.key(article),
        triples
            .text(article, Triples.dcterms("title"))
            .filter(title -> !title.isBlank())
            .orElseGet(() -> firstLine(text())),
        triples.text(article, Triples.dcterms("date")),
        triples
            .text(article, Triples.dcterms("publisher"))
            .or(() -> triples.text(article, Triples.dcterms("source")).map(ArticleReader::host)));
  }

  /** Its characters. */
  String text() {
    return triples.text(article, Triples.nif("isString")).orElse("");
  }

  private static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, space > 0 ? space : LONGEST_TITLE) + "…";
  }

  private static String host(String source) {
    try {
      return Optional.ofNullable(URI.create(source).getHost()).orElse(source);
    } catch (IllegalArgumentException e) {
      return source; // a name, not an address
    }
  }

  /** Its events and positions, in the order of the text. */
  List<Statement> statements() {
    ArticleLine line = line();
    String text = text();
    List<Statement> statements = new ArrayList<>();
    triples
        .graph()
        .find(Node.ANY, Triples.d("status"), Node.ANY)
        .mapWith(t -> t.getSubject())
        .toList()
        .stream()
        .distinct()
        .forEach(event -> statement(event, line, text).ifPresent(statements::add));
    statements.sort(
        java.util.Comparator.<Statement>comparingInt(s -> s.trigger().begin())
            .thenComparing(Statement::key));
    return statements;
  }

  private Optional<Statement> statement(Node event, ArticleLine line, String text) {
    Optional<Node> evidence = triples.object(event, Triples.d("evidence"));
    List<String> classes =
        triples.terms(event, RDF.Nodes.type).stream().filter(c -> !SIDES.contains(c)).toList();
    if (evidence.isEmpty() || classes.isEmpty()) {
      return Optional.empty();
    }
    String type = classes.stream().filter(TYPES::contains).findFirst().orElse(classes.getFirst());
    Span sentence = span(evidence.get(), "sentenceBegin", "sentenceEnd", text);
    Span clause = span(evidence.get(), Triples.nif("beginIndex"), Triples.nif("endIndex"), text);
    Span shown = sentence.length() == 0 ? clause : sentence;
    return Optional.of(
        new Statement(
            triples.key(event),
            line,
            type,
            classes.stream().filter(c -> !TYPES.contains(c)).findFirst().orElse(type),
            triples.terms(event, Triples.d("status")).stream().findFirst().orElse("Asserted"),
            triples.terms(event, Triples.d("stance")).stream().findFirst(),
            triples.text(event, Triples.d("date")),
            parties(event),
            triples.text(event, Triples.d("topic")),
            clause,
            span(evidence.get(), "triggerBegin", "triggerEnd", text),
            shown,
            shown.of(text)));
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

  /** Whether a thing is an intergovernmental body. */
  boolean isBody(Thing thing) {
    return triples.isOf(thing, Triples.d("IntergovernmentalOrganization"));
  }

  private Span span(Node evidence, String begin, String end, String text) {
    return span(evidence, Triples.d(begin), Triples.d(end), text);
  }

  /** Offsets that a graph from elsewhere gives are taken for no more than the text has. */
  private Span span(Node evidence, Node begin, Node end, String text) {
    int from = Math.min(triples.number(evidence, begin), text.length());
    return new Span(from, Math.clamp(triples.number(evidence, end), from, text.length()));
  }
}
