package org.depeche.event;

import java.util.List;
import org.depeche.entity.EntityId;

/**
 * Something that positions are taken on and that is no actor (« la levée de l'embargo », « la lutte
 * contre le terrorisme »).
 *
 * @param entity its entity, of kind topic
 * @param about the entities and instruments that its words name (the embargo; the states)
 */
public record Topic(EntityId entity, List<EntityId> about) {

  public Topic {
    about = List.copyOf(about);
  }
}
