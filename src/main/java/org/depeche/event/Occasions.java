package org.depeche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.clause.VerbGroup;
import org.depeche.entity.EntityId;
import org.depeche.lexicon.Slot;
import org.depeche.text.Span;

/** Finds the clause that a noun goes with, and who of it takes part in a meeting that it names. */
final class Occasions {
  private final ParsedSentence parsed;
  private final Participants participants;

  Occasions(ParsedSentence parsed, Participants participants) {
    this.parsed = parsed;
    this.participants = participants;
  }

  /**
   * « … a déclaré le ministre à l'issue d'un entretien avec X », « Lors de leur rencontre, les deux
   * ministres … »: who does what the clause says on the occasion of a meeting takes part in it.
   */
  Optional<Clause> of(int phrase) {
    Phrase at = parsed.phrase(phrase);
    boolean during =
        at.kind() == Phrase.Kind.PREPOSITIONAL
            && at.slot().equals(Optional.of(Slot.LORS))
            && !parsed.sentence().token(at.first()).lower().equals("avant");
    return during || speaking(at) ? around(phrase) : travelling(phrase);
  }

  /** « Dans un entretien téléphonique avec X, le ministre a … », not one with a newspaper. */
  private boolean speaking(Phrase at) {
    return at.kind() == Phrase.Kind.PREPOSITIONAL
        && at.slot().equals(Optional.of(Slot.DANS))
        && parsed.sentence().tokens().subList(at.first(), at.end()).stream()
            .anyMatch(t -> t.is("téléphonique"));
  }

  /** The clause that a phrase goes with: the one that has it, the one before it, or the first. */
  Optional<Clause> around(int phrase) {
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

  /** « Le ministre, en visite à Rome, a … », « En visite à Rome, le ministre a … ». */
  private Optional<Clause> travelling(int phrase) {
    Phrase at = parsed.phrase(phrase);
    if (!at.slot().equals(Optional.of(Slot.EN))) {
      return Optional.empty();
    }
    return parsed.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.MAIN && !c.group().passive())
        .filter(c -> c.group().form() == VerbGroup.Form.FINITE && phrase < c.verb())
        .filter(c -> phrase == 0 || c.subject().stream().anyMatch(s -> s < phrase))
        .findFirst();
  }

  /** Adds who acts in a clause to those who meet. */
  void meet(Draft draft, Clause clause) {
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
}
