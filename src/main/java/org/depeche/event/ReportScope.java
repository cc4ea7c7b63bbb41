package org.depeche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.clause.VerbGroup;

/**
 * How far what somebody is reported to say reaches: from « que » or an infinitive behind the
 * reporting verb, with the relative and participial clauses inside, to a stop, a « tandis que », or
 * a coordinated clause that is the reporter's own again.
 */
final class ReportScope {
  private static final Set<String> CONTRASTS = Set.of("tandis", "alors");
  private static final int NEAR = 6;

  private final Reporting reporting;
  private final ParsedSentence parsed;

  ReportScope(Reporting reporting, ParsedSentence parsed) {
    this.reporting = reporting;
    this.parsed = parsed;
  }

  /** The innermost clause that reports what a phrase tells. */
  Optional<Clause> over(int phrase) {
    List<Clause> found = new ArrayList<>();
    for (Clause clause : parsed.clauses()) {
      boolean says = reporting.reports(clause) && !reporting.incise(clause);
      if (says && !clause.group().negated() && clause.verb() < phrase) {
        int start = start(clause);
        if (start >= 0 && phrase >= start && phrase < end(clause, start)) {
          found.add(clause);
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  /** The phrase of « que » or the infinitive that a reporting verb governs, or -1. */
  private int start(Clause reporting) {
    for (int i = reporting.verb() + 1; i < parsed.size() && i <= reporting.verb() + NEAR; i++) {
      Phrase phrase = parsed.phrase(i);
      if (phrase.kind() == Phrase.Kind.COMPLEMENTISER) {
        return i;
      }
      if (phrase.verb().isPresent()) {
        boolean infinitive =
            phrase.verb().get().form() == VerbGroup.Form.INFINITIVE && i == reporting.verb() + 1;
        return infinitive && phrase.slot().isEmpty() ? i : -1;
      }
      if (phrase.kind() == Phrase.Kind.STOP) {
        return -1;
      }
    }
    return -1;
  }

  private int end(Clause reporting, int start) {
    for (int i = start + 1; i < parsed.size(); i++) {
      Phrase phrase = parsed.phrase(i);
      boolean contrast =
          phrase.kind() == Phrase.Kind.SUBORDINATOR
              && CONTRASTS.contains(parsed.sentence().token(phrase.first()).lower());
      boolean own = phrase.kind() == Phrase.Kind.COORDINATOR && ownAgain(reporting, i);
      if (phrase.kind() == Phrase.Kind.STOP || contrast || own) {
        return i;
      }
    }
    return parsed.size();
  }

  /** « … et Paris a protesté », « … et exige un retrait »: not what is said before « et ». */
  private boolean ownAgain(Clause reporting, int coordinator) {
    int next = coordinator + 1;
    if (next < parsed.size() && parsed.phrase(next).kind() == Phrase.Kind.COMPLEMENTISER) {
      return false;
    }
    while (next < parsed.size() && !parsed.phrase(next).finite()) {
      if (parsed.phrase(next).kind() == Phrase.Kind.COORDINATOR
          || parsed.phrase(next).kind() == Phrase.Kind.RELATIVE
          || parsed.phrase(next).kind() == Phrase.Kind.COMMA) {
        return false;
      }
      next++;
    }
    int verb = next;
    return parsed.clauses().stream()
        .filter(c -> c.verb() == verb && c.kind() == Clause.Kind.MAIN && !c.subject().isEmpty())
        .anyMatch(
            c ->
                c.subject().stream().allMatch(s -> s > coordinator)
                    || c.subject().equals(reporting.subject()));
  }
}
