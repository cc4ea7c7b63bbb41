package org.depeche.page;

import java.util.List;

/** What a page with an article needs besides the common style and script. */
final class ArticleAssets {
  static final List<String> STYLES = List.of("article.css");

  /** In the order in which they use each other. */
  static final List<String> SCRIPTS =
      List.of("article-data.js", "article-panel.js", "article-graph.js", "article.js");

  private ArticleAssets() {}
}
