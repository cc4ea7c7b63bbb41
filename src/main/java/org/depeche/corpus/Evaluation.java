package org.depeche.corpus;

import java.util.ArrayList;
import java.util.List;
import org.depeche.Extractor;
import org.depeche.text.Article;

/**
 * What came of scoring a collection.
 *
 * @param articles what went wrong in each, in the order of the collection; those without a mistake
 *     are not there
 */
public record Evaluation(Score score, List<Mistakes> articles) {

  public Evaluation {
    articles = List.copyOf(articles);
  }

  /**
   * The mistakes in one article.
   *
   * @param differences at least one
   */
  public record Mistakes(Article article, List<Difference> differences) {

    public Mistakes {
      differences = List.copyOf(differences);
    }
  }

  /** Extracts every annotated article and scores it. */
  public static Evaluation of(Extractor extractor, List<Annotation> annotations) {
    Score score = Score.NONE;
    List<Mistakes> articles = new ArrayList<>();
    for (Annotation annotation : annotations) {
      Annotation.Scored scored = annotation.score(extractor.extract(annotation.article()));
      score = score.plus(scored.score());
      if (!scored.differences().isEmpty()) {
        articles.add(new Mistakes(annotation.article(), scored.differences()));
      }
    }
    return new Evaluation(score, articles);
  }
}
