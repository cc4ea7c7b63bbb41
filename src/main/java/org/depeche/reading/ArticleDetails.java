package org.depeche.reading;

import java.time.LocalDate;
import java.util.Optional;

/** What the caller knows of an article whose text says only itself. */
public record ArticleDetails(
    Optional<String> id,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> source) {

  /** Nothing known. */
  public static final ArticleDetails NONE =
      new ArticleDetails(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
