package org.depeche.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Slot;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Span;

/** The events that the verbs of one sentence state. */
final class ClauseEvents {
  private static final Set<EventType> INHERITING =
      Set.of(
          EventType.REJECT,
          EventType.THREATEN,
          EventType.AGREE,
          EventType.CONCEDE,
          EventType.COERCE);

  /** What a verb may make of the clause below it that is not so, or not to be. */
  private static final Set<Frame.Embedding> DENIALS =
      EnumSet.of(Frame.Embedding.NEGATE, Frame.Embedding.EXCLUDE);

  private final Reading reading;
  private final ParsedSentence parsed;
  private final Participants participants;
  private final Embedding embedding;
  private final Judgements judgements;
  private final List<Optional<FrameMatcher.Match>> matches = new ArrayList<>();
  private final List<Embedding.Standing> standings = new ArrayList<>();

  ClauseEvents(Reading reading, ParsedSentence parsed) {
    this.reading = reading;
    this.parsed = parsed;
    this.participants = new Participants(reading);
    this.embedding = new Embedding(reading.lexicon());
    this.judgements = new Judgements(reading, parsed);
    ClauseFrames frames = new ClauseFrames(reading, parsed, participants, judgements);
    for (Clause clause : parsed.clauses()) {
      matches.add(frames.match(clause));
      standings.add(embedding.of(parsed, clause, matches, standings));
      reading.trace().stands(parsed, standings.size() - 1, standings.getLast());
    }
  }

  /** The frame that a clause matched, by its index. */
  Optional<FrameMatcher.Match> match(int clause) {
    return matches.get(clause);
  }

