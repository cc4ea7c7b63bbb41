package org.depeche.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.clause.VerbGroup;
import org.depeche.entity.EntityId;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Slot;
import org.depeche.text.Span;

/** The events that the nouns of one sentence state: with a support verb, or by themselves. */
final class NominalEvents {
  private static final Set<String> CLASSIFYING =
      Set.of("nature", "caractère", "esprit", "lien", "relation", "rapport", "dimension");

  /** Verbs whose participle says whom a deed strikes. */
  private static final Set<String> AIMING =
      Set.of("viser", "cibler", "toucher", "frapper", "concerner");

  /** Prepositions that a nominal predicate can stand under (« procéder à », « être en »). */
  private static final Set<Slot> CARRIED = Set.of(Slot.DE, Slot.A, Slot.EN, Slot.DANS);

  private final Reading reading;
  private final ParsedSentence parsed;
  private final ClauseEvents clauses;
  private final Participants participants;
  private final FrameMatcher matcher;
  private final Trace trace;

  NominalEvents(Reading reading, ParsedSentence parsed, ClauseEvents clauses) {
    this.reading = reading;
    this.parsed = parsed;
    this.clauses = clauses;
    this.participants = new Participants(reading);
    this.matcher = new FrameMatcher(reading.lexicon(), participants, reading.trace());
    this.trace = reading.trace();
  }

