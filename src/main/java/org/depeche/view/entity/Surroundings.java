package org.depeche.view.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Every triple about a thing and every triple that points at it, read in two scans.
 *
 * @param own values by property, over all graphs, each once
 * @param incoming by property; one that stands in several graphs is there as often
 */
record Surroundings(
    DatasetGraph data, Node thing, Map<Node, Set<Node>> own, Map<Node, List<Quad>> incoming) {

  static Surroundings of(DatasetGraph data, Node thing) {
    Map<Node, Set<Node>> own = new HashMap<>();
    data.find(Node.ANY, thing, Node.ANY, Node.ANY)
        .forEachRemaining(
            q ->
                own.computeIfAbsent(q.getPredicate(), p -> new LinkedHashSet<>())
                    .add(q.getObject()));
    Map<Node, List<Quad>> incoming = new HashMap<>();
    data.find(Node.ANY, Node.ANY, Node.ANY, thing)
        .forEachRemaining(
            q -> incoming.computeIfAbsent(q.getPredicate(), p -> new ArrayList<>()).add(q));
    return new Surroundings(data, thing, own, incoming);
  }

  boolean isEmpty() {
    return own.isEmpty() && incoming.isEmpty();
  }

  Set<Node> values(Node property) {
    return own.getOrDefault(property, Set.of());
  }

  List<Quad> pointing(Node property) {
    return incoming.getOrDefault(property, List.of());
  }

  /** Things that point at it with a property, each once. */
  Set<Node> sources(Node property) {
    Set<Node> sources = new LinkedHashSet<>();
    pointing(property).forEach(quad -> sources.add(quad.getSubject()));
    return sources;
  }

  /** A value of another thing, from any graph. */
  Optional<Node> value(Node subject, Node property) {
    var found = data.find(Node.ANY, subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