  /** The standing of a clause, by its index. */
  Embedding.Standing standing(int clause) {
    return standings.get(clause);
  }

  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < parsed.clauses().size(); i++) {
      draft(i).ifPresent(drafts::add);
    }
    return drafts;
  }

  private Optional<Draft> draft(int index) {
    Optional<FrameMatcher.Match> match = matches.get(index);
    Embedding.Standing standing = standings.get(index);
    if (match.isEmpty() || match.get().frame().type().isEmpty() || standing.status().isEmpty()) {
      match.ifPresent(
          m ->
              reading
                  .trace()
                  .withheld(
                      m,
                      m.frame().type().isEmpty()
                          ? Reason.OTHER_SENSE
                          : standing.silence().orElseThrow()));
      return Optional.empty();
    }
    Clause clause = parsed.clauses().get(index);
    Frame frame = match.get().frame();
    Phrase verb = parsed.phrase(clause.verb());
    Span trigger = parsed.sentence().span(verb.first(), verb.end());
    Draft draft =
        new Draft(frame, parsed.sentence().index(), evidence(clause, trigger, frame.id()));
    draft.status = standing.status().get();
    draft.refused = embedding.refuses(parsed, clause);
    draft.participle = clause.kind() == Clause.Kind.PARTICIPLE;
    draft.headline =
        draft.participle
            && clause.group().passive()
            && clause.subject().stream().anyMatch(s -> Headline.opens(parsed, s));
    draft.conditional = clause.group().mood() == Mood.CONDITIONAL;
    standing
        .reportedBy()
        .ifPresent(by -> draft.attributedTo.addAll(participants.speakers(parsed, by)));
    RoleFiller filler = new RoleFiller(reading, parsed, participants);
    filler.fill(draft, match.get());
    Optional<Reason> untold = judgements.judge(draft, clause, match.get());
    if (untold.isPresent()) {
      reading.trace().withheld(match.get(), untold.get());
      return Optional.empty();
    }
    filler.ofExpression(draft, match.get(), clause);
    infinitives(index, match.get())
        .forEach(c -> draft.about.addAll(filler.matter(parsed.clauses().get(c), matches.get(c))));
    if (draft.type() == EventType.AGREE && yields(index)) {
      draft.announceRetreat();
    }
    if (draft.recipients.isEmpty() && INHERITING.contains(draft.type()) && !denies(frame)) {
      embedded(index).ifPresent(inner -> inherit(draft, filler, inner));
    }
    reading.trace().drafted(match.get(), draft);
    return Optional.of(draft);
  }

  /** Whether the subject of a clause refuses what it says. */
  boolean refuses(Clause clause) {
    return embedding.refuses(parsed, clause);
  }

  /**
   * « dément que la Suède ait payé »: what is denied is not refused to those who it says did it.
   */
  private static boolean denies(Frame frame) {
    return frame.type().equals(Optional.of(EventType.REJECT.name()))
        && DENIALS.contains(frame.embedding());
  }

  /** « promet de libérer les otages »: whether what is agreed to is a withdrawal or a release. */
  private boolean yields(int index) {
    OptionalInt inner = embedded(index);
    return inner.isPresent()
        && matches
            .get(inner.getAsInt())
            .flatMap(m -> m.frame().type())
            .filter(EventType.RETREAT.name()::equals)
            .isPresent();
  }

  /** The infinitive or « que » clause right under a clause. */
  private OptionalInt embedded(int index) {
    for (int i = index + 1; i < parsed.clauses().size(); i++) {
      Clause clause = parsed.clauses().get(i);
      boolean under = clause.governor().equals(OptionalInt.of(index));
      if (under
          && (clause.kind() == Clause.Kind.COMPLEMENT
              || (clause.kind() == Clause.Kind.INFINITIVE
                  && !clause.link().equals(Optional.of(Slot.POUR_INF))))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * « refuse de reconnaître le Kosovo », « menace d'attaquer l'Iran »: who would suffer what is
   * refused, threatened or promised is the one to whom that is said.
   */
  private void inherit(Draft draft, RoleFiller filler, int inner) {
    Clause clause = parsed.clauses().get(inner);
    boolean threat = draft.type() == EventType.THREATEN;
    List<EntityId> doing = participants.acting(parsed, clause.subject());
    if (clause.kind() == Clause.Kind.COMPLEMENT && !(threat && ofActors(draft, doing))) {
      if (threat || draft.type() == EventType.REJECT) {
        draft.recipients.addAll(doing);
      }
    } else if (matches.get(inner).isPresent()) {
      Draft within = new Draft(draft.frame, draft.sentence, draft.evidence);
      filler.fill(within, matches.get(inner).get());
      draft.recipients.addAll(within.recipients);
      if (draft.recipients.isEmpty() && clause.kind() == Clause.Kind.INFINITIVE) {
        draft.recipients.addAll(within.actors);
      }
    } else {
      for (int object : clause.fillers(Slot.OBJ)) {
        List<EntityId> acting = participants.acting(parsed, List.of(object));
        draft.recipients.addAll(
            acting.isEmpty() && object < parsed.size() && parsed.phrase(object).hasNoun()
                ? participants.concerned(parsed, object)
                : acting);
      }
    }
    draft.recipients.removeAll(draft.actors);
  }

  /** « Moscou avertit que la Russie répondra »: whether those who act are of the actors' state. */
  private boolean ofActors(Draft draft, List<EntityId> doing) {
    Set<String> states = states(draft.actors);
    return (!doing.isEmpty() && draft.actors.containsAll(doing))
        || states(doing).stream().anyMatch(states::contains);
  }

  private Set<String> states(Collection<EntityId> ids) {
    return ids.stream()
        .flatMap(id -> reading.entities().get(id).stream())
        .flatMap(entity -> entity.country().stream())
        .filter(code -> !Entity.ofManyStates(code))
        .collect(Collectors.toSet());
  }

  /** The infinitive clauses that say what the predicate is about (« convenir de coopérer »). */
  private List<Integer> infinitives(int governor, FrameMatcher.Match match) {
    List<Integer> found = new ArrayList<>();
    for (int c = governor + 1; c < parsed.clauses().size(); c++) {
      Clause clause = parsed.clauses().get(c);
      boolean matter =
          clause.kind() == Clause.Kind.INFINITIVE
              && clause.governor().equals(OptionalInt.of(governor))
              && clause
                  .link()
                  .flatMap(match.frame()::at)
                  .filter(p -> p.role() == Frame.Role.ABOUT)
                  .isPresent();
      if (matter) {
        found.add(c);
      }
    }
    return found;
  }

  private Evidence evidence(Clause clause, Span trigger, String rule) {
    Span span = trigger;
    int end = Math.min(Math.max(clause.end(), clause.verb() + 1), parsed.size());
    int last = end;
    for (Clause.Argument argument : clause.arguments()) {
      for (int filler : argument.fillers()) {
        if (filler < parsed.size()) {
          last = Math.max(last, parsed.extent(filler));
        }
      }
    }
    span = Span.covering(span, parsed.span(clause.first(), Math.min(last, parsed.size())));
    for (int subject : clause.subject()) {
      if (subject < parsed.size() && subject >= clause.first()) {
        span = Span.covering(span, parsed.span(subject, subject + 1));
      }
    }
    if (clause.kind() == Clause.Kind.INFINITIVE && clause.governor().isPresent()) {
      Clause governor = parsed.clauses().get(clause.governor().getAsInt());
      if (governor.verb() == clause.verb() - 1 || governor.end() >= clause.verb()) {
        span = Span.covering(span, parsed.span(governor.first(), governor.verb() + 1));
      }
    }
    return new Evidence(parsed.trimmed(span, trigger), trigger, parsed.sentence().span(), rule);
  }

  /** Who says what a reporting clause reports. */
  List<EntityId> speakers(Clause clause) {
    return participants.speakers(parsed, clause);
  }
}
