package org.depeche.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.entity.EntityId;
import org.depeche.lexicon.Frame;
import org.depeche.text.Span;

/** An event while it is being read. */
final class Draft {
  /** What one may be asked to do and refuse. */
  private static final Set<EventType> YIELDING =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT);

  final Frame frame;
  final int sentence;
  Evidence evidence;
  final Set<EntityId> actors = new LinkedHashSet<>();
  final Set<EntityId> recipients = new LinkedHashSet<>();
  final Set<EntityId> about = new LinkedHashSet<>();
  final Set<EntityId> attributedTo = new LinkedHashSet<>();

  /** Those with whom the actors act (« avec Paris »). */
  final Set<EntityId> partners = new LinkedHashSet<>();

  /** What fills the actor's position and is no actor: a resolution that calls for something. */
  final Set<EntityId> sources = new LinkedHashSet<>();

  final List<Evidence> more = new ArrayList<>();
  Status status = Status.ASSERTED;
  Optional<EntityId> place = Optional.empty();
  Optional<EventDate> date = Optional.empty();

  /** Whether the article only recalls it. */
  boolean historical;

  /** Whether words fill the actor's position, known to us or not. */
  boolean actorSaid;

  /** Whether the recipient's position is filled by somebody whom nothing else tells of. */
  boolean strangerSaid;

  /** Whether the verb is in the conditional, the journalist's mood for hearsay. */
  boolean conditional;

  /** Whether the predicate is a participle that qualifies a noun (« les soldats enlevés »). */
  boolean participle;

  /** Whether it is denied of the time to come or of what its subject wants (« ne signera pas »). */
  boolean refused;

  /** Whether the predicate is a noun without a support verb. */
  boolean bare;

  /** Whether its noun or participle is what a headline without a finite verb tells. */
  boolean headline;

  /** The type of an event that is only announced, where it is another one. */
  private Optional<EventType> announced = Optional.empty();

  Draft(Frame frame, int sentence, Evidence evidence) {
    this.frame = frame;
    this.sentence = sentence;
    this.evidence = evidence;
  }

  /** A draft that is only read for what fills its roles, and never told. */
  static Draft sketch(Frame frame) {
    Span nowhere = new Span(0, 0);
    return new Draft(frame, 0, new Evidence(nowhere, nowhere, nowhere, frame.id()));
  }

  EventType type() {
    return announced.orElse(EventType.valueOf(frame.type().orElseThrow()));
  }

  /** The class below the type, empty if the type itself. */
  String className() {
    return announced.isPresent() ? "" : frame.className();
  }

  /** PLOVER's mode, empty if none. */
  String mode() {
    return announced.isPresent() ? "" : frame.mode();
  }

  /** Whoever promises to withdraw or to release concedes. */
  void announceRetreat() {
    announced = Optional.of(EventType.CONCEDE);
  }

  /**
   * PLOVER takes cooperation to come for an agreement (« doit rencontrer », « va signer ») and a
   * withdrawal to come for a concession: what is stated is that it is announced.
   */
  void announce() {
    if (status != Status.FUTURE) {
      return;
    }
    announced =
        switch (type()) {
          case CONSULT, COOPERATE, AID -> Optional.of(EventType.AGREE);
          case SUPPORT ->
              frame.className().equals("Signing") ? Optional.of(EventType.AGREE) : Optional.empty();
          case RETREAT -> Optional.of(EventType.CONCEDE);
          default -> Optional.empty();
        };
  }

  /**
   * « ne signera pas », « nous n'accepterons jamais »: whoever says that he will not agree, help or
   * yield refuses, those with whom he would have acted what they ask.
   */
  void refuse() {
    boolean refusal = refused && status == Status.NEGATED && YIELDING.contains(type());
    if (!refusal || actors.equals(partners)) {
      return;
    }
    announced = Optional.of(EventType.REJECT);
    status = Status.ASSERTED;
    actors.removeAll(partners);
    recipients.addAll(partners);
    partners.clear();
  }

  /** Whether its row has a place for a recipient. */
  boolean asksRecipient() {
    return frame.positions().stream()
        .anyMatch(p -> p.role() == Frame.Role.RECIPIENT || p.role() == Frame.Role.TARGET);
  }

  Span trigger() {
    return evidence.trigger();
  }

  Optional<Stance> stance() {
    return switch (frame.stance()) {
      case "favours" -> Optional.of(Stance.FAVOURS);
      case "opposes" -> Optional.of(Stance.OPPOSES);
      case "calls-for" -> Optional.of(Stance.CALLS_FOR);
      default -> Optional.empty();
    };
  }
}
