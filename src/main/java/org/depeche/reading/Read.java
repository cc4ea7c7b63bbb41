package org.depeche.reading;

import org.depeche.text.Article;

/** What came of one input: an article, or why there is none. */
public sealed interface Read permits Read.Whole, Refused {

  /** An article that was read. */
  record Whole(Article article) implements Read {}
}
