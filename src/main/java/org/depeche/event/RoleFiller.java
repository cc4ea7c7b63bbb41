package org.depeche.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Slot;
import org.depeche.mention.Mention;

/** Puts what fills the positions of a frame into the roles of an event. */
final class RoleFiller {
  private static final Set<EventType> PLACES_SUFFER =
      Set.of(EventType.CONSULT, EventType.ASSAULT, EventType.COERCE, EventType.AID);

  /** More dead than so many, of whom nothing else is said, are a toll. */
  private static final int FEW = 2;

  /** What is done to things of others. */
  private static final Set<EventType> AGAINST =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST);

  private final Reading reading;
  private final ParsedSentence parsed;
  private final Participants participants;
  private final Matter matter;
  private final Authors authors;

  RoleFiller(Reading reading, ParsedSentence parsed, Participants participants) {
    this.reading = reading;
    this.parsed = parsed;
    this.participants = participants;
    this.matter = new Matter(reading, parsed, participants);
    this.authors = new Authors(reading, parsed, participants);
  }

  void fill(Draft draft, FrameMatcher.Match match) {
    reading.trace().filling(parsed, draft, match);
    for (Frame.Position position : match.frame().positions()) {
      List<Integer> fillers = match.at(position.slot());
      if (fillers.isEmpty() && position.slot() == Slot.CONTRE) {
        fillers = towards(match);
      }
      if (!fillers.isEmpty() && position.slot() != Slot.SPEAKER) {
        fill(draft, position, fillers);
      }
    }
    draft.recipients.removeAll(draft.actors);
  }

  /** « prendre des mesures à l'égard de la Hongrie »: as if « contre » stood there. */
  private static List<Integer> towards(FrameMatcher.Match match) {
    return match.frame().at(Slot.ENVERS).isEmpty() ? match.at(Slot.ENVERS) : List.of();
  }

  /**
   * « souligner l'importance de la paix »: the complement of the noun that belongs to the predicate
   * fills a position of the predicate.
   */
  void ofExpression(Draft draft, FrameMatcher.Match match, Clause clause) {
    List<Integer> object = clause.fillers(Slot.OBJ);
    if (match.frame().fixed().isEmpty() || object.isEmpty()) {
      return;
    }
    int noun = object.getLast();
    for (Frame.Position position : match.frame().positions()) {
      boolean open = match.at(position.slot()).isEmpty() && noun < parsed.size();
      List<Integer> inner = open ? matter.complement(noun, position.slot()) : List.of();
      if (!inner.isEmpty()) {
        fill(draft, position, inner);
      }
    }
  }

  /** What an infinitive clause below a predicate is about. */
  List<EntityId> matter(Clause infinitive, Optional<FrameMatcher.Match> match) {
    if (match.isPresent() && match.get().frame().type().isPresent()) {
      Draft inner = Draft.sketch(match.get().frame());
      fill(inner, match.get());
      return List.copyOf(inner.about);
    }
    return matter.of(matter.objects(infinitive.verb()));
  }

  private void fill(Draft draft, Frame.Position position, List<Integer> fillers) {
    switch (position.role()) {
      case ACTOR -> {
        List<EntityId> acting = actors(fillers);
        draft.actorSaid |= !acting.isEmpty() || !unnamed(draft, fillers);
        draft.actors.addAll(acting);
        fillers.stream()
            .flatMap(f -> participants.denoted(parsed, f).stream())
            .filter(e -> !e.kind().acts())
            .forEach(e -> draft.sources.add(e.id()));
      }
      case COACTOR -> {
        List<EntityId> partners = participants.acting(parsed, fillers);
        draft.actors.addAll(partners);
        draft.partners.addAll(partners);
      }
      case RECIPIENT -> {
        draft.strangerSaid |= fillers.stream().anyMatch(this::stranger);
        recipients(draft, fillers);
      }
      case TARGET -> target(draft, fillers);
      case ABOUT -> about(draft, fillers);
      case DEMAND -> demand(draft, position.slot(), fillers);
      case PLACE -> place(draft, fillers);
      case NONE -> {}
    }
  }

  /** Whether a noun refers to nobody of whom the article tells more (« des puissances »). */
  private boolean stranger(int phrase) {
    if (phrase >= parsed.size() || !parsed.phrase(phrase).hasNoun()) {
      return false;
    }
    Optional<Mention> mention =
        reading.mentions().headedAt(parsed.sentence().index(), parsed.phrase(phrase).head());
    return mention.isEmpty()
        || (mention.get().sense() instanceof Mention.Described
            && reading.entities().of(mention.get()).isEmpty());
  }

  /** « 22 personnes ont été tuées »: how many died, people of no party in particular. */
  private boolean toll(int phrase) {
    return reading
        .mentions()
        .headedAt(parsed.sentence().index(), parsed.phrase(phrase).head())
        .filter(m -> m.sense() instanceof Mention.Described d && toll(d))
        .isPresent();
  }

  private static boolean toll(Mention.Described described) {
    return described.count() > FEW
        && described.of().isEmpty()
        && described.role().equals("population");
  }

  /**
   * « Des hommes armés ont attaqué … », « Un attentat a tué … »: whether nobody in particular is
   * said to do a deed of violence, which it remains.
   */
  private boolean unnamed(Draft draft, List<Integer> fillers) {
    return draft.type() == EventType.ASSAULT
        && fillers.stream().allMatch(f -> is(f, "unnamed") || is(f, "violence"));
  }

  private boolean is(int phrase, String nouns) {
    return participants.isA(parsed, phrase, nouns);
  }

  /** Those who act; where a document or deed stands as subject, those whose it is. */
  private List<EntityId> actors(List<Integer> fillers) {
    List<EntityId> acting = participants.acting(parsed, fillers);
    if (!acting.isEmpty()) {
      return acting;
    }
    List<EntityId> owners =
        fillers.stream()
            .filter(f -> f < parsed.size() && parsed.phrase(f).hasNoun())
            .flatMap(f -> participants.owners(parsed, f).stream())
            .distinct()
            .toList();
    return owners.isEmpty() ? authors.of(fillers) : owners;
  }

  private void target(Draft draft, List<Integer> fillers) {
    for (int filler : fillers) {
      List<EntityId> acting = participants.acting(parsed, List.of(filler));
      if (!acting.isEmpty()) {
        draft.recipients.addAll(acting);
      } else if (parsed.phrase(filler).hasNoun()) {
        about(draft, List.of(filler));
        draft.recipients.addAll(participants.concerned(parsed, filler));
        boolean suffered = participants.suffered(parsed, filler);
        if (draft.recipients.isEmpty() && !suffered) {
          possessors(draft, filler);
        }
        if (draft.recipients.isEmpty() && !suffered) {
          recipients(draft, List.of(filler));
        }
      }
    }
  }

  private void about(Draft draft, List<Integer> fillers) {
    draft.about.addAll(matter.of(fillers));
  }

  private void demand(Draft draft, Slot slot, List<Integer> fillers) {
    if (slot == Slot.QUE) {
      complementOf(fillers.getFirst()).ifPresent(c -> agent(draft, parsed.clauses().get(c)));
      return;
    }
    for (int filler : fillers) {
      if (!parsed.phrase(filler).hasNoun()) {
        continue;
      }
      List<EntityId> acting = participants.acting(parsed, List.of(filler));
      about(draft, List.of(filler));
      if (acting.isEmpty() && draft.recipients.isEmpty()) {
        draft.recipients.addAll(participants.concerned(parsed, filler));
      }
      if (draft.recipients.isEmpty() && yielding(filler)) {
        possessors(draft, filler);
      }
    }
  }

  /** « a critiqué sa décision », « exige sa démission »: somebody else's than the subject's. */
  private void possessors(Draft draft, int phrase) {
    if (AGAINST.contains(draft.type())) {
      new ObjectPronouns(reading, participants)
          .possessors(parsed, phrase)
          .forEach(e -> draft.recipients.add(e.id()));
    }
  }

  /** « sa démission », « leur retrait »: what nobody demands for himself. */
  private boolean yielding(int phrase) {
    String noun = parsed.sentence().token(parsed.phrase(phrase).head()).lemma();
    return reading.lexicon().frames().noun(noun).stream()
        .anyMatch(f -> f.type().equals(Optional.of(EventType.RETREAT.name())));
  }

  private void agent(Draft draft, Clause complement) {
    if (draft.recipients.isEmpty()) {
      draft.recipients.addAll(actors(complement.subject()));
    }
  }

  /** Those to whom it is done; a city or region stands for those who are there. */
  private void recipients(Draft draft, List<Integer> fillers) {
    if (draft.type() == EventType.ASSAULT
        && draft.actors.isEmpty()
        && fillers.stream().allMatch(this::toll)) {
      return;
    }
    List<EntityId> found = actors(fillers);
    draft.recipients.addAll(found);
    if (found.isEmpty() && PLACES_SUFFER.contains(draft.type())) {
      fillers.stream()
          .flatMap(f -> participants.denoted(parsed, f).stream())
          .filter(e -> e.kind() == Kind.PLACE && e.country().isPresent())
          .filter(e -> !home(draft, e))
          .forEach(e -> draft.recipients.add(e.id()));
    }
  }

  /** Whether one of the actors belongs to the state where the place is. */
  private boolean home(Draft draft, Entity place) {
    return draft.type() == EventType.CONSULT
        && draft.actors.stream()
            .flatMap(a -> reading.entities().get(a).stream())
            .anyMatch(a -> a.country().equals(place.country()));
  }

  private OptionalInt complementOf(int complementiser) {
    for (int i = 0; i < parsed.clauses().size(); i++) {
      Clause clause = parsed.clauses().get(i);
      if (clause.kind() == Clause.Kind.COMPLEMENT && clause.verb() > complementiser) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private void place(Draft draft, List<Integer> fillers) {
    for (int filler : fillers) {
      for (Entity entity : participants.denoted(parsed, filler)) {
        if (entity.kind() == Kind.PLACE
            || entity.kind() == Kind.STATE
            || entity.kind() == Kind.TERRITORY) {
          draft.place = Optional.of(entity.id());
        }
      }
    }
  }
}
