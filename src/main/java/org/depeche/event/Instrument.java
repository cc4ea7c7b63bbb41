package org.depeche.event;

import java.util.List;
import java.util.Optional;
import org.depeche.entity.EntityId;

/**
 * What the text says of an agreement, resolution, communiqué, measure or law.
 *
 * @param kind what it is
 * @param parties who is party to it or made it
 * @param date when it was made, adopted or signed
 * @param adoptedBy the body that adopted it
 * @param binding whether it binds, where the text says so
 * @param callsFor what it calls for (topics or measures)
 * @param imposedBy of a measure: who imposes it
 * @param targets of a measure: on whom
 */
public record Instrument(
    EntityId entity,
    Kind kind,
    List<EntityId> parties,
    Optional<EventDate> date,
    List<EntityId> adoptedBy,
    Optional<Boolean> binding,
    List<EntityId> callsFor,
    List<EntityId> imposedBy,
    List<EntityId> targets) {

  public Instrument {
    parties = List.copyOf(parties);
    adoptedBy = List.copyOf(adoptedBy);
    callsFor = List.copyOf(callsFor);
    imposedBy = List.copyOf(imposedBy);
    targets = List.copyOf(targets);
  }

  /**
   * Kinds of instrument, with the local name of their class in the ontology and the name in JSON.
   */
  public enum Kind {
    AGREEMENT("Agreement"),
    TREATY("Treaty"),
    RESOLUTION("Resolution"),
    COMMUNIQUE("Communique"),
    SANCTIONS("Sanctions"),
    EMBARGO("Embargo"),
    MEASURE("Measure"),
    LAW("Law"),
    DECLARATION("Declaration");

    private final String term;

    Kind(String term) {
      this.term = term;
    }

    /** The local name of its class. */
    public String term() {
      return term;
    }
  }
}
