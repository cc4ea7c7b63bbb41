package org.depeche.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.mention.Mention;

/**
 * The entities of one article and what each mention refers to. A mention of a group (« les deux
 * dirigeants ») may refer to several entities; one that could not be decided refers to none.
 */
public final class Entities {
  private final Map<EntityId, Entity> byId;
  private final Map<Mention, List<EntityId>> referents;
  private final Map<Mention, HeldOffice> offices;
  private final Optional<String> home;

  /**
   * Entities in the order of their first mention.
   *
   * @param referents for each mention that refers, what it refers to
   * @param offices for each mention of a role, the office
   * @param home country of the state that most of the article is about, if there is one
   */
  public Entities(
      List<Entity> entities,
      Map<Mention, List<EntityId>> referents,
      Map<Mention, HeldOffice> offices,
      Optional<String> home) {
    this.home = home;
    this.byId = new LinkedHashMap<>();
    for (Entity entity : entities) {
      byId.put(entity.id(), entity);
    }
    this.referents = new LinkedHashMap<>();
    this.offices = Map.copyOf(offices);
    referents.forEach((mention, ids) -> this.referents.put(mention, List.copyOf(ids)));
  }

  /**
   * These entities and, after them, more that no mention refers to (topics); one that is there
   * already stays as it is.
   */
  public Entities plus(List<Entity> more) {
    Entities all = new Entities(List.copyOf(byId.values()), referents, offices, home);
    for (Entity entity : more) {
      all.byId.putIfAbsent(entity.id(), entity);
    }
    return all;
  }

  /** ISO 3166 alpha-3 of the state that most of the article is about, where one prevails. */
  public Optional<String> home() {
    return home;
  }

  /** All, in the order of their first mention. */
  public List<Entity> all() {
    return List.copyOf(byId.values());
  }

  /** The entity with this id, if the article has it. */
  public Optional<Entity> get(EntityId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The office that a mention of a role says, if it is one. */
  public Optional<HeldOffice> office(Mention role) {
    return Optional.ofNullable(offices.get(role));
  }

  /** What a mention refers to: one entity, several for a group, none if undecided. */
  public List<Entity> of(Mention mention) {
    List<Entity> found = new ArrayList<>();
    for (EntityId id : referents.getOrDefault(mention, List.of())) {
      get(id).ifPresent(found::add);
    }
    return found;
  }

  /** Every mention that refers to exactly this entity, in the order of the text. */
  public List<Mention> mentionsOf(EntityId id) {
    return referents.entrySet().stream()
        .filter(e -> e.getValue().equals(List.of(id)))
        .map(Map.Entry::getKey)
        .toList();
  }
}
