package org.depeche.view;

import java.util.Locale;
import java.util.Set;

/** Whether a statement tells of cooperation or of conflict, as PLOVER divides its types. */
public enum Direction {
  COOPERATION(Set.of("Agree", "Consult", "Support", "Concede", "Cooperate", "Aid", "Retreat")),
  CONFLICT(
      Set.of(
          "Request",
          "Accuse",
          "Reject",
          "Threaten",
          "Protest",
          "Sanction",
          "Mobilize",
          "Coerce",
          "Assault")),
  /** Neither, or of no type. */
  NEUTRAL(Set.of());

  private final Set<String> types;

  Direction(Set<String> types) {
    this.types = types;
  }

  /** The direction of one of PLOVER's types, by the local name of its class. */
  public static Direction ofType(String localName) {
    for (Direction direction : values()) {
      if (direction.types.contains(localName)) {
        return direction;
      }
    }
    return NEUTRAL;
  }

  /** Its name in style sheets and in keys of messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
