package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.event.LogLinearModel;

/**
 * What it is worth to understand a recipient where the words of an event name none, on articles
 * that the model has not learnt from.
 */
final class RecipientValidation {
  /** Thresholds are tried and shown by twentieths. */
  private static final int STEPS = 20;

  /** The least share of what is understood that is to be right, if a threshold reaches it. */
  static final double PRECISION = 0.65;

  private final List<Guess> guesses;

  /** The likeliest recipient of an event; with probability 0 if there is nobody. */
  private record Guess(double probability, boolean right, boolean rightlyEmpty) {}

  /** What is understood with at least a probability, and the events that are right in the end. */
  private record Cut(double least, int understood, int right, int agreeing) {
    double precision() {
      return understood == 0 ? 0 : (double) right / understood;
    }
  }

  private RecipientValidation(List<Guess> guesses) {
    this.guesses = guesses;
  }

  /**
   * Trains and judges, as {@link Folds} does.
   *
   * @throws IllegalArgumentException if there are fewer articles than folds
   */
  static RecipientValidation of(List<StudiedArticle> articles) {
    return new RecipientValidation(
        Folds.judge(articles, StudiedArticle::addressees, RecipientValidation::guesses).stream()
            .flatMap(List::stream)
            .toList());
  }

  private static List<Guess> guesses(StudiedArticle article, LogLinearModel model) {
    return article.omissions().stream().map(omission -> guess(omission, model)).toList();
  }

  private static Guess guess(Omission omission, LogLinearModel model) {
    Optional<Example> likeliest =
        omission.addressees().stream()
            .max(Comparator.comparingDouble(e -> model.probability(e.features())));
    return new Guess(
        likeliest.map(e -> model.probability(e.features())).orElse(0.0),
        likeliest.map(Example::right).orElse(false),
        omission.rightlyEmpty());
  }

  /**
   * The least probability with which most events agree with the annotations in the end, among those
   * that leave enough of what is understood right.
   */
  double threshold() {
    return cuts().stream()
        .filter(cut -> cut.precision() >= PRECISION)
        .max(Comparator.comparingInt(Cut::agreeing))
        .map(Cut::least)
        .orElse(1.0);
  }

  private List<Cut> cuts() {
    List<Cut> cuts = new ArrayList<>();
    for (int step = STEPS; step > 0; step--) {
      double least = (double) step / STEPS;
      List<Guess> understood = guesses.stream().filter(g -> g.probability() >= least).toList();
      int right = (int) understood.stream().filter(Guess::right).count();
      long empty =
          guesses.stream().filter(g -> g.probability() < least && g.rightlyEmpty()).count();
      cuts.add(new Cut(least, understood.size(), right, right + (int) empty));
    }
    return cuts;
  }

  /** A table for people: what thresholds would let understand. */
  String table() {
    StringBuilder text =
        new StringBuilder(
            "events found whose words name no recipient: %d\n".formatted(guesses.size())
                + "at least  understood  right  events right in the end\n");
    for (Cut cut : cuts()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%.2f      %10d  %5.2f  %d%n",
              cut.least(),
              cut.understood(),
              cut.precision(),
              cut.agreeing()));
    }
    return text.toString();
  }
}
