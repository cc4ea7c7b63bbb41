package org.depeche.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Every decision of people in a store, and what they make of an entity. Immutable. */
final class Decisions {
  static final Decisions NONE = new Decisions(List.of());

  private final List<Decision> all;
  private final Map<Node, Decision> mergeOf = new HashMap<>();
  private final Map<Node, List<Decision>> splitsOf = new HashMap<>();
  private final Set<Node> named = new HashSet<>();

  Decisions(List<Decision> decisions) {
    this.all = decisions.stream().sorted(Decision.LATEST_LAST).toList();
    for (Decision decision : all) {
      decision.entities().forEach(named::add);
      for (Node member : decision.members()) {
        if (decision.kind() == Decision.Kind.SPLIT) {
          splitsOf.computeIfAbsent(member, m -> new ArrayList<>()).add(decision);
        } else if (!member.equals(decision.result())) {
          mergeOf.put(member, decision);
        }
      }
    }
  }

  /** All, the latest last. */
  List<Decision> all() {
    return all;
  }

  /** The same and one more. */
  Decisions plus(Decision decision) {
    List<Decision> more = new ArrayList<>(all);
    more.add(decision);
    return new Decisions(more);
  }

  /** The same without one. */
  Decisions minus(Decision decision) {
    return new Decisions(all.stream().filter(d -> !d.equals(decision)).toList());
  }

  Optional<Decision> withId(String id) {
    return all.stream().filter(decision -> decision.id().equals(id)).findFirst();
  }

  /** A time after that of every decision, {@code now} if it can be. */
  Instant after(Instant now) {
    return all.isEmpty() || all.getLast().when().isBefore(now)
        ? now
        : all.getLast().when().plusNanos(1_000_000);
  }

  /** Whether any decision names this entity. */
  boolean name(Node entity) {
    return named.contains(entity);
  }

  /** The latest split that holds for what an article named as this. */
  Optional<Decision> splitOf(Node extracted, Node article) {
    return splitsOf.getOrDefault(extracted, List.of()).stream()
        .filter(split -> split.articles().contains(article))
        .reduce((earlier, later) -> later);
  }

  /** Whether this entity, or any bearer of its name, is not to be taken for a known thing. */
  boolean keepLocal(Node entity) {
    return Stream.of(entity, CountryName.of(entity).base())
        .flatMap(name -> splitsOf.getOrDefault(name, List.of()).stream())
        .anyMatch(Decision::keepsLocal);
  }

  /** The merge that made this entity another's, if one did. */
  Optional<Decision> mergeOf(Node entity) {
    return Optional.ofNullable(mergeOf.get(entity));
  }

  /** The merges from this entity on, first to last; none if it is itself. */
  List<Decision> mergesFrom(Node entity) {
    List<Decision> path = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    Node at = entity;
    while (seen.add(at) && mergeOf.containsKey(at)) {
      path.add(mergeOf.get(at));
      at = path.getLast().result();
    }
    return path;
  }
}
