package org.depeche.view.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.depeche.graph.Vocabulary;
import org.depeche.view.ThingLabel;
import org.depeche.view.ThingLabels;
import org.depeche.view.entity.EntityView.OfficeRow;

/** Reads who holds which office where. */
record OfficeReader(Surroundings around, ThingLabels labels) {

  /** An office for one holder in one body. */
  private record Post(ThingLabel holder, ThingLabel office, Optional<ThingLabel> of) {}

  /**
   * The offices of these tenures, the latest first. What articles say without dates is left out
   * where the knowledge base has the same with its dates.
   */
  List<OfficeRow> rows(Set<Node> tenures) {
    List<OfficeRow> rows = new ArrayList<>();
    Set<Post> dated = new HashSet<>();
    for (Node tenure : tenures) {
      row(tenure).ifPresent(rows::add);
    }
    rows.stream().filter(OfficeReader::isDated).map(OfficeReader::post).forEach(dated::add);
    rows.removeIf(row -> !isDated(row) && dated.contains(post(row)));
    rows.sort(
        Comparator.comparing((OfficeRow row) -> row.from().orElse(row.to().orElse("")))
            .reversed()
            .thenComparing(row -> row.office().text())
            .thenComparing(row -> row.tenure().iri()));
    return rows;
  }

  private Optional<OfficeRow> row(Node tenure) {
    Optional<Node> holder = around.value(tenure, Vocabulary.HOLDER);
    Optional<Node> office = around.value(tenure, Vocabulary.OFFICE);
    if (holder.isEmpty() || office.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new OfficeRow(
            labels.of(tenure),
            labels.of(holder.get()),
            labels.of(office.get()),
            around.value(tenure, Vocabulary.OF).map(labels::of),
            text(tenure, Vocabulary.FROM),
            text(tenure, Vocabulary.TO),
            around.value(tenure, Vocabulary.TENURE_STATUS).map(s -> labels.of(s).text())));
  }

  private Optional<String> text(Node tenure, Node property) {
    return around.value(tenure, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  private static boolean isDated(OfficeRow row) {
    return row.from().isPresent() || row.to().isPresent();
  }

  private static Post post(OfficeRow row) {
    return new Post(row.holder(), row.office(), row.of());
  }
}
