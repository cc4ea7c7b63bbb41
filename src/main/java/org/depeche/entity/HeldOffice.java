package org.depeche.entity;

import java.util.List;
import java.util.Optional;

/**
 * What a mention of a role says somebody is.
 *
 * @param title the office's title; of « son homologue », that of the office it refers back to
 * @param role that office's code in {@code roles.tsv}
 * @param of for each that the mention refers to, the state or body: as said, else as the holder or
 *     the article tells it
 */
public record HeldOffice(String title, String role, List<Optional<EntityId>> of) {
  public HeldOffice {
    of = List.copyOf(of);
  }
}
