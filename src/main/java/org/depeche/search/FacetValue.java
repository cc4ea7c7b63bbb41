package org.depeche.search;

/**
 * A value of a facet and how many statements have it, of those that have what else is chosen.
 *
 * @param value as in addresses: the key of a thing, a term of the ontology, a name
 */
public record FacetValue(String value, long count, State state) {
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
