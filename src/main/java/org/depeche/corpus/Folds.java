package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.depeche.event.LogLinearModel;

/**
 * Ten-fold cross-validation: the n-th article in the order of ids is judged by a model that was
 * trained without it and without those whose n ends in the same digit.
 */
final class Folds {
  private static final int FOLDS = 10;

  private Folds() {}

  /**
   * What a judge that never saw them makes of the articles, all of a fold together.
   *
   * @param examples what is learnt from an article
   * @throws IllegalArgumentException if there are fewer articles than folds
   */
  static <J> List<J> judge(
      List<StudiedArticle> articles,
      Function<StudiedArticle, List<Example>> examples,
      BiFunction<StudiedArticle, LogLinearModel, J> judge) {
    if (articles.size() < FOLDS) {
      throw new IllegalArgumentException(
          articles.size() + " annotated articles: expected at least " + FOLDS);
    }
    List<StudiedArticle> sorted =
        articles.stream().sorted(Comparator.comparing(StudiedArticle::id)).toList();
    List<J> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      List<Example> others =
          IntStream.range(0, sorted.size())
              .filter(i -> i % FOLDS != out)
              .mapToObj(sorted::get)
              .flatMap(article -> examples.apply(article).stream())
              .toList();
      LogLinearModel model = new LogLinearModel(LogLinearTrainer.weights(others), 0);
      for (int i = fold; i < sorted.size(); i += FOLDS) {
        judged.add(judge.apply(sorted.get(i), model));
      }
    }
    return judged;
  }
}
