package org.depeche.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.knowledge.Kind;

/**
 * Kinds of which one may turn out to be another: an article takes a name for an organisation, and
 * the knowledge base knows that it is a party. Things of two families are never one.
 */
public enum KindFamily {
  PEOPLE(Kind.PERSON),
  BODIES(Kind.ORGANISATION),
  PLACES(Kind.PLACE),
  GROUPS(Kind.GROUP),
  INSTRUMENTS(Kind.INSTRUMENT),
  TOPICS(Kind.TOPIC);

  private final Kind general;

  KindFamily(Kind general) {
    this.general = general;
  }

  /** The kind of which least is said. */
  public Kind general() {
    return general;
  }

  /** Its kinds. */
  public List<Kind> kinds() {
    return Arrays.stream(Kind.values()).filter(kind -> of(kind) == this).toList();
  }

  /** The family of a kind. */
  public static KindFamily of(Kind kind) {
    return switch (kind) {
      case PERSON -> PEOPLE;
      case ORGANISATION, IGO, PARTY, ARMED_GROUP, GOVERNMENT -> BODIES;
      case PLACE, STATE, TERRITORY -> PLACES;
      case GROUP -> GROUPS;
      case INSTRUMENT -> INSTRUMENTS;
      case TOPIC -> TOPICS;
    };
  }

  /** The family of what has this class; empty if it is no class of entities. */
  public static Optional<KindFamily> ofClass(Node type) {
    return EntityClasses.kind(type).map(KindFamily::of);
  }
}
