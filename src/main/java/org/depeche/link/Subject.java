package org.depeche.link;

import java.util.List;
import java.util.Optional;
import org.depeche.knowledge.Kind;

/**
 * A thing of our graph that another dataset may know too.
 *
 * @param iri the thing in our graph
 * @param name its usual French name
 * @param otherNames further names and acronyms
 * @param country ISO 3166 alpha-3 of the state that it is, belongs to or acts for; empty if none or
 *     unknown
 */
public record Subject(
    String iri, Kind kind, String name, List<String> otherNames, Optional<String> country) {
  public Subject {
    otherNames = List.copyOf(otherNames);
  }
}
