package org.depeche.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.entity.EntityId;
import org.depeche.lexicon.Slot;

/**
 * Who says what a sentence states: « selon X », « , indique le communiqué », « …", a déclaré M. Y
 * ».
 */
final class Attribution {
  private final Reading reading;
  private final Participants participants;

  Attribution(Reading reading) {
    this.reading = reading;
    this.participants = new Participants(reading);
  }

  /** The sources that speak for the whole sentence; none if it stands by itself. */
  List<EntityId> of(ParsedSentence parsed) {
    Set<EntityId> found = new LinkedHashSet<>();
    for (int i = 0; i < parsed.size(); i++) {
      Phrase phrase = parsed.phrase(i);
      if (phrase.kind() == Phrase.Kind.PREPOSITIONAL
          && phrase.slot().equals(Optional.of(Slot.SELON))) {
        participants.mentioned(parsed, phrase.head()).forEach(e -> found.add(e.id()));
      }
    }
    for (Clause clause : parsed.clauses()) {
      if (incise(clause)) {
        found.addAll(participants.speakers(parsed, clause));
      }
    }
    return List.copyOf(found);
  }

  /**
   * « …, a dit le ministre à l'issue d'un entretien »: whether the words that report state the
   * event, for which the text itself then stands.
   */
  boolean speaking(ParsedSentence parsed, Draft draft) {
    for (Clause clause : parsed.clauses()) {
      if (incise(clause) && clause.verb() < parsed.size()) {
        int end = Math.max(clause.verb() + 1, Math.min(clause.end(), parsed.size()));
        if (parsed.span(clause.verb(), end).contains(draft.trigger())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether somebody says the sentence, so that whoever does what it says may be who says it. */
  boolean spoken(ParsedSentence parsed) {
    return parsed.clauses().stream().anyMatch(this::incise);
  }

  /** A reporting verb with its subject behind it and nothing reported after it. */
  boolean incise(Clause clause) {
    boolean behind =
        clause.group().inverted().isPresent()
            || clause.subject().stream().anyMatch(s -> s > clause.verb());
    return behind
        && clause.kind() == Clause.Kind.MAIN
        && clause.verb() > 0
        && reading.lexicon().reports(clause.group().lemma())
        && clause.fillers(Slot.QUE).isEmpty();
  }
}
