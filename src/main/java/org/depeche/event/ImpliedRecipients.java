package org.depeche.event;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;

/**
 * Says to whom somebody from abroad does something where the words do not: the state that most of
 * the article is about (in an article on Greece « la Commission européenne a demandé des économies
 * » is said to Greece). Violence that is condemned is left out, for it is somebody else's than the
 * state's.
 */
final class ImpliedRecipients {
  private static final Set<EventType> ADDRESSED =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.AGREE,
          EventType.AID,
          EventType.REQUEST,
          EventType.SANCTION,
          EventType.SUPPORT);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Reading reading;
  private final Optional<Entity> home;

  ImpliedRecipients(Reading reading) {
    this.reading = reading;
    this.home =
        reading
            .entities()
            .home()
            .flatMap(
                country ->
                    reading.entities().all().stream()
                        .filter(e -> e.kind() == Kind.STATE)
                        .filter(e -> e.country().equals(Optional.of(country)))
                        .findFirst());
  }

  /** Gives a draft without recipients the state, where its actors are all from abroad. */
  void imply(Draft draft) {
    if (home.isPresent()
        && ADDRESSED.contains(draft.type())
        && draft.recipients.isEmpty()
        && !draft.actors.isEmpty()
        && draft.actors.stream().allMatch(this::abroad)
        && draft.about.stream().noneMatch(this::violent)) {
      draft.recipients.add(home.get().id());
    }
  }

  private boolean abroad(EntityId actor) {
    Optional<String> country = reading.entities().get(actor).flatMap(Entity::country);
    return country.isPresent() && !country.equals(home.flatMap(Entity::country));
  }

  private boolean violent(EntityId thing) {
    return reading.topics().entities().stream()
        .filter(topic -> topic.id().equals(thing))
        .flatMap(topic -> Arrays.stream(BLANKS.split(topic.name())))
        .anyMatch(word -> reading.lexicon().isA(singular(word), "violence"));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
