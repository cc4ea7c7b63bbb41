package org.depeche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.text.Sentence;
import org.depeche.text.Span;

/** The offices that the roles of an article say: « le président russe Vladimir Poutine ». */
final class Offices {
  private Offices() {}

  static List<Office> of(Reading reading) {
    List<Office> offices = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Mention mention : reading.mentions().all()) {
      if (mention.sense() instanceof Mention.RoleOf role) {
        Sentence sentence = reading.sentences().get(mention.sentence()).sentence();
        if (!sentence.part().statesEvents()) {
          continue;
        }
        Optional<EntityId> of = body(reading, mention, role);
        for (Entity person : reading.entities().of(mention)) {
          boolean said = of.isPresent() || role.holder().isPresent();
          if (person.kind() == Kind.PERSON
              && said
              && seen.add(List.of(person.id(), of, role.status()))) {
            Span words = words(reading, sentence, mention, role);
            offices.add(
                new Office(
                    person.id(),
                    role.title(),
                    of,
                    role.status(),
                    new Evidence(words, mention.span(), sentence.span(), "role-" + role.role())));
          }
        }
      }
    }
    return offices;
  }

  /** The state or body: as said, else the country of a known person of that role. */
  private static Optional<EntityId> body(Reading reading, Mention mention, Mention.RoleOf role) {
    for (int head : role.of()) {
      for (Entity entity : entities(reading, mention.sentence(), head)) {
        return Optional.of(entity.id());
      }
    }
    return Optional.empty();
  }

  private static List<Entity> entities(Reading reading, int sentence, int head) {
    return reading
        .mentions()
        .headedAt(sentence, head)
        .map(m -> reading.entities().of(m))
        .orElse(List.of());
  }

  private static Span words(
      Reading reading, Sentence sentence, Mention mention, Mention.RoleOf role) {
    Span words = sentence.span(mention.first(), mention.end());
    if (role.holder().isPresent()) {
      Optional<Mention> name = reading.mentions().headedAt(mention.sentence(), role.holder().get());
      if (name.isPresent()) {
        words = Span.covering(words, name.get().span());
      }
    }
    return Span.covering(words, mention.span());
  }
}
