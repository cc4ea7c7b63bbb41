package org.depeche.view;

import java.util.Arrays;
import java.util.Locale;
import org.depeche.event.EventType;

/** Whether a statement tells of cooperation or of conflict, as PLOVER divides its types. */
public enum Direction {
  COOPERATION,
  CONFLICT,
  /** Neither, or of no type. */
  NEUTRAL;

  /** The direction of one of PLOVER's types, by the local name of its class. */
  public static Direction ofType(String localName) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.className().equals(localName))
        .map(Direction::of)
        .findFirst()
        .orElse(NEUTRAL);
  }

  /** The direction of a type. */
  public static Direction of(EventType type) {
    return type.quad() <= 2 ? COOPERATION : CONFLICT;
  }

  /** Its name in style sheets and in keys of messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
