package org.depeche.view;

import java.util.Locale;

/** Whether a statement tells of cooperation or of conflict, as PLOVER divides its types. */
public enum Direction {
  COOPERATION,
  CONFLICT,
  /** Neither, or of no type. */
  NEUTRAL;

  /** The direction of one of PLOVER's types, by the local name of its class. */
  public static Direction ofType(String localName) {
    return switch (localName) {
      case "Agree", "Consult", "Support", "Concede", "Cooperate", "Aid", "Retreat" -> COOPERATION;
      case "Request",
          "Accuse",
          "Reject",
          "Threaten",
          "Protest",
          "Sanction",
          "Mobilize",
          "Coerce",
          "Assault" ->
          CONFLICT;
      default -> NEUTRAL;
    };
  }

  /** Its name in style sheets and in keys of messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
