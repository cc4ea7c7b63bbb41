package org.depeche.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.depeche.reading.TextAnalyser;
import org.depeche.text.Article;

/**
 * What there is to say of an evaluation, beside the last accepted run.
 *
 * @param speed where it was measured
 */
public record Report(Evaluation evaluation, AcceptedScores accepted, Optional<Speed> speed) {

  /**
   * One line of the table of scores.
   *
   * @param type {@link AcceptedScores#ALL} for all types together
   * @param accepted the F1 of the last accepted run, if it has one
   */
  record Row(Measure measure, String type, Tally tally, OptionalDouble accepted) {

    boolean isTotal() {
      return type.equals(AcceptedScores.ALL);
    }

    /** {@code +0.012}, or empty where there is nothing to compare with. */
    String change() {
      if (accepted.isEmpty()) {
        return "";
      }
      int change = Thousandths.of(tally.f1()) - Thousandths.of(accepted.getAsDouble());
      return (change < 0 ? "-" : "+") + Thousandths.text(Math.abs(change) / 1000.0);
    }
  }

  /** The mistakes in one article. */
  record Sheet(Article article, List<SideBySide> sentences) {}

  /** The scores: of each measure all types together, then each. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    evaluation
        .score()
        .measures()
        .forEach(
            (measure, tallies) -> {
              rows.add(row(measure, AcceptedScores.ALL, tallies.total()));
              tallies.byType().forEach((type, tally) -> rows.add(row(measure, type, tally)));
            });
    return rows;
  }

  private Row row(Measure measure, String type, Tally tally) {
    return new Row(measure, type, tally, accepted.f1(measure, type));
  }

  /** What was missed and what is extra, sentence by sentence. */
  List<Sheet> sheets() {
    TextAnalyser analyser = new TextAnalyser();
    return evaluation.articles().stream()
        .map(mistakes -> new Sheet(mistakes.article(), SideBySide.of(mistakes, analyser)))
        .toList();
  }
}
