package org.depeche.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depeche.text.Morphology;

/**
 * A thing that the knowledge base knows.
 *
 * @param name its usual French name
 * @param names every way to name it, the usual name first
 * @param country ISO 3166 alpha-3 of the state that it is or belongs to, or PLOVER's IGO, UNO, EUR;
 *     empty if none
 * @param type what it is more exactly, in the words of its table (« Treaty », « Resolution », «
 *     city », …); may be empty
 * @param from the day it began to exist, where that matters (historical states)
 * @param until the day it ceased to
 */
public record Known(
    KnownId id,
    Kind kind,
    String name,
    List<Name> names,
    Morphology.Gender gender,
    Morphology.Number number,
    Optional<String> country,
    String type,
    List<OutsideId> outside,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  public Known {
    names = List.copyOf(names);
    outside = List.copyOf(outside);
  }

  /** One way to name a thing. */
  public record Name(String text, Form form) {}

  /** How a name names. */
  public enum Form {
    /** A full or usual name (« Organisation des Nations unies », « Poutine »). */
    NAME,
    /** Initials (« ONU »). */
    ACRONYM,
    /** A place or building that stands for who sits there (« le Kremlin »). */
    METONYM,
    /** A noun for its people (« les Russes »). */
    DEMONYM,
    /** An adjective (« russe »). */
    ADJECTIVE
  }
}
