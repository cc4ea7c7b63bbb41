package org.depeche.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Slot;

/** The verbs that carry the nouns of one sentence which state events. */
final class NounSupports {
  private static final Set<String> CLASSIFYING =
      Set.of("nature", "caractère", "esprit", "lien", "relation", "rapport", "dimension");

  /** Prepositions that a nominal predicate can stand under (« procéder à », « être en »). */
  private static final Set<Slot> CARRIED = Set.of(Slot.DE, Slot.A, Slot.EN, Slot.DANS);

  /** Relative pronouns under « à »: « la grève à laquelle appelle le parti ». */
  private static final Set<String> RELATIVE_A =
      Set.of("lequel", "laquelle", "auquel", "auxquels", "auxquelles");

  private final Reading reading;
  private final ParsedSentence parsed;
  private final ClauseEvents clauses;
  private final Participants participants;

  NounSupports(
      Reading reading, ParsedSentence parsed, ClauseEvents clauses, Participants participants) {
    this.reading = reading;
    this.parsed = parsed;
    this.clauses = clauses;
    this.participants = participants;
  }

  /**
   * How a noun stands to the verb that supports it.
   *
   * @param clause index of the verb's clause
   * @param doers phrases whose part the direction says; empty where the verb says nobody
   */
  record Support(int clause, Lexicon.Direction direction, List<Integer> doers) {
    Support {
      doers = List.copyOf(doers);
    }

    boolean refutes() {
      return direction == Lexicon.Direction.VOID;
    }

    boolean passive() {
      return direction == Lexicon.Direction.PASSIVE;
    }
  }

  /** The first verb of the sentence that carries the noun of a phrase. */
  Optional<Support> of(int phrase) {
    int carrier = carrier(phrase);
    for (int c = 0; c < parsed.clauses().size(); c++) {
      Optional<Support> support = in(c, phrase, carrier);
      if (support.isPresent()) {
        return support;
      }
    }
    return Optional.empty();
  }

  /**
   * « l'annulation de la visite », « le risque d'une guerre »: whether the noun before says that it
   * does not take place, or not yet.
   */
  boolean unreal(int phrase) {
    return before(phrase).filter(noun -> isA(noun, "unreal")).isPresent();
  }

  private Optional<Support> in(int c, int phrase, int carrier) {
    Clause clause = parsed.clauses().get(c);
    if (callsFor(clause, phrase)) {
      return Optional.of(new Support(c, Lexicon.Direction.ACTIVE, inverted(clause, phrase)));
    }
    Optional<Lexicon.SupportVerb> verb =
        reading.lexicon().support(VerbExpressions.withReflexive(parsed, clause));
    if (verb.isEmpty() || otherwiseFixed(c, phrase)) {
      return Optional.empty();
    }
    Lexicon.Direction direction = verb.get().direction();
    boolean passive = clause.group().passive();
    boolean subject = clause.subject().contains(phrase) || clause.subject().contains(carrier);
    boolean object =
        clause.fillers(verb.get().slot()).contains(carrier)
            || (phrase == clause.verb() + 1
                && CARRIED.contains(parsed.phrase(phrase).slot().orElse(Slot.OTHER)))
            || (verb.get().slot() == Slot.OBJ && antecedent(clause, phrase));
    boolean fits =
        switch (direction) {
          case NEUTRAL -> subject;
          case VOID, ACTIVE, PASSIVE -> passive ? subject : object;
        };
    return fits
        ? Optional.of(
            new Support(
                c,
                direction,
                passive || parsed.undergone(clause) ? clause.fillers(Slot.PAR) : clause.subject()))
        : Optional.empty();
  }

  /** « les négociations que mènent l'Iran et la France »: the subject stands behind the verb. */
  private boolean antecedent(Clause clause, int phrase) {
    return clause.kind() == Clause.Kind.RELATIVE
        && !clause.group().passive()
        && clause.fillers(Slot.OBJ).isEmpty()
        && opens(clause, phrase, Set.of("que", "qu'"));
  }

