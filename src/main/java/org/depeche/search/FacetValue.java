package org.depeche.search;

/**
 * A value of a facet and how many statements have it, of those that have what else is chosen.
 *
 * @param value as in addresses
 * @param label what a thing is called; the value itself if it is a term of the ontology
 */
public record FacetValue(String value, String label, long count, State state) {
  /** Whether it is chosen. */
  public enum State {
    CHOSEN,
    OPEN
  }

  /** Whether it is chosen. */
  public boolean isChosen() {
    return state == State.CHOSEN;
  }
}
