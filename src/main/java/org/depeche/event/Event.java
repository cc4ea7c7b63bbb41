package org.depeche.event;

import java.util.List;
import java.util.Optional;
import org.depeche.entity.EntityId;

/**
 * One political interaction that the text states. A reciprocal one (a meeting, an alliance) has all
 * its parties as actors.
 *
 * @param type PLOVER's type
 * @param className local name of its class in the ontology: the type's ({@code Accuse}) or one
 *     below it ({@code Condemnation})
 * @param mode PLOVER's mode, where the text tells it
 * @param contexts PLOVER's contexts
 * @param actors who does it; may be empty (unnamed attackers)
 * @param recipients to whom; may be empty
 * @param recipientsInferred whether the recipients are understood from the article, not named by
 *     the words that state the event
 * @param about what it concerns: instruments, topics, other entities
 * @param topic two to six French words for what it concerns, where no entity says it all
 * @param historical whether the article only recalls it: over long before, or going on since long
 * @param attributedTo who says so, when the text attributes it; else empty
 * @param stance the side it takes; present when the event is also a position
 * @param confidence the probability that the text states such an event with one of these actors, in
 *     0…1, as {@link LogLinearModel} has it
 * @param evidence at least one; the first is the fullest
 */
public record Event(
    EventId id,
    EventType type,
    String className,
    Optional<String> mode,
    List<String> contexts,
    Status status,
    List<EntityId> actors,
    List<EntityId> recipients,
    boolean recipientsInferred,
    List<EntityId> about,
    Optional<String> topic,
    Optional<EntityId> place,
    Optional<EventDate> date,
    boolean historical,
    List<EntityId> attributedTo,
    Optional<Stance> stance,
    double confidence,
    List<Evidence> evidence) {

  public Event {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    about = List.copyOf(about);
    attributedTo = List.copyOf(attributedTo);
    evidence = List.copyOf(evidence);
    if (recipientsInferred && recipients.isEmpty()) {
      throw new IllegalArgumentException("event " + id + ": no recipients, expected the inferred");
    }
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "event " + id + " has no evidence: expected the words that state it");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "event " + id + ": confidence " + confidence + ", expected 0 to 1");
    }
  }

  /** How its recipients are known: {@code text} or {@code inferred}; empty if it has none. */
  public Optional<String> recipientSource() {
    return recipients.isEmpty()
        ? Optional.empty()
        : Optional.of(recipientsInferred ? "inferred" : "text");
  }
}