  /** How a noun stands to the verb that supports it. */
  private record Support(int clause, Lexicon.Direction direction, boolean asObject) {}

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
    Optional<Support> support = support(phrase);
    support.ifPresent(
        s ->
            trace.supported(
                parsed, parsed.phrase(phrase).head(), parsed.clauses().get(s.clause())));
    Map<Slot, List<Integer>> around = complements(phrase);
    if (support.isPresent() && support.get().direction() == Lexicon.Direction.VOID) {
      frames.forEach(f -> refused(phrase, f, Reason.VOID));
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
    Optional<FrameMatcher.Match> match =
        matcher.best(
            parsed,
            usable,
            FrameMatcher.Reflexivity.IRRELEVANT,
            around,
            parsed.phrase(phrase).head() + 1);
    if (match.isEmpty() || match.get().frame().type().isEmpty()) {
      match.ifPresent(m -> trace.withheld(m, Reason.OTHER_SENSE));
      return Optional.empty();
    }
    Frame frame = match.get().frame();
    Optional<Status> status =
        subject && !frame.bare() ? Optional.of(Status.ASSERTED) : status(phrase, support, frame);
    if (status.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = draft(phrase, frame, match.get().fillers(), support, status.get());
    draft.bare = !supported && !subject;
    trace.drafted(match.get(), draft);
    if (!supported && !frame.bare() && !complete(draft)) {
      trace.dropped(draft, Reason.INCOMPLETE);
      return Optional.empty();
    }
    return Optional.of(draft);
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
    Map<Slot, List<Integer>> fillers = arrange(frame, around, phrase);
    boolean passive = false;
    if (support.isPresent()) {
      Clause clause = parsed.clauses().get(support.get().clause());
      passive = support.get().direction() == Lexicon.Direction.PASSIVE;
      supportFillers(clause, support.get(), frame, fillers);
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
      occasion(phrase).ifPresent(c -> meet(draft, c));
    }
    draft.recipients.removeAll(draft.actors);
    return draft;
  }

  /**
   * « … a déclaré le ministre à l'issue d'un entretien avec X », « Lors de leur rencontre, les deux
   * ministres … »: who does what the clause says on the occasion of a meeting takes part in it.
   */
  private Optional<Clause> occasion(int phrase) {
    Phrase at = parsed.phrase(phrase);
    boolean during =
        at.kind() == Phrase.Kind.PREPOSITIONAL
            && at.slot().equals(Optional.of(Slot.LORS))
            && !parsed.sentence().token(at.first()).lower().equals("avant");
    if (!during) {
      return Optional.empty();
    }
    Optional<Clause> before = Optional.empty();
    for (Clause clause : parsed.clauses()) {
      boolean finite = clause.group().form() == VerbGroup.Form.FINITE;
      if (clause.arguments().stream().anyMatch(a -> a.fillers().contains(phrase))) {
        return Optional.of(clause);
      }
      if (finite && clause.verb() < phrase) {
        before = Optional.of(clause);
      } else if (finite && before.isEmpty() && clause.kind() == Clause.Kind.MAIN) {
        return Optional.of(clause);
      }
    }
    return before;
  }

  private void meet(Draft draft, Clause clause) {
    List<EntityId> present = participants.acting(parsed, clause.subject());
    Set<EntityId> all = new LinkedHashSet<>(present);
    all.addAll(draft.actors);
    if (!present.isEmpty() && (all.size() > 1 || !draft.recipients.isEmpty())) {
      draft.actors.clear();
      draft.actors.addAll(all);
      draft.evidence =
          draft.evidence.in(parsed.trimmed(clauseSpan(clause), draft.evidence.trigger()));
    }
  }

  private Span clauseSpan(Clause clause) {
    return parsed.span(
        clause.first(), Math.max(clause.verb() + 1, Math.min(clause.end(), parsed.size())));
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

  private Optional<Support> support(int phrase) {
    for (int c = 0; c < parsed.clauses().size(); c++) {
      Clause clause = parsed.clauses().get(c);
      VerbGroup group = clause.group();
      Optional<Lexicon.SupportVerb> verb =
          reading.lexicon().support(VerbExpressions.withReflexive(parsed, clause));
      if (verb.isEmpty() || otherwiseFixed(c, phrase)) {
        continue;
      }
      Lexicon.Direction direction = verb.get().direction();
      boolean subject = clause.subject().contains(phrase);
      boolean object =
          clause.fillers(verb.get().slot()).contains(classified(phrase))
              || (phrase == clause.verb() + 1
                  && CARRIED.contains(parsed.phrase(phrase).slot().orElse(Slot.OTHER)));
      if (direction == Lexicon.Direction.VOID && (group.passive() ? subject : object)) {
        return Optional.of(new Support(c, direction, !subject));
      }
      if (direction == Lexicon.Direction.VOID) {
        continue;
      }
      if (direction == Lexicon.Direction.NEUTRAL && subject) {
        return Optional.of(new Support(c, direction, false));
      }
      if (direction != Lexicon.Direction.NEUTRAL && group.passive() && subject) {
        return Optional.of(new Support(c, direction, false));
      }
      if (direction != Lexicon.Direction.NEUTRAL && !group.passive() && object) {
        return Optional.of(new Support(c, direction, true));
      }
    }
    return Optional.empty();
  }

  /** « remettre en cause l'accord »: a verb whose sense other words fix carries no noun. */
  private boolean otherwiseFixed(int clause, int phrase) {
    String noun = parsed.sentence().token(parsed.phrase(phrase).head()).lemma();
    return clauses
        .match(clause)
        .filter(m -> !m.frame().fixed().isEmpty() && !m.frame().fixed().contains(noun))
        .isPresent();
  }

  /**
   * « le caractère d'alliance de … », « la nature stratégique et d'alliance de … »: the noun phrase
   * whose noun only says what kind of thing the one behind « de » is; else the phrase itself.
   */
  private int classified(int phrase) {
    Phrase at = parsed.phrase(phrase);
    String before = parsed.sentence().token(at.first()).lower();
    boolean bareOf =
        at.slot().equals(Optional.of(Slot.DE))
            && (before.equals("d'") || before.equals("de"))
            && at.head() == at.first() + 1;
    int i = phrase - 1;
    while (bareOf
        && i >= 0
        && (parsed.phrase(i).kind() == Phrase.Kind.COORDINATOR
            || parsed.phrase(i).kind() == Phrase.Kind.ADJECTIVAL)) {
      i--;
    }
    boolean classifies =
        bareOf
            && i >= 0
            && parsed.phrase(i).kind() == Phrase.Kind.NOMINAL
            && CLASSIFYING.contains(parsed.sentence().token(parsed.phrase(i).head()).lemma());
    return classifies ? i : phrase;
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

  /** The complements right behind a noun, by slot. */
  private Map<Slot, List<Integer>> complements(int phrase) {
    Map<Slot, List<Integer>> found = new EnumMap<>(Slot.class);
    Slot last = Slot.OTHER;
    int end = parsed.extent(phrase);
    for (int i = phrase + 1; i < parsed.size(); i++) {
      i = parsed.dateInside(i);
      Phrase at = parsed.phrase(i);
      if (aims(i)) {
        found.putIfAbsent(Slot.CONTRE, new ArrayList<>(List.of(i + 1)));
        break;
      }
      if (at.kind() == Phrase.Kind.PREPOSITIONAL) {
        last = at.slot().orElse(Slot.OTHER);
        if (!found.containsKey(last)) {
          found.put(last, new ArrayList<>(List.of(i)));
        } else if (parsed.phrase(i - 1).kind() == Phrase.Kind.COORDINATOR) {
          found.get(last).add(i);
        }
      } else if (at.kind() == Phrase.Kind.NOMINAL
          && parsed.phrase(i - 1).kind() == Phrase.Kind.COORDINATOR
          && found.containsKey(last)) {
        found.get(last).add(i);
      } else if (at.kind() == Phrase.Kind.VERBAL
          && at.slot().isPresent()
          && at.verb().orElseThrow().form() == VerbGroup.Form.INFINITIVE) {
        found.putIfAbsent(at.slot().get().infinitive(), new ArrayList<>(List.of(i)));
        break;
      } else if (at.kind() != Phrase.Kind.COORDINATOR
          && at.kind() != Phrase.Kind.ADJECTIVAL
          && at.kind() != Phrase.Kind.QUOTE
          && !(i == phrase + 1 && participle(at))
          && !(i < end)) {
        break;
      }
    }
    return found;
  }

  /** « une enquête visant le ministre », « un attentat ciblant l'armée ». */
  private boolean aims(int at) {
    Phrase phrase = parsed.phrase(at);
    return phrase.verb().isPresent()
        && phrase.verb().get().form() == VerbGroup.Form.PRESENT_PARTICIPLE
        && phrase.slot().isEmpty()
        && AIMING.contains(phrase.verb().get().lemma())
        && at + 1 < parsed.size()
        && parsed.phrase(at + 1).kind() == Phrase.Kind.NOMINAL;
  }

  /** « les sanctions décidées contre … », « le conflit armé entre … ». */
  private static boolean participle(Phrase phrase) {
    return phrase.verb().isPresent()
        && phrase.verb().get().form() == VerbGroup.Form.PAST_PARTICIPLE;
  }

  /**
   * « de » is the subject or the object of the noun, as its frame and the other complements tell.
   */
  private Map<Slot, List<Integer>> arrange(
      Frame frame, Map<Slot, List<Integer>> around, int phrase) {
    Map<Slot, List<Integer>> fillers = new EnumMap<>(around);
    List<Integer> agent = fillers.remove(Slot.PAR);
    if (agent != null) {
      fillers.put(Slot.SUBJ, agent);
    }
    List<Integer> of = fillers.get(Slot.DE);
    if (of != null && frame.at(Slot.DE).isEmpty()) {
      fillers.remove(Slot.DE);
      boolean otherTarget =
          fillers.keySet().stream().anyMatch(s -> s != Slot.SUBJ && targets(frame, s));
      Slot place =
          frame.at(Slot.OBJ).isPresent() && !otherTarget && !genitiveActor(frame, phrase)
              ? Slot.OBJ
              : Slot.SUBJ;
      fillers.putIfAbsent(place, of);
    }
    List<Integer> between = fillers.get(Slot.ENTRE);
    if (between != null && frame.at(Slot.ENTRE).isEmpty()) {
      fillers.put(Slot.SUBJ, between);
    }
    if (frame.at(Slot.OBJ).isPresent() && !fillers.containsKey(Slot.OBJ)) {
      for (Slot slot : List.of(Slot.CONTRE, Slot.ENVERS, Slot.SUR, Slot.A)) {
        if (fillers.containsKey(slot) && frame.at(slot).isEmpty()) {
          fillers.put(Slot.OBJ, fillers.get(slot));
          break;
        }
      }
    }
    return fillers;
  }

  private static boolean targets(Frame frame, Slot slot) {
    return frame.at(slot).isPresent()
        || (frame.at(Slot.OBJ).isPresent() && (slot == Slot.CONTRE || slot == Slot.ENVERS));
  }

  /** Whether an adjective of nationality already says whose deed it is not. */
  private boolean genitiveActor(Frame frame, int phrase) {
    return frame.category() == Frame.Category.NOUN
        && participants.adjectives(parsed, phrase).isEmpty();
  }

  private void supportFillers(
      Clause clause, Support support, Frame frame, Map<Slot, List<Integer>> fillers) {
    if (support.direction() == Lexicon.Direction.ACTIVE) {
      List<Integer> subject = support.asObject() ? clause.subject() : clause.fillers(Slot.PAR);
      if (!subject.isEmpty()) {
        List<Integer> former = fillers.get(Slot.SUBJ);
        boolean whose =
            former != null
                && fillers.containsKey(Slot.OBJ)
                && !participants.acting(parsed, former).isEmpty();
        if (whose) {
          return;
        }
        fillers.put(Slot.SUBJ, subject);
        if (former != null && frame.at(Slot.OBJ).isPresent()) {
          fillers.putIfAbsent(Slot.OBJ, former);
        }
      }
    }
    for (Clause.Argument argument : clause.arguments()) {
      if (frame.at(argument.slot()).isPresent()
          && argument.slot() != Slot.OBJ
          && argument.slot() != Slot.SUBJ) {
        fillers.putIfAbsent(argument.slot(), argument.fillers());
      }
    }
    if (frame.at(Slot.OBJ).isPresent() && !fillers.containsKey(Slot.OBJ)) {
      for (Slot slot : List.of(Slot.A, Slot.CONTRE, Slot.ENVERS, Slot.SUR)) {
        List<Integer> filler = clause.fillers(slot);
        if (!filler.isEmpty()) {
          fillers.put(Slot.OBJ, filler);
          break;
        }
      }
    }
  }
}
