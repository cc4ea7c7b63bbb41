package org.depeche.event;

/** PLOVER's 16 event types, from verbal cooperation to material conflict. */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  /** The local name of its class in the ontology: {@code Agree}. */
  public String className() {
    return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * PLOVER's quad category: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.
   */
  public int quad() {
    return switch (this) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
      case COOPERATE, AID, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
    };
  }
}
