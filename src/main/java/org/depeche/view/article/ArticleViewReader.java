package org.depeche.view.article;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.depeche.graph.ArticleEntity;
import org.depeche.graph.EntityClasses;
import org.depeche.graph.Foreign;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Vocabulary;
import org.depeche.knowledge.Kind;
import org.depeche.text.Span;
import org.depeche.view.Facts;
import org.depeche.view.ReaderLanguage;

/** Reads what the page of an article shows from the article's graph, stored or just made. */
public final class ArticleViewReader {
  private static final String UNTOLD = "und";

  private final Node article;
  private final Facts facts;
  private final Names names;

  private ArticleViewReader(NamedGraph graph, ReaderLanguage language) {
    this.article = graph.name();
    this.facts = new Facts(graph);
    this.names = new Names(facts, language);
  }

  /**
   * Reads an article.
   *
   * @param graph which bears the article's IRI
   * @return empty if the graph does not hold the text of an article of its name
   */
  public static Optional<ArticleView> read(NamedGraph graph, ReaderLanguage language) {
    return new ArticleViewReader(graph, language).view();
  }

  private Optional<ArticleView> view() {
    Optional<String> text = facts.text(article, Foreign.IS_STRING);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<MentionView> mentions = mentions();
    List<EntityView> entities = entities(mentions);
    List<TimeView> times = times();
    StatementReader statements = new StatementReader(facts, names);
    List<StatementView> events = statements.statements();
    List<OfficeView> offices = statements.offices();
    TripleTable triples =
        new TripleTableReader(facts, names, article)
            .read(entities, mentions, times, events, offices);
    return Optional.of(
        new ArticleView(
            heading(), text.get(), entities, mentions, times, events, offices, triples));
  }

  private ArticleHeading heading() {
    return new ArticleHeading(
        article.getURI(),
        facts.text(article, Foreign.IDENTIFIER).orElse(article.getURI()),
        facts.text(article, Foreign.TITLE),
        facts.text(article, Foreign.DATE),
        facts.text(article, Foreign.PUBLISHER),
        facts.text(article, Foreign.SOURCE),
        facts.text(article, Foreign.LANGUAGE).orElse(UNTOLD));
  }

  private List<MentionView> mentions() {
    return facts.having(Foreign.IDENT_REF).stream()
        .flatMap(phrase -> facts.span(phrase).map(span -> mention(phrase, span)).stream())
        .sorted(Comparator.comparing(MentionView::span).thenComparing(MentionView::iri))
        .toList();
  }

  private MentionView mention(Node phrase, Span span) {
    return new MentionView(
        phrase.getURI(),
        span,
        facts.one(phrase, Foreign.IDENT_REF).map(Node::toString).orElse(""),
        facts.text(phrase, Vocabulary.MENTION_FORM).orElse(""),
        facts.text(phrase, Vocabulary.LINK_METHOD),
        facts.number(phrase, Foreign.CONFIDENCE),
        facts.text(phrase, Vocabulary.NOT_LINKED));
  }

  private List<TimeView> times() {
    return facts.having(Vocabulary.TIME_VALUE).stream()
        .flatMap(phrase -> facts.span(phrase).map(span -> time(phrase, span)).stream())
        .sorted(Comparator.comparing(TimeView::span).thenComparing(TimeView::iri))
        .toList();
  }

  private TimeView time(Node phrase, Span span) {
    return new TimeView(
        phrase.getURI(),
        span,
        facts.text(phrase, Vocabulary.TIME_TYPE).orElse(""),
        facts.text(phrase, Vocabulary.TIME_VALUE).orElse(""));
  }

  /** What the text speaks of, and what only takes part in something. */
  private List<EntityView> entities(List<MentionView> mentions) {
    Map<String, Long> often =
        mentions.stream()
            .collect(Collectors.groupingBy(MentionView::entity, Collectors.counting()));
    Map<String, Integer> first =
        mentions.stream()
            .collect(Collectors.toMap(MentionView::entity, m -> m.span().begin(), (a, b) -> a));
    return facts.having(Foreign.LABEL).stream()
        .flatMap(node -> kind(node).map(kind -> entity(node, kind, often)).stream())
        .sorted(
            Comparator.comparing((EntityView e) -> first.getOrDefault(e.iri(), Integer.MAX_VALUE))
                .thenComparing(EntityView::iri))
        .toList();
  }

  private Optional<Kind> kind(Node node) {
    return types(node).stream().flatMap(t -> EntityClasses.kind(t).stream()).findFirst();
  }

  private List<Node> types(Node node) {
    return facts.all(node, Foreign.TYPE);
  }

  private EntityView entity(Node node, Kind kind, Map<String, Long> often) {
    Optional<String> id =
        Iris.of(article).flatMap(iris -> iris.entityId(node)).map(found -> found.value());
    boolean known = id.isPresent() && !ArticleEntity.isLocal(node);
    Named name = names.named(node);
    return new EntityView(
        node.getURI(),
        id,
        known,
        name.label(),
        name.language(),
        kind,
        types(node).stream()
            .filter(t -> EntityClasses.kind(t).isPresent())
            .findFirst()
            .flatMap(names::label)
            .orElse(""),
        facts.one(node, Vocabulary.COUNTRY).flatMap(names::label),
        often.getOrDefault(node.getURI(), 0L).intValue());
  }
}
