package org.depeche.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A subject of political news, as a concept among others.
 *
 * @param id unique among topics; a thing may have the same
 * @param name its usual French name, in lower case unless it is a proper name
 * @param otherNames further French names
 * @param broader the wider topics; none for those at the top
 * @param context code of the context of PLOVER under which it falls, such as {@code human_rights}
 */
public record KnownTopic(
    KnownId id,
    String name,
    List<String> otherNames,
    String english,
    List<KnownId> broader,
    Optional<String> context,
    List<OutsideId> outside) {

  public KnownTopic {
    otherNames = List.copyOf(otherNames);
    broader = List.copyOf(broader);
    outside = List.copyOf(outside);
  }
}
