package org.depeche.search;

import java.util.List;

/**
 * The values of a facet, the most frequent first.
 *
 * @param values those that are listed, the chosen ones before the others
 * @param more how many values there are besides
 */
public record FacetCounts(Facet facet, List<FacetValue> values, int more) {
  public FacetCounts {
    values = List.copyOf(values);
  }
}