  /** « la grève à laquelle ont appelé les syndicats ». */
  private boolean callsFor(Clause clause, int phrase) {
    return clause.kind() == Clause.Kind.RELATIVE
        && clause.group().lemma().equals("appeler")
        && !clause.group().passive()
        && opens(clause, phrase, RELATIVE_A)
        && !inverted(clause, phrase).isEmpty();
  }

  /** The subject, or what stands behind the verb where the noun was taken for the subject. */
  private static List<Integer> inverted(Clause clause, int phrase) {
    return clause.subject().isEmpty() || clause.subject().contains(phrase)
        ? clause.fillers(Slot.OBJ)
        : clause.subject();
  }

  /** Whether a clause opens with one of the pronouns, behind the noun and its complements. */
  private boolean opens(Clause clause, int phrase, Set<String> pronouns) {
    int pronoun = clause.verb() - 1;
    while (pronoun > phrase && parsed.phrase(pronoun).kind() != Phrase.Kind.RELATIVE) {
      pronoun--;
    }
    if (pronoun <= phrase
        || !pronouns.contains(parsed.sentence().token(parsed.phrase(pronoun).end() - 1).lower())) {
      return false;
    }
    for (int i = phrase + 1; i < pronoun; i++) {
      Phrase.Kind kind = parsed.phrase(i).kind();
      if (kind != Phrase.Kind.PREPOSITIONAL && kind != Phrase.Kind.ADJECTIVAL) {
        return false;
      }
    }
    return true;
  }

  /** « remettre en cause l'accord »: a verb whose sense other words fix carries no noun. */
  private boolean otherwiseFixed(int clause, int phrase) {
    String noun = lemma(phrase);
    return clauses
        .match(clause)
        .filter(m -> !m.frame().fixed().isEmpty() && !m.frame().fixed().contains(noun))
        .isPresent();
  }

  /**
   * « faire appel du jugement », « annoncer une aide »: the row of the verb has the noun among its
   * words, and says something else than the frame of the noun does.
   */
  boolean spoken(Support support, int phrase, Frame frame) {
    return clauses
        .match(support.clause())
        .filter(m -> m.frame().fixed().contains(lemma(phrase)))
        .filter(m -> !m.frame().type().equals(frame.type()))
        .isPresent();
  }

  /**
   * The phrase that stands in the clause for the one of the noun: « l'ouverture d'une enquête », «
   * la nature stratégique et d'alliance de … »; else the phrase itself.
   */
  private int carrier(int phrase) {
    return before(phrase).filter(noun -> isA(noun, "aspect")).orElseGet(() -> classified(phrase));
  }

  /** The noun phrase right before one under « de ». */
  private Optional<Integer> before(int phrase) {
    boolean under =
        phrase > 0
            && parsed.phrase(phrase).slot().equals(Optional.of(Slot.DE))
            && parsed.phrase(phrase - 1).hasNoun();
    return under ? Optional.of(phrase - 1) : Optional.empty();
  }

  private boolean isA(int phrase, String nouns) {
    return reading.lexicon().isA(lemma(phrase), nouns);
  }

  private String lemma(int phrase) {
    return parsed.sentence().token(parsed.phrase(phrase).head()).lemma();
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
            && CLASSIFYING.contains(lemma(i));
    return classifies ? i : phrase;
  }

  /** Adds to the complements of a noun whom the verb says that the deed strikes. */
  void aim(Support support, Map<Slot, List<Integer>> around) {
    Clause clause = parsed.clauses().get(support.clause());
    List<Integer> struck = clause.fillers(Slot.OBJ);
    if (support.direction() == Lexicon.Direction.NEUTRAL
        && NounComplements.aims(clause)
        && !struck.isEmpty()) {
      around.putIfAbsent(Slot.CONTRE, struck);
    }
  }

  /** Adds to the fillers of a noun's frame what the verb says. */
  void fill(Support support, Frame frame, Map<Slot, List<Integer>> fillers) {
    Clause clause = parsed.clauses().get(support.clause());
    if (support.direction() == Lexicon.Direction.ACTIVE) {
      List<Integer> subject = support.doers();
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
    List<Integer> between = clause.fillers(Slot.ENTRE);
    if (frame.at(Slot.ENTRE).isEmpty() && !between.isEmpty()) {
      fillers.putIfAbsent(Slot.SUBJ, between);
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
