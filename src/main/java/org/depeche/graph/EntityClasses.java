package org.depeche.graph;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.event.Instrument;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;

/** The class of a thing in the ontology. */
public final class EntityClasses {
  private EntityClasses() {}

  /** The class of a known thing: its kind, and its type where that says more. */
  static Node of(Known known) {
    if (known.kind() == Kind.INSTRUMENT) {
      for (Instrument.Kind kind : Instrument.Kind.values()) {
        if (kind.term().equals(known.type())) {
          return Vocabulary.term(kind.term());
        }
      }
    }
    boolean city = known.type().equals("city") || known.type().equals("capital");
    return known.kind() == Kind.PLACE && city ? Foreign.CITY : of(known.kind());
  }

  /** The kind of the things of a class; empty if it is no class of entities. */
  public static Optional<Kind> kind(Node type) {
    if (type.equals(Foreign.CITY)) {
      return Optional.of(Kind.PLACE);
    }
    for (Instrument.Kind instrument : Instrument.Kind.values()) {
      if (type.equals(Vocabulary.term(instrument.term()))) {
        return Optional.of(Kind.INSTRUMENT);
      }
    }
    return Arrays.stream(Kind.values()).filter(kind -> of(kind).equals(type)).findFirst();
  }

  /** The class of a kind. */
  static Node of(Kind kind) {
    return switch (kind) {
      case PERSON -> Foreign.PERSON;
      case STATE -> Foreign.COUNTRY;
      case TERRITORY -> Vocabulary.TERRITORY;
      case PLACE -> Foreign.PLACE;
      case IGO -> Vocabulary.INTERGOVERNMENTAL_ORGANIZATION;
      case ORGANISATION -> Foreign.ORGANIZATION;
      case PARTY -> Vocabulary.PARTY_CLASS;
      case ARMED_GROUP -> Vocabulary.ARMED_GROUP;
      case GROUP -> Vocabulary.GROUP;
      case GOVERNMENT -> Vocabulary.GOVERNMENT;
      case INSTRUMENT -> Vocabulary.INSTRUMENT;
      case TOPIC -> Vocabulary.TOPIC;
    };
  }
}
