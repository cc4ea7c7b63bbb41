package org.depeche.server.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Every thing of the graph at one time. Immutable. */
final class Things {

  /** Those that articles mention most first, then by id: the same order on every machine. */
  static final Comparator<Thing> USUAL_FIRST =
      Comparator.comparingInt(Thing::articles).reversed().thenComparing(Thing::id);

  private final Map<String, Thing> byId;
  private final Map<Node, Thing> byNode;
  private final List<Term> types;
  private final NameSearch names;

  Things(Collection<Thing> things) {
    List<Thing> sorted = things.stream().sorted(USUAL_FIRST).toList();
    Map<String, Thing> ids = new LinkedHashMap<>();
    sorted.forEach(thing -> ids.put(thing.id(), thing));
    this.byId = Collections.unmodifiableMap(ids);
    this.byNode = sorted.stream().collect(Collectors.toUnmodifiableMap(Thing::node, t -> t));
    Map<String, Term> terms = new TreeMap<>();
    sorted.forEach(thing -> thing.types().forEach(type -> terms.put(type.id(), type)));
    this.types = List.copyOf(terms.values());
    this.names = new NameSearch(sorted);
  }

  /** The usual first. */
  Collection<Thing> all() {
    return byId.values();
  }

  Optional<Thing> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Thing> at(Node node) {
    return Optional.ofNullable(byNode.get(node));
  }

  /** The types that things have, by id. */
  List<Term> types() {
    return types;
  }

  NameSearch names() {
    return names;
  }
}
