package org.depeche.event;

import java.util.List;
import org.depeche.entity.EntityId;

/**
 * Somebody to whom an event may be done whose words name no recipient.
 *
 * @param features what speaks for it and against it, as {@link LogLinearModel} weighs them
 */
public record Addressee(EntityId entity, List<String> features) {
  public Addressee {
    features = List.copyOf(features);
  }
}
