package org.depeche.reading;

import java.time.LocalDate;
import java.util.Optional;

/** What the reader of a plain text is told about it; JSON Lines say it themselves. */
public record Origin(
    Optional<String> id,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> source) {

  /** Nothing known. */
  public static final Origin UNKNOWN =
      new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
