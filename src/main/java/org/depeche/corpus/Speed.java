package org.depeche.corpus;

import java.util.List;
import java.util.Locale;
import org.depeche.Extractor;
import org.depeche.reading.TextAnalyser;
import org.depeche.text.Article;

/**
 * How fast articles are extracted, on one thread.
 *
 * @param tokens how many tokens the articles have
 * @param seconds more than 0
 */
public record Speed(long tokens, double seconds) {

  public Speed {
    if (!(seconds > 0)) {
      throw new IllegalArgumentException("took " + seconds + " s, expected more than 0");
    }
  }

  /**
   * Times one pass; what went before is the warm-up.
   *
   * @param extractor one that has extracted these articles already
   */
  public static Speed of(Extractor extractor, List<Article> articles) {
    long start = System.nanoTime();
    for (Article article : articles) {
      extractor.extract(article);
    }
    double seconds = Math.max(1, System.nanoTime() - start) / 1e9;
    TextAnalyser analyser = new TextAnalyser();
    long tokens = 0;
    for (Article article : articles) {
      tokens += analyser.analyse(article).sentences().stream().mapToLong(s -> s.size()).sum();
    }
    return new Speed(tokens, seconds);
  }

  /** For people. */
  String inWords() {
    return String.format(
        Locale.ROOT,
        "%d tokens a second (%d tokens in %.2f s on one thread)",
        tokensPerSecond(),
        tokens,
        seconds);
  }

  /** Tokens a second. */
  public long tokensPerSecond() {
    return Math.round(tokens / seconds);
  }
}
