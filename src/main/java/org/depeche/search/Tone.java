package org.depeche.search;

import org.depeche.event.EventType;

/** Whether an event is cooperation or conflict, as PLOVER's quad categories have it. */
public enum Tone {
  COOPERATION('+'),
  CONFLICT('-');

  private final char sign;

  Tone(char sign) {
    this.sign = sign;
  }

  /** One letter for the index. */
  char sign() {
    return sign;
  }

  static Tone ofSign(char sign) {
    return sign == COOPERATION.sign ? COOPERATION : CONFLICT;
  }

  /** That of a PLOVER type, by the name of its class. */
  public static Tone of(String type) {
    for (EventType known : EventType.values()) {
      if (known.className().equals(type)) {
        return known.quad() <= 2 ? COOPERATION : CONFLICT;
      }
    }
    return COOPERATION;
  }

  /** The class of style sheets. */
  public String style() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
