package org.depeche.knowledge;

import java.util.Locale;

/** What an entity is, with the names that the JSON form uses. */
public enum Kind {
  PERSON,
  STATE,
  TERRITORY,
  PLACE,
  IGO,
  ORGANISATION,
  PARTY,
  ARMED_GROUP,
  GROUP,
  GOVERNMENT,
  INSTRUMENT,
  TOPIC;

  /** The name in tables and JSON: {@code "armed-group"}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The kind with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Kind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether such a thing can act in an event. */
  public boolean acts() {
    return this != PLACE && this != INSTRUMENT && this != TOPIC;
  }
}
