package org.depeche.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.entity.EntityId;
import org.depeche.entity.HeldOffice;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;

/** For which body or state people speak by the offices that the article says of them. */
final class Spokesmen {
  /** Codes of roles.tsv of those who speak for a state. */
  private static final Set<String> GOVERNING =
      Set.of(
          "head-of-state",
          "head-of-government",
          "deputy-head-of-government",
          "vice-president",
          "minister",
          "foreign-minister",
          "defence-minister",
          "finance-minister",
          "interior-minister",
          "justice-minister",
          "spokesperson",
          "ambassador",
          "diplomat");

  private final Map<EntityId, Set<EntityId>> headed = new HashMap<>();
  private final Set<EntityId> governing = new HashSet<>();

  Spokesmen(Reading reading) {
    for (Mention role : reading.mentions().all()) {
      Optional<HeldOffice> office = reading.entities().office(role);
      office.ifPresent(o -> reading.entities().of(role).forEach(e -> held(reading, o, e.id())));
    }
  }

  private void held(Reading reading, HeldOffice office, EntityId holder) {
    if (GOVERNING.contains(office.role())) {
      governing.add(holder);
    }
    office.of().stream()
        .flatMap(Optional::stream)
        .flatMap(id -> reading.entities().get(id).stream())
        .filter(body -> body.kind() != Kind.STATE && body.kind() != Kind.GOVERNMENT)
        .forEach(body -> headed.computeIfAbsent(holder, h -> new HashSet<>()).add(body.id()));
  }

  /** Whether one of them speaks for a party, union or other body: its secretary general. */
  boolean speakFor(Collection<EntityId> people, EntityId body) {
    return people.stream().anyMatch(person -> headed.getOrDefault(person, Set.of()).contains(body));
  }

  /** Whether one of them speaks for a state. */
  boolean govern(Collection<EntityId> people) {
    return people.stream().anyMatch(governing::contains);
  }
}
