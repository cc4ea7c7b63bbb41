package org.depeche.view.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.depeche.graph.Foreign;
import org.depeche.graph.Vocabulary;
import org.depeche.view.Direction;
import org.depeche.view.StatementRow;
import org.depeche.view.StatementRowReader;
import org.depeche.view.ThingLabel;
import org.depeche.view.ThingLabels;
import org.depeche.view.Timeline;
import org.depeche.view.TimelineMaker;
import org.depeche.view.entity.EntityView.ArticleRow;

/**
 * Reads what a page shows of a thing. Inside a transaction, one reader a page.
 *
 * @param labels what things are called
 * @param pages which page of which list is asked for, by the lists' names; the first of others
 */
public record EntityReader(ThingLabels labels, Map<String, Integer> pages) {
  private static final List<String> DEEDS =
      List.of("positions", "did", "received", "acting", "reached");

  /** What the store knows of a thing; empty if no graph speaks of it. */
  public Optional<EntityView> read(Node thing) {
    Surroundings around = Surroundings.of(labels.data(), thing);
    return around.isEmpty() ? Optional.empty() : Optional.of(read(around));
  }

  private EntityView read(Surroundings around) {
    Map<String, List<Participation>> lists = new Participations(around).lists();
    OfficeReader offices = new OfficeReader(around, labels);
    RelationReader relations = new RelationReader(around, labels);
    Set<Node> bodies = new LinkedHashSet<>(around.sources(Vocabulary.OF));
    bodies.addAll(around.sources(Vocabulary.OFFICE));
    return new EntityView(
        labels.of(around.thing()),
        named(around.values(RDF.Nodes.type)).stream().map(ThingLabel::text).distinct().toList(),
        named(around.values(Vocabulary.COUNTRY)),
        named(around.values(SKOS.altLabel.asNode())),
        OutsideLinks.of(elsewhere(around)),
        named(around.values(DCTerms.isReplacedBy.asNode())),
        offices.rows(around.sources(Vocabulary.HOLDER)),
        Paged.of("offices", offices.rows(bodies), page("offices"), row -> row),
        statements(lists),
        timeline(deeds(lists)),
        articles(around),
        relations.facts(),
        relations.inverse());
  }

  private int page(String list) {
    return pages.getOrDefault(list, 1);
  }

  private List<ThingLabel> named(Collection<Node> nodes) {
    return nodes.stream()
        .map(labels::of)
        .sorted(Comparator.comparing(ThingLabel::text).thenComparing(ThingLabel::iri))
        .toList();
  }

  private static Set<Node> elsewhere(Surroundings around) {
    Set<Node> same = new LinkedHashSet<>(around.values(OWL2.sameAs.asNode()));
    same.addAll(around.values(SKOS.exactMatch.asNode()));
    same.addAll(around.values(SKOS.closeMatch.asNode()));
    return same;
  }

  private List<Paged<StatementRow>> statements(Map<String, List<Participation>> lists) {
    StatementRowReader reader = new StatementRowReader(labels);
    List<Paged<StatementRow>> shown = new ArrayList<>();
    lists.forEach(
        (name, list) -> {
          if (!list.isEmpty()) {
            shown.add(
                Paged.of(
                    name, list, page(name), each -> reader.read(each.article(), each.event())));
          }
        });
    return shown;
  }

  /** What it did and what was done to it, by itself or through others, each once. */
  private static List<Participation> deeds(Map<String, List<Participation>> lists) {
    return DEEDS.stream()
        .flatMap(name -> lists.getOrDefault(name, List.of()).stream())
        .distinct()
        .toList();
  }

  /** Asserted deeds over time; neutral ones are on no side and so in no bar. */
  static Timeline timeline(List<Participation> deeds) {
    List<Participation> counted =
        deeds.stream()
            .filter(each -> each.asserted() && each.direction() != Direction.NEUTRAL)
            .toList();
    TimelineMaker timeline = new TimelineMaker();
    for (Participation each : counted) {
      if (each.date().matches("\\d{4}(-.*)?")) {
        timeline.year(each.date().substring(0, 4), each.direction(), 1);
      }
      if (each.date().matches("\\d{4}-\\d{2}(-.*)?")) {
        timeline.month(each.date().substring(0, 7), each.direction(), 1);
      }
    }
    return timeline.of(counted.size());
  }

  /** The articles that mention it, the latest first. */
  private Paged<ArticleRow> articles(Surroundings around) {
    Map<Node, String> dates = new LinkedHashMap<>();
    for (Node article : around.sources(Foreign.MENTIONS)) {
      dates.put(
          article,
          around
              .value(article, DCTerms.date.asNode())
              .filter(Node::isLiteral)
              .map(Node::getLiteralLexicalForm)
              .orElse(""));
    }
    List<Node> latestFirst =
        dates.keySet().stream()
            .sorted(
                Comparator.comparing((Node article) -> dates.getOrDefault(article, ""))
                    .reversed()
                    .thenComparing(article -> article.toString()))
            .toList();
    return Paged.of(
        "articles",
        latestFirst,
        page("articles"),
        article ->
            new ArticleRow(
                labels.of(article),
                Optional.ofNullable(dates.get(article)).filter(date -> !date.isEmpty())));
  }
}
