package org.depeche.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.entity.LocalId;
import org.depeche.graph.Iris;
import org.depeche.graph.KindFamily;
import org.depeche.graph.Vocabulary;
import org.depeche.knowledge.Kind;

/**
 * What the knowledge graph of a store knows, by the IRIs that an article would give its names if it
 * were not known. A person is known by names of two words at least. Immutable.
 */
final class KnownNames {
  static final KnownNames NONE = new KnownNames(new Iris("none:/"), List.of());

  private final Map<Node, Thing> things = new HashMap<>();
  private final Map<String, Set<Node>> byLocalId = new HashMap<>();
  private final Iris iris;

  private static final class Thing {
    private final List<Triple> description = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private Optional<KindFamily> family = Optional.empty();
    private Optional<String> country = Optional.empty();
    private Optional<Node> state = Optional.empty();
  }

  /**
   * @param knowledge every triple of the knowledge graph
   */
  KnownNames(Iris iris, Collection<Triple> knowledge) {
    this.iris = iris;
    knowledge.forEach(this::hear);
    things.forEach(
        (node, thing) ->
            thing.family.ifPresent(
                family -> thing.names.forEach(name -> index(node, family, name))));
  }

  private void hear(Triple triple) {
    Node property = triple.getPredicate();
    Thing thing = things.computeIfAbsent(triple.getSubject(), s -> new Thing());
    if (property.equals(StoreNames.ALT_LABEL)) {
      thing.names.add(triple.getObject().getLiteralLexicalForm());
      return;
    }
    if (property.equals(RDFS.Nodes.label)) {
      thing.names.add(triple.getObject().getLiteralLexicalForm());
    } else if (property.equals(RDF.Nodes.type)) {
      thing.family = thing.family.or(() -> KindFamily.ofClass(triple.getObject()));
    } else if (property.equals(Vocabulary.COUNTRY_CODE)) {
      thing.country = Optional.of(triple.getObject().getLiteralLexicalForm());
    } else if (property.equals(Vocabulary.COUNTRY)) {
      thing.state = Optional.of(triple.getObject());
    } else if (!property.equals(OWL2.sameAs.asNode())) {
      return;
    }
    thing.description.add(triple);
  }

  private void index(Node node, KindFamily family, String name) {
    if (family == KindFamily.PEOPLE && name.strip().indexOf(' ') < 0) {
      return;
    }
    for (Kind kind : family.kinds()) {
      byLocalId
          .computeIfAbsent(LocalId.named(kind, name).value(), id -> new HashSet<>(2))
          .add(node);
    }
  }

  /**
   * The only known thing with the name and kind of a local entity, of no other state.
   *
   * @param local the IRI that articles give the name
   * @param country of the local entity; empty if unknown, which fits any
   */
  Optional<Node> one(Node local, Optional<String> country) {
    List<Node> fitting =
        candidates(local).stream()
            .filter(node -> country.isEmpty() || fits(country(node), country.get()))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static boolean fits(Optional<String> known, String stated) {
    return known.isEmpty() || known.get().equals(stated) || Entity.ofManyStates(known.get());
  }

  private Optional<String> country(Node node) {
    return Optional.ofNullable(things.get(node)).flatMap(thing -> thing.country);
  }

  private Set<Node> candidates(Node local) {
    return iris.entityId(local)
        .map(EntityId::value)
        .map(byLocalId::get)
        .map(Set::copyOf)
        .orElse(Set.of());
  }

  /** Whether any known thing has the name of this local entity. */
  boolean hasName(Node local) {
    return !candidates(local).isEmpty();
  }

  /** Whether it is known. */
  boolean knows(Node node) {
    return family(node).isPresent();
  }

  /** Of what kind a known thing is. */
  Optional<KindFamily> family(Node node) {
    return Optional.ofNullable(things.get(node)).flatMap(thing -> thing.family);
  }

  /** Class, name, state and outside identifiers of a known thing, and who its state is. */
  List<Triple> description(Node node) {
    Thing thing = things.get(node);
    if (thing == null) {
      return List.of();
    }
    List<Triple> description = new ArrayList<>(thing.description);
    thing
        .state
        .map(things::get)
        .ifPresent(
            state ->
                state.description.stream()
                    .filter(t -> !t.getPredicate().equals(Vocabulary.COUNTRY_CODE))
                    .forEach(description::add));
    return description;
  }

  /**
   * The local entities whose known thing may be another one by {@code other}, and the known things
   * that it describes otherwise.
   */
  Set<Node> differences(KnownNames other) {
    Set<Node> different = new HashSet<>();
    Set<Node> changed = new HashSet<>();
    for (Set<Node> nodes :
        List.of(Set.copyOf(things.keySet()), Set.copyOf(other.things.keySet()))) {
      for (Node node : nodes) {
        if (!Set.copyOf(description(node)).equals(Set.copyOf(other.description(node)))) {
          changed.add(node);
        }
      }
    }
    different.addAll(changed);
    compare(other, changed, different);
    other.compare(this, changed, different);
    return different;
  }

  private void compare(KnownNames other, Set<Node> changed, Set<Node> different) {
    byLocalId.forEach(
        (id, nodes) -> {
          if (!nodes.equals(other.byLocalId.get(id))
              || nodes.stream().anyMatch(changed::contains)) {
            different.add(iris.entity(new EntityId(id)));
          }
        });
  }
}
