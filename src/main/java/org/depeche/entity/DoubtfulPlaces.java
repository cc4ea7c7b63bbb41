package org.depeche.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.lexicon.Table;

/**
 * Known places whose name a place of another country has too that is not known (« Valence » in
 * Spain and in the Drôme), and known bodies whose initials something else has in another country («
 * APL »): only an article that speaks of the one country, not of the other, means the known one.
 * Immutable.
 */
final class DoubtfulPlaces {
  private final Map<String, Homonym> places = new HashMap<>();

  private record Homonym(String words, String country, String other) {}

  DoubtfulPlaces(Table table) {
    for (Table.Row row : table.rows()) {
      places.put(
          row.require("place"),
          new Homonym(row.require("words"), row.require("country"), row.require("other")));
    }
  }

  /**
   * Whether something else has this name too, of a place also its adjective; the full name of a
   * body is its own.
   */
  boolean contains(Known known, String name) {
    Homonym homonym = places.get(known.id().value());
    boolean place = known.kind() == Kind.PLACE || known.kind() == Kind.TERRITORY;
    return homonym != null && (place || homonym.words().equals(name));
  }

  /** Whether the known one is meant where an article speaks of these countries. */
  boolean meant(Known known, Set<String> countries) {
    Homonym homonym = places.get(known.id().value());
    return homonym == null
        || (countries.contains(homonym.country()) && !countries.contains(homonym.other()));
  }
}
