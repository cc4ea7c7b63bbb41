package org.depeche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.clause.VerbGroup;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Morphology.Tense;

/**
 * Which clauses of a sentence tell of the same time as another, so that a date of one is theirs.
 */
final class SharedTime {
  /** Types of events that consist in saying. */
  private static final Set<EventType> SAID =
      Set.of(
          EventType.SUPPORT,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.THREATEN);

  private static final Set<String> DURING = Set.of("alors", "pendant", "tandis", "lorsque");

  private final Reading reading;
  private final Attribution attribution;

  SharedTime(Reading reading) {
    this.reading = reading;
    this.attribution = new Attribution(reading);
  }

  /** The clauses of the time of a draft's, nearest first. */
  List<Clause> of(ParsedSentence parsed, Draft draft, Clause clause) {
    List<Clause> found = new ArrayList<>();
    if (SAID.contains(draft.type()) && !compound(parsed, clause)) {
      saying(parsed, clause).forEach(found::add);
    }
    if (clause.kind() == Clause.Kind.INFINITIVE && draft.status == Status.ASSERTED) {
      governor(parsed, clause).ifPresent(found::add);
    }
    if (clause.group().form() == VerbGroup.Form.PRESENT_PARTICIPLE) {
      main(parsed, clause).ifPresent(found::add);
    }
    if (clause.kind() == Clause.Kind.SUBORDINATE && clause.group().tense() == Tense.IMPERFECT) {
      main(parsed, clause).filter(c -> during(parsed, clause)).ifPresent(found::add);
    }
    coordinated(parsed, clause).ifPresent(found::add);
    return found;
  }

  /** « alors que le Parlement votait »: at the time of what the main clause tells. */
  private static boolean during(ParsedSentence parsed, Clause clause) {
    for (int i = clause.verb() - 1; i >= 0; i--) {
      if (parsed.phrase(i).kind() == Phrase.Kind.SUBORDINATOR) {
        return DURING.contains(parsed.sentence().token(parsed.phrase(i).first()).lower());
      }
    }
    return false;
  }

  private static Optional<Clause> governor(ParsedSentence parsed, Clause clause) {
    return clause.governor().isPresent()
        ? Optional.of(parsed.clauses().get(clause.governor().getAsInt()))
        : Optional.empty();
  }

  /**
   * « faisait savoir lundi qu'il refusait … », « « Nous refusons … », a dit lundi le ministre »:
   * who takes a side does it when that is said, if the tense of what is said is that of the saying.
   */
  private List<Clause> saying(ParsedSentence parsed, Clause clause) {
    Tense tense = clause.group().tense();
    if (tense == Tense.IMPERFECT || tense == Tense.PRESENT) {
      List<Clause> incises =
          parsed.clauses().stream()
              .filter(c -> !c.equals(clause) && attribution.incise(c))
              .toList();
      if (clause.kind() == Clause.Kind.COMPLEMENT) {
        return governor(parsed, clause).filter(c -> reports(parsed, c)).stream().toList();
      }
      return tense == Tense.PRESENT && clause.kind() == Clause.Kind.MAIN ? incises : List.of();
    }
    return List.of();
  }

  /** Whether a clause reports what another says, by its verb or by verb and infinitive. */
  private boolean reports(ParsedSentence parsed, Clause clause) {
    return reading.lexicon().reports(clause.group().lemma())
        || (clause.group().lemma().equals("savoir")
            && clause.kind() == Clause.Kind.INFINITIVE
            && governor(parsed, clause).filter(c -> c.group().lemma().equals("faire")).isPresent());
  }

  /** Whether the verb has an auxiliary: what it tells was before. */
  static boolean compound(ParsedSentence parsed, Clause clause) {
    return parsed.sentence().token(clause.group().main()).morphology().mood()
        == Mood.PAST_PARTICIPLE;
  }

  /** « a condamné », « est venu », « a été élu »; not « est accusé », « avait dit ». */
  static boolean compoundPast(ParsedSentence parsed, Clause clause) {
    VerbGroup group = clause.group();
    int first = parsed.phrase(clause.verb()).first();
    OptionalInt auxiliary = OptionalInt.empty();
    for (int at = first; at < group.main() && auxiliary.isEmpty(); at++) {
      if (parsed.sentence().token(at).morphology().mood().finite()) {
        auxiliary = OptionalInt.of(at);
      }
    }
    return auxiliary.isPresent()
        && compound(parsed, clause)
        && group.tense() == Tense.PRESENT
        && (parsed.sentence().token(auxiliary.getAsInt()).is("avoir") || !group.passive());
  }

  /**
   * The main clause that a present participle or a subordinate goes with (« a riposté, tuant … »).
   */
  static Optional<Clause> main(ParsedSentence parsed, Clause participle) {
    Optional<Clause> before =
        parsed.clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.MAIN && c.verb() < participle.verb())
            .reduce((first, last) -> last);
    return before.isPresent()
        ? before
        : parsed.clauses().stream().filter(c -> c.kind() == Clause.Kind.MAIN).findFirst();
  }

  /** « a rencontré le roi lundi et signé le traité »: the clause before, with the same subject. */
  private static Optional<Clause> coordinated(ParsedSentence parsed, Clause clause) {
    int before = clause.verb() - 1;
    while (before > 0 && parsed.phrase(before).kind() == Phrase.Kind.OTHER) {
      before--;
    }
    boolean joined =
        before > 0
            && parsed.phrase(before).kind() == Phrase.Kind.COORDINATOR
            && clause.kind() == Clause.Kind.MAIN;
    return joined
        ? parsed.clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.MAIN && c.verb() < clause.verb())
            .reduce((first, last) -> last)
            .filter(
                c ->
                    c.group().tense() == clause.group().tense()
                        || clause.group().form() == VerbGroup.Form.PAST_PARTICIPLE)
        : Optional.empty();
  }

  /** Whether an event of the type consists in saying something. */
  static boolean isSaid(EventType type) {
    return SAID.contains(type);
  }
}
