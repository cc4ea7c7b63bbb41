package org.depeche.entity;

/**
 * The local name of an entity, which ends its IRI: the id of the known thing, or a name made from
 * content, so that the same input gives the same id on every machine.
 */
public record EntityId(String value) implements Comparable<EntityId> {

  public EntityId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("entity id is blank: expected at least one character");
    }
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
