package org.depeche.view.article;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that the page of an article shows. Names are in the language of the reader where the ontology
 * has them, else in French.
 *
 * @param text what every span counts in
 * @param entities in the order in which the text first speaks of them
 * @param mentions in the order of the text
 * @param times in the order of the text
 * @param statements events and positions, in the order of the words that state them
 * @param offices who holds what, in the order of the words that state it
 * @param triples what the graph says of all of these
 */
public record ArticleView(
    ArticleHeading heading,
    String text,
    List<EntityView> entities,
    List<MentionView> mentions,
    List<TimeView> times,
    List<StatementView> statements,
    List<OfficeView> offices,
    TripleTable triples) {

  public ArticleView {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    statements = List.copyOf(statements);
    offices = List.copyOf(offices);
  }

  /** The entities by their IRIs. */
  public Map<String, EntityView> entitiesByIri() {
    return entities.stream().collect(Collectors.toMap(EntityView::iri, Function.identity()));
  }

  /** The text in paragraphs, cut wherever something begins or ends. */
  public List<Paragraph> paragraphs() {
    return Paragraph.of(text, Mark.of(this));
  }
}
