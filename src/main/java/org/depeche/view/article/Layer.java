package org.depeche.view.article;

import org.depeche.graph.KindFamily;
import org.depeche.knowledge.Kind;

/** The layers on which things are marked in a text, one above the other. */
public enum Layer {
  /** People, bodies and groups. */
  ACTOR("a"),
  /** States and places. */
  PLACE("p"),
  /** Instruments and topics. */
  MATTER("m"),
  DATE("d"),
  /** The clause that states an event or an office. */
  CLAUSE("c"),
  /** The predicate of an event that brings its parties together. */
  COOPERATION("g"),
  /** The predicate of an event that sets its parties against each other. */
  CONFLICT("x"),
  /** The words of an office. */
  OFFICE("o");

  private final String code;

  Layer(String code) {
    this.code = code;
  }

  /** One letter for it, a class in the page. */
  public String code() {
    return code;
  }

  /** Where things of a kind are marked. */
  public static Layer of(Kind kind) {
    return switch (KindFamily.of(kind)) {
      case PEOPLE, BODIES, GROUPS -> ACTOR;
      case PLACES -> PLACE;
      case INSTRUMENTS, TOPICS -> MATTER;
    };
  }
}
