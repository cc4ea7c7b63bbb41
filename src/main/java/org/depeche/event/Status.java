package org.depeche.event;

import java.util.Locale;

/** Whether the text says that the event took place. */
public enum Status {
  ASSERTED,
  NEGATED,
  FUTURE,
  HYPOTHETICAL;

  /** The name in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
