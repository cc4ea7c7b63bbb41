package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.depeche.event.LogLinearModel;

/**
 * What confidence is worth on articles that it was not learnt from: every candidate has the
 * confidence of a model that was trained without its own article.
 */
final class CrossValidation {
  /** Thresholds are tried by hundredths and shown by ten. */
  private static final int STEPS = 100;

  private static final int SHOWN = 10;

  private final List<Judged> judged;

  /** An article and the confidence of each of its candidates. */
  private record Judged(StudiedArticle article, List<Double> confidences) {}

  /** How candidates of at least a confidence agree with the annotations in who does what. */
  private record Cut(double least, Tally who) {}

  private CrossValidation(List<Judged> judged) {
    this.judged = judged;
  }

  /**
   * Trains and judges, as {@link Folds} does.
   *
   * @throws IllegalArgumentException if there are fewer articles than folds
   */
  static CrossValidation of(List<StudiedArticle> articles) {
    return new CrossValidation(
        Folds.judge(articles, StudiedArticle::examples, CrossValidation::judged));
  }

  private static Judged judged(StudiedArticle article, LogLinearModel model) {
    return new Judged(
        article, article.examples().stream().map(e -> model.probability(e.features())).toList());
  }

  /**
   * The least confidence that reaches a precision in who does what, for beyond it only recall is
   * lost; that of the best F1 if none does.
   */
  double threshold(double precision) {
    List<Cut> cuts = cuts();
    return cuts.stream()
        .filter(c -> c.who().precision() >= precision)
        .findFirst()
        .or(() -> cuts.stream().max(Comparator.comparingDouble((Cut c) -> c.who().f1())))
        .map(Cut::least)
        .orElse(0.0);
  }

  private List<Cut> cuts() {
    List<Cut> cuts = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      double least = (double) step / STEPS;
      Tally who = Tally.NONE;
      for (Judged one : judged) {
        who = who.plus(one.article().score(one.confidences(), least));
      }
      cuts.add(new Cut(least, who));
    }
    return cuts;
  }

  /** How well confidence foretells what is right. */
  Reliability reliability() {
    List<Reliability.Saying> sayings = new ArrayList<>();
    for (Judged one : judged) {
      for (int i = 0; i < one.confidences().size(); i++) {
        boolean right = one.article().examples().get(i).right();
        sayings.add(new Reliability.Saying(one.confidences().get(i), right));
      }
    }
    return new Reliability(sayings);
  }

  /** A table for people: what thresholds would leave. */
  String table() {
    StringBuilder text =
        new StringBuilder("at least         P     R     F1      (who does what)\n");
    List<Cut> cuts = cuts();
    for (int step = 0; step < STEPS; step += SHOWN) {
      Cut cut = cuts.get(step);
      text.append(
          String.format(
              Locale.ROOT,
              "%-16.2f %.3f %.3f %.3f   (found %d, extra %d, missed %d)%n",
              cut.least(),
              cut.who().precision(),
              cut.who().recall(),
              cut.who().f1(),
              cut.who().found(),
              cut.who().extra(),
              cut.who().missed()));
    }
    return text.toString();
  }
}
