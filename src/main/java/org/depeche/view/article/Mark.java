package org.depeche.view.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.depeche.text.Span;

/**
 * A stretch of a text on a layer.
 *
 * @param iri what is marked: a mention, a time, an evidence
 */
public record Mark(Span span, Layer layer, String iri) {
  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::span).thenComparing(Mark::layer).thenComparing(Mark::iri);

  /** All of an article in the order of the text, the longer before the shorter. */
  public static List<Mark> of(ArticleView view) {
    List<Mark> marks = new ArrayList<>();
    Map<String, EntityView> entities = view.entitiesByIri();
    for (MentionView mention : view.mentions()) {
      EntityView entity = entities.get(mention.entity());
      Layer layer = entity == null ? Layer.MATTER : entity.layer();
      marks.add(new Mark(mention.span(), layer, mention.iri()));
    }
    view.times().forEach(time -> marks.add(new Mark(time.span(), Layer.DATE, time.iri())));
    for (StatementView statement : view.statements()) {
      Layer trigger = statement.cooperates() ? Layer.COOPERATION : Layer.CONFLICT;
      for (EvidenceView evidence : statement.evidence()) {
        marks.add(new Mark(evidence.clause(), Layer.CLAUSE, evidence.iri()));
        marks.add(new Mark(evidence.trigger(), trigger, evidence.iri()));
      }
    }
    for (OfficeView office : view.offices()) {
      for (EvidenceView evidence : office.evidence()) {
        marks.add(new Mark(evidence.clause(), Layer.OFFICE, evidence.iri()));
      }
    }
    return marks.stream().distinct().sorted(ORDER).toList();
  }
}
