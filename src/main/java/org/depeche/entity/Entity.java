package org.depeche.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.text.Morphology;

/**
 * One thing that an article speaks of.
 *
 * @param name the usual French name of a known thing, else the fullest name that the article gives
 * @param known the known thing that it is; empty for a local entity
 * @param country ISO 3166 alpha-3 of the state that it is, belongs to or acts for at the article's
 *     date, or PLOVER's IGO, UNO, EUR; empty if none or unknown
 * @param countrySource how the country of a local entity is known; empty if it has none, and for a
 *     known thing
 * @param reason why it was taken for this thing, or why for no known one, in a few words for people
 */
public record Entity(
    EntityId id,
    Kind kind,
    String name,
    Optional<Known> known,
    Optional<String> country,
    Optional<CountrySource> countrySource,
    Morphology.Gender gender,
    Morphology.Number number,
    String reason) {
  private static final Set<String> OF_MANY_STATES = Set.of("IGO", "UNO", "EUR");

  /** How the country of a local entity is known. */
  public enum CountrySource {
    /** The article's words state it: a role, an adjective, an apposition, the name itself. */
    TEXT,
    /** It is the state that the article is about. */
    INFERRED;

    /** The name in the graph. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether a country code is PLOVER's for bodies of many states. */
  public static boolean ofManyStates(String country) {
    return OF_MANY_STATES.contains(country);
  }
}
