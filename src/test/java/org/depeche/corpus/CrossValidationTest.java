package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class CrossValidationTest {

  /**
   * In every other article all candidates are right; what tells them apart is the article alone.
   */
  @Test
  void noArticleIsJudgedByAModelThatHasSeenIt() {
    Reliability reliability =
        CrossValidation.of(articles(20, i -> "rule=of-article-" + i)).reliability();
    assertEquals(80, reliability.sayings().size());
    assertTrue(reliability.logLoss() > 0.69, "log-loss " + reliability.logLoss());
  }

  @Test
  void whatArticlesHaveInCommonIsLearnt() {
    Reliability reliability =
        CrossValidation.of(articles(20, i -> "rule=of-parity-" + i % 2)).reliability();
    assertTrue(reliability.logLoss() < 0.4, "log-loss " + reliability.logLoss());
  }

  @Test
  void tenFoldsNeedTenArticles() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> CrossValidation.of(articles(9, i -> "rule=of-article-" + i)));
    assertEquals("9 annotated articles: expected at least 10", e.getMessage());
  }

  private static List<StudiedArticle> articles(int count, IntFunction<String> feature) {
    List<StudiedArticle> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ScoredArticle nothing = new ScoredArticle(Map.of(), List.of(), List.of());
      Example example = new Example(List.of(feature.apply(i)), i % 2 == 0);
      String article = "{\"id\": \"article-%c\", \"text\": \"Rien.\"}".formatted('a' + i);
      AnnotatedEvents unmarked =
          new AnnotatedEvents(GoldNode.parse("article.json", article).article(), nothing);
      articles.add(
          new StudiedArticle(unmarked, nothing, Collections.nCopies(4, example), List.of()));
    }
    return articles;
  }
}
