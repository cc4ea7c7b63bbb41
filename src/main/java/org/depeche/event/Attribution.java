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
import org.depeche.text.Sentence;
import org.depeche.text.Span;

/**
 * Who says what a sentence states: « selon X », « X affirme que … », « , indique le communiqué », «
 * …", a déclaré M. Y », over all sentences of the quotation. Who condemns or demands does so
 * himself: such an event is not attributed to its only actor.
 */
final class Attribution {
  private static final int LONGEST = 4;

  private final Reading reading;

  Attribution(Reading reading) {
    this.reading = reading;
  }

  /**
   * Says of the drafts of a sentence who states them, and takes the conditional of hearsay for what
   * it is where somebody does.
   */
  void attribute(ParsedSentence parsed, List<Draft> drafts) {
    List<EntityId> sources = of(parsed);
    for (Draft draft : drafts) {
      if (draft.attributedTo.isEmpty()) {
        draft.attributedTo.addAll(sources(parsed, draft, sources));
      }
      boolean told = !draft.attributedTo.isEmpty();
      if (draft.status == Status.HYPOTHETICAL && draft.conditional && told) {
        draft.status = Status.ASSERTED;
      }
      if (draft.attributedTo.equals(draft.actors) && SharedTime.isSaid(draft.type())) {
        draft.attributedTo.clear();
      }
    }
  }

  private List<EntityId> sources(ParsedSentence parsed, Draft draft, List<EntityId> sources) {
    List<EntityId> saying = saying(parsed, Dates.token(parsed, draft.trigger().begin()));
    if (!saying.isEmpty()) {
      return saying;
    }
    return speaking(parsed, draft.trigger())
        ? List.of()
        : sources.stream().filter(s -> !draft.actors.equals(Set.of(s)) || spoken(parsed)).toList();
  }

  /** Who says the words of a sentence: in a quotation, under a reporting verb, or all of it. */
  List<EntityId> speakers(ParsedSentence parsed, Span words) {
    List<EntityId> saying = saying(parsed, Dates.token(parsed, words.begin()));
    return saying.isEmpty() && !speaking(parsed, words) ? of(parsed) : saying;
  }

  /** Who says what stands at a token, in a quotation or under a reporting verb. */
  private List<EntityId> saying(ParsedSentence parsed, int token) {
    List<EntityId> quoted = reading.speech().speakers(parsed, token);
    if (!quoted.isEmpty()) {
      return quoted;
    }
    return new ReportScope(reading.reporting(), parsed)
        .over(parsed.phraseOf(token))
        .map(clause -> reading.reporting().speakers(parsed, clause))
        .orElse(List.of());
  }

  /** The sources that speak for the whole sentence; none if it stands by itself. */
  List<EntityId> of(ParsedSentence parsed) {
    Set<EntityId> found = new LinkedHashSet<>();
    for (int i = 0; i < parsed.size(); i++) {
      Phrase phrase = parsed.phrase(i);
      boolean selon =
          phrase.kind() == Phrase.Kind.PREPOSITIONAL
              && phrase.slot().equals(Optional.of(Slot.SELON));
      if (selon || (phrase.hasNoun() && followsExpression(parsed, i))) {
        found.addAll(reading.reporting().source(parsed, i));
      }
    }
    found.addAll(reading.speech().incises(parsed));
    return List.copyOf(found);
  }

  /** « à en croire Moscou », « aux dires de la police », « Pour M. Roy, … » before a phrase. */
  private boolean followsExpression(ParsedSentence parsed, int phrase) {
    Sentence sentence = parsed.sentence();
    int head = parsed.phrase(phrase).head();
    int from = Math.max(0, parsed.phrase(phrase).first() - LONGEST);
    for (int first = from; first < head; first++) {
      StringBuilder words = new StringBuilder();
      for (int at = first; at < Math.min(head, first + LONGEST); at++) {
        words.append(words.length() > 0 && words.charAt(words.length() - 1) != '\'' ? " " : "");
        words.append(sentence.token(at).lower());
        boolean reaches = at + 1 >= parsed.phrase(phrase).first();
        if (reaches && expression(parsed, words.toString(), first, phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean expression(ParsedSentence parsed, String words, int first, int phrase) {
    if (words.equals("pour")) {
      boolean aside =
          phrase + 1 < parsed.size() && parsed.phrase(phrase + 1).kind() == Phrase.Kind.COMMA;
      return first == 0 && aside;
    }
    return reading.lexicon().attributes(words);
  }

  /**
   * « …, a dit le ministre à l'issue d'un entretien »: whether the words that report state the
   * event, for which the text itself then stands.
   */
  private boolean speaking(ParsedSentence parsed, Span words) {
    for (Clause clause : parsed.clauses()) {
      if (incise(clause) && clause.verb() < parsed.size()) {
        int end = Math.max(clause.verb() + 1, Math.min(clause.end(), parsed.size()));
        if (parsed.span(clause.verb(), end).contains(words)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether somebody says the sentence, so that whoever does what it says may be who says it. */
  private boolean spoken(ParsedSentence parsed) {
    return parsed.clauses().stream().anyMatch(this::incise);
  }

  /** A reporting verb with its subject behind it and nothing reported after it. */
  boolean incise(Clause clause) {
    return reading.reporting().incise(clause);
  }
}
