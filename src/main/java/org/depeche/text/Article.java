package org.depeche.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A news article as it was given.
 *
 * @param id what identifies it
 * @param text the original characters; every offset in Dépêche counts UTF-16 units of this string.
 *     Where the input has a title of its own, the text is the title, a line feed, and the given
 *     text
 * @param title the headline, where the input or the layout of the text tells it
 * @param published the day it was published, where known
 * @param url where it was published
 * @param source who published it
 * @param parts typed stretches of the text, in order, not overlapping
 */
public record Article(
    ArticleId id,
    String text,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> source,
    List<Part> parts) {

  public Article {
    parts = List.copyOf(parts);
    int at = 0;
    for (Part part : parts) {
      if (part.span().begin() < at || part.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "article " + id + ": part " + part + " overlaps the one before or ends past the text");
      }
      at = part.span().end();
    }
  }
}
