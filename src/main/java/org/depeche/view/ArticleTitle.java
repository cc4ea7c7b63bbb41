package org.depeche.view;

import java.util.Optional;

/** What an article is called, on every page: its title, or else the first line of its text. */
public final class ArticleTitle {
  /** UTF-16 units of a first line that stand for a title. */
  private static final int LONGEST = 80;

  private ArticleTitle() {}

  /**
   * The title, or the first line of the text, cut behind a word with « … » if it is long.
   *
   * @return empty if there is neither
   */
  public static Optional<String> of(Optional<String> title, String text) {
    return title
        .map(String::strip)
        .filter(given -> !given.isEmpty())
        .or(() -> text.strip().lines().findFirst().map(ArticleTitle::cut));
  }

  private static String cut(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space > 0 ? space : LONGEST) + "…";
  }
}
