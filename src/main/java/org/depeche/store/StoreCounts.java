package org.depeche.store;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a store holds.
 *
 * @param articles number of articles
 * @param triples number of triples over all graphs, those in several counted each time
 * @param events number of events
 * @param eventsByClass number of events of each class, by its local name
 * @param entities number of things that articles mention
 * @param known number of those with an identifier elsewhere
 */
public record StoreCounts(
    long articles,
    long triples,
    long events,
    Map<String, Long> eventsByClass,
    long entities,
    long known) {

  public StoreCounts {
    eventsByClass = java.util.Collections.unmodifiableMap(new TreeMap<>(eventsByClass));
  }
}
