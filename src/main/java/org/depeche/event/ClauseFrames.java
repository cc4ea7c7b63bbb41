package org.depeche.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.VerbGroup;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Slot;

/** Finds the row of the frame table that a clause fits, whatever its voice. */
final class ClauseFrames {
  private final Lexicon lexicon;
  private final ParsedSentence parsed;
  private final Participants participants;
  private final Judgements judgements;
  private final FrameMatcher matcher;

  ClauseFrames(
      Reading reading, ParsedSentence parsed, Participants participants, Judgements judgements) {
    this.lexicon = reading.lexicon();
    this.parsed = parsed;
    this.participants = participants;
    this.judgements = judgements;
    this.matcher = new FrameMatcher(new Restrictions(reading, participants), reading.trace());
  }

  /** The row that a clause fits best, with what fills its slots. */
  Optional<FrameMatcher.Match> match(Clause clause) {
    VerbGroup group = clause.group();
    Map<Slot, List<Integer>> fillers = fillers(clause);
    if (group.predicate().isPresent()) {
      List<Frame> frames =
          lexicon.frames().adjective(parsed.sentence().token(group.predicate().getAsInt()));
      Optional<FrameMatcher.Match> adjective =
          frames.isEmpty()
              ? Optional.empty()
              : matcher.best(
                  parsed,
                  frames,
                  FrameMatcher.Reflexivity.PLAIN,
                  fillers,
                  group.predicate().getAsInt() + 1);
      if (adjective.isPresent()) {
        return adjective;
      }
    }
    FrameMatcher.Reflexivity reflexivity =
        group.reflexive() ? FrameMatcher.Reflexivity.REFLEXIVE : FrameMatcher.Reflexivity.PLAIN;
    Optional<FrameMatcher.Match> match =
        matcher.best(
            parsed, lexicon.frames().verb(group.lemma()), reflexivity, fillers, group.main() + 1);
    if (match.isEmpty() && clause.kind() == Clause.Kind.PARTICIPLE && group.passive()) {
      match = gathered(clause);
    }
    if (match.isEmpty() && group.passive()) {
      return participle(clause);
    }
    return match;
  }

  /** « Réunis à Genève, les ministres … »: a participle of what people do together. */
  private Optional<FrameMatcher.Match> gathered(Clause clause) {
    Map<Slot, List<Integer>> fillers = inOrder(clause);
    List<Frame> meetings =
        lexicon.frames().verb(clause.group().lemma()).stream()
            .filter(f -> f.type().equals(Optional.of(EventType.CONSULT.name())))
            .toList();
    return fillers.containsKey(Slot.PAR)
        ? Optional.empty()
        : matcher.best(
            parsed,
            meetings,
            FrameMatcher.Reflexivity.REFLEXIVE,
            fillers,
            clause.group().main() + 1);
  }

  /** « est consternée par … »: a participle that the table has as an adjective. */
  private Optional<FrameMatcher.Match> participle(Clause clause) {
    int main = clause.group().main();
    return matcher.best(
        parsed,
        lexicon.frames().adjective(parsed.sentence().token(main)),
        FrameMatcher.Reflexivity.PLAIN,
        inOrder(clause),
        main + 1);
  }

  /** What fills each slot as it stands, the subject of a participle as its subject. */
  private static Map<Slot, List<Integer>> inOrder(Clause clause) {
    Map<Slot, List<Integer>> fillers = new EnumMap<>(Slot.class);
    for (Clause.Argument argument : clause.arguments()) {
      fillers.putIfAbsent(argument.slot(), argument.fillers());
    }
    if (!clause.subject().isEmpty()) {
      fillers.put(Slot.SUBJ, clause.subject());
    }
    return fillers;
  }

  /** What fills each slot in active order. */
  private Map<Slot, List<Integer>> fillers(Clause clause) {
    Map<Slot, List<Integer>> fillers = new EnumMap<>(Slot.class);
    for (Clause.Argument argument : clause.arguments()) {
      fillers.merge(argument.slot(), argument.fillers(), this::rather);
    }
    if (clause.group().passive() || parsed.undergone(clause)) {
      if (!clause.subject().isEmpty()) {
        fillers.put(fillers.containsKey(Slot.OBJ) ? Slot.A : Slot.OBJ, clause.subject());
      }
      List<Integer> agent = fillers.remove(Slot.PAR);
      if (agent != null) {
        fillers.put(Slot.SUBJ, agent);
      }
    } else if (!clause.subject().isEmpty()) {
      fillers.put(Slot.SUBJ, clause.subject());
    }
    inheritObject(clause, fillers);
    judgements.fill(clause, fillers);
    return fillers;
  }

  /** « rappeler en consultation l'ambassadeur en Italie »: of two fillers, the one who can act. */
  private List<Integer> rather(List<Integer> first, List<Integer> second) {
    boolean acts =
        participants.acting(parsed, first).isEmpty()
            && !participants.acting(parsed, second).isEmpty();
    return acts ? second : first;
  }

  /**
   * « le communiqué que nous venons de signer »: the object of the infinitive is the antecedent.
   */
  private void inheritObject(Clause clause, Map<Slot, List<Integer>> fillers) {
    if (clause.kind() == Clause.Kind.INFINITIVE
        && clause.governor().isPresent()
        && !fillers.containsKey(Slot.OBJ)) {
      Clause governor = parsed.clauses().get(clause.governor().getAsInt());
      List<Integer> object = governor.fillers(Slot.OBJ);
      if (governor.kind() == Clause.Kind.RELATIVE && !object.isEmpty()) {
        fillers.put(Slot.OBJ, object);
      }
    }
  }
}
