package org.depeche.server.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * A thing of the graph.
 *
 * @param id the last segment of its IRI, such as {@code russie}; unique
 * @param name its usual French name
 * @param otherNames further names and acronyms
 * @param types the most usual first
 * @param articles number of articles that mention it
 */
record Thing(
    String id, Node node, String name, List<String> otherNames, List<Term> types, int articles) {
  Thing {
    otherNames = List.copyOf(otherNames);
    types = List.copyOf(types);
  }

  boolean has(String type) {
    return types.stream().anyMatch(own -> own.id().equals(type));
  }

  /** A few words that tell it from namesakes. */
  String description() {
    String kinds = types.stream().map(Term::name).collect(Collectors.joining(", "));
    String mentioned = articles == 0 ? "" : articles == 1 ? "1 article" : articles + " articles";
    return kinds.isEmpty() || mentioned.isEmpty() ? kinds + mentioned : kinds + ", " + mentioned;
  }
}
