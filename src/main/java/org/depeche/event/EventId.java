package org.depeche.event;

/**
 * The local name of an event, made from the article and the words that state it: the same on every
 * machine.
 */
public record EventId(String value) {

  public EventId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("event id is blank: expected at least one character");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
