package org.depeche.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.entity.EntityId;
import org.depeche.event.NounSupports.Support;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Slot;
import org.depeche.text.Span;

/** The events that the nouns of one sentence state: with a support verb, or by themselves. */
final class NominalEvents {
  private final Reading reading;
  private final ParsedSentence parsed;
  private final ClauseEvents clauses;
  private final Participants participants;
  private final NounComplements complements;
  private final NounSupports supports;
  private final Occasions occasions;
  private final FrameMatcher matcher;
  private final Trace trace;

  NominalEvents(Reading reading, ParsedSentence parsed, ClauseEvents clauses) {
    this.reading = reading;
    this.parsed = parsed;
    this.clauses = clauses;
    this.participants = new Participants(reading);
    this.complements = new NounComplements(reading.lexicon(), parsed, participants);
    this.supports = new NounSupports(reading, parsed, clauses, participants);
    this.occasions = new Occasions(parsed, participants);
    this.matcher = new FrameMatcher(new Restrictions(reading, participants), reading.trace());
    this.trace = reading.trace();
  }

  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < parsed.size(); i++) {
      if (parsed.phrase(i).hasNoun()) {
        draft(i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Draft> draft(int phrase) {
    List<Frame> frames = frames(parsed.sentence().token(parsed.phrase(phrase).head()).lemma());
    if (frames.isEmpty()) {
      trace.asked(parsed, parsed.phrase(phrase).head(), frames);
      return Optional.empty();
    }
    Optional<Support> support = supports.of(phrase);
    support.ifPresent(
        s ->
            trace.supported(
                parsed, parsed.phrase(phrase).head(), parsed.clauses().get(s.clause())));
    Map<Slot, List<Integer>> around = complements.of(phrase);
    support.ifPresent(s -> supports.aim(s, around));
    if (support.isPresent() && support.get().refutes()) {
      frames.forEach(f -> refused(phrase, f, Reason.VOID));
      return Optional.empty();
    }
    if (supports.unreal(phrase)) {
      frames.forEach(f -> refused(phrase, f, Reason.UNREAL));
      return Optional.empty();
    }
    boolean supported = support.isPresent();
    boolean subject = !supported && subjectOfAsserted(phrase);
    List<Frame> usable =
        frames.stream()
            .filter(
                f ->
                    f.type().isEmpty()
                        || supported
                        || f.bare()
                        || subject
                        || refused(phrase, f, Reason.NEEDS_SUPPORT))
            .toList();
    boolean asked = !supported && complements.asked(phrase);
    boolean doer = asked || undergone(support);
    Optional<FrameMatcher.Match> match =
        matcher.best(
            parsed,
            usable,
            FrameMatcher.Reflexivity.IRRELEVANT,
            around,
            (f, left) -> complements.arrange(f, doer ? complements.byDoer(f, left) : left, phrase),
            parsed.phrase(phrase).head() + 1);
    if (match.isEmpty() || match.get().frame().type().isEmpty()) {
      match.ifPresent(m -> trace.withheld(m, Reason.OTHER_SENSE));
      return Optional.empty();
    }
    Frame frame = match.get().frame();
    if (support.isPresent()
        && frame.fixed().isEmpty()
        && supports.spoken(support.get(), phrase, frame)) {
      trace.withheld(match.get(), Reason.VERB_SAYS);
      return Optional.empty();
    }
    Optional<Status> status =
        subject && !frame.bare() ? Optional.of(Status.ASSERTED) : status(phrase, support, frame);
    if (status.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = draft(phrase, frame, match.get().fillers(), support, status.get());
    draft.bare = !supported && !subject;
    draft.headline = draft.bare && Headline.opens(parsed, phrase);
    trace.drafted(match.get(), draft);
    if (!supported && !frame.bare() && !complete(draft)) {
      trace.dropped(draft, Reason.INCOMPLETE);
      return Optional.empty();
    }
    return Optional.of(draft);
  }

  /** « a reçu les félicitations du roi »: the subject of the verb is whom it is done to. */
  private boolean undergone(Optional<Support> support) {
    return support.filter(Support::passive).isPresent()
        && !parsed.clauses().get(support.get().clause()).group().passive();
  }

  private boolean refused(int phrase, Frame frame, Reason reason) {
    trace.refused(parsed, parsed.phrase(phrase).head(), frame, reason);
    return false;
  }

  private void withheld(int phrase, Reason reason) {
    trace.withheld(parsed, parsed.phrase(phrase).head(), reason);
  }

  /** The frames of a noun, or of the first part of one with a hyphen (« attentat-suicide »). */
  private List<Frame> frames(String noun) {
    List<Frame> frames = reading.lexicon().frames().noun(noun);
    int hyphen = noun.indexOf('-');
    return frames.isEmpty() && hyphen > 0
        ? reading.lexicon().frames().noun(noun.substring(0, hyphen))
        : frames;
  }

  /**
   * « Les sanctions des États-Unis contre l'Iran inquiètent Paris »: whoever says something of a
   * deed with its doer and whom it strikes takes it for done.
   */
  private boolean subjectOfAsserted(int phrase) {
    return parsed.clauses().stream()
        .anyMatch(
            c ->
                c.subject().contains(phrase)
                    && c.kind() != Clause.Kind.PARTICIPLE
                    && c.kind() != Clause.Kind.INFINITIVE
                    && clauses
                        .standing(parsed.clauses().indexOf(c))
                        .status()
                        .equals(Optional.of(Status.ASSERTED)));
  }

  private static boolean complete(Draft draft) {
    return draft.actors.size() > 1
        || (!draft.actors.isEmpty() && !(draft.recipients.isEmpty() && draft.about.isEmpty()));
  }

  private Draft draft(
      int phrase,
      Frame frame,
      Map<Slot, List<Integer>> around,
      Optional<Support> support,
      Status status) {
    Draft draft =
        new Draft(frame, parsed.sentence().index(), evidence(phrase, frame.id(), support));
    draft.status = status;
    Map<Slot, List<Integer>> fillers = new EnumMap<>(around);
    boolean passive = support.filter(Support::passive).isPresent();
    if (support.isPresent()) {
      supports.fill(support.get(), frame, fillers);
      clauses
          .standing(support.get().clause())
          .reportedBy()
          .ifPresent(by -> draft.attributedTo.addAll(clauses.speakers(by)));
    }
    new RoleFiller(reading, parsed, participants)
        .fill(draft, new FrameMatcher.Match(frame, fillers));
    if (passive) {
      Clause clause = parsed.clauses().get(support.get().clause());
      draft.recipients.addAll(participants.acting(parsed, clause.subject()));
      draft.actors.removeAll(draft.recipients);
    }
    List<EntityId> adjectives = participants.adjectives(parsed, phrase);
    if (draft.actors.isEmpty()
        && frame.at(Slot.SUBJ).isPresent()
        && !fillers.containsKey(Slot.SUBJ)) {
      draft.actors.addAll(adjectives);
    }
    if (support.isEmpty() && draft.type() == EventType.CONSULT && !draft.actorSaid) {
      occasions.of(phrase).ifPresent(c -> occasions.meet(draft, c));
    }
    if (support.isEmpty() && draft.recipients.isEmpty() && complements.asked(phrase)) {
      occasions
          .around(phrase)
          .filter(c -> !c.group().passive())
          .ifPresent(c -> draft.recipients.addAll(participants.acting(parsed, c.subject())));
    }
    draft.recipients.removeAll(draft.actors);
    draft.refused =
        support.map(s -> parsed.clauses().get(s.clause())).filter(clauses::refuses).isPresent();
    return draft;
  }

  private Evidence evidence(int phrase, String rule, Optional<Support> support) {
    Phrase noun = parsed.phrase(phrase);
    Span trigger = parsed.sentence().span(noun.head(), noun.head() + 1);
    Span clause = parsed.span(phrase, Math.min(parsed.extent(phrase), parsed.size()));
    if (support.isPresent()) {
      Clause verb = parsed.clauses().get(support.get().clause());
      Phrase group = parsed.phrase(verb.verb());
      trigger = Span.covering(trigger, parsed.sentence().span(group.first(), group.end()));
      clause =
          Span.covering(
              clause,
              parsed.span(
                  verb.first(), Math.max(verb.verb() + 1, Math.min(verb.end(), parsed.size()))));
    }
    Span words = parsed.trimmed(Span.covering(clause, trigger), trigger);
    return new Evidence(words, trigger, parsed.sentence().span(), rule);
  }

  /**
   * The status of a nominal event; none where what governs it says that it did not take place yet.
   */
  private Optional<Status> status(int phrase, Optional<Support> support, Frame frame) {
    if (support.isPresent()) {
      Embedding.Standing standing = clauses.standing(support.get().clause());
      standing.silence().ifPresent(why -> withheld(phrase, why));
      return standing.status();
    }
    if (!frame.bare()) {
      return Optional.empty();
    }
    for (int c = parsed.clauses().size() - 1; c >= 0; c--) {
      Clause clause = parsed.clauses().get(c);
      if (clause.verb() < phrase && phrase < Math.max(clause.end(), parsed.extent(clause.verb()))) {
        return underVerb(c, phrase);
      }
    }
    return Optional.of(Status.ASSERTED);
  }

  private Optional<Status> underVerb(int c, int phrase) {
    Optional<Status> status = clauses.standing(c).status();
    Optional<FrameMatcher.Match> match = clauses.match(c);
    boolean demanded =
        match
            .map(
                m ->
                    m.frame().positions().stream()
                        .anyMatch(
                            p ->
                                p.role() == Frame.Role.DEMAND
                                    && m.at(p.slot()).stream()
                                        .anyMatch(
                                            f ->
                                                f <= phrase
                                                    && phrase
                                                        < Math.max(
                                                            f + 1,
                                                            parsed.extent(
                                                                Math.min(f, parsed.size() - 1))))))
            .orElse(false);
    if (demanded || status.isEmpty()) {
      withheld(phrase, demanded ? Reason.DEMANDED : Reason.GOVERNOR_SILENT);
      return Optional.empty();
    }
    if (status.get() != Status.ASSERTED) {
      withheld(phrase, Reason.GOVERNOR_NOT_ASSERTED);
      return Optional.empty();
    }
    return status;
  }
}
