package org.depeche.corpus;

import java.util.Locale;

/** What else is compared of events, as the share that is right. */
public enum Aspect {
  /** Actors and recipients of annotated events that are among the extracted entities. */
  ACTORS,
  /** The status of events found with their actors; an AGREE may be asserted or future. */
  STATUS,
  /** The date of those for which one is annotated. */
  DATE,
  /** Who says so, of those for which a source is annotated. */
  SOURCE;

  /** The name in tables and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
