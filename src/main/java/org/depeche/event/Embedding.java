package org.depeche.event;

import java.util.List;
import java.util.Optional;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.VerbGroup;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Slot;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Morphology.Tense;

/**
 * Whether a clause states what it says, by its own tense, mood and negation and by what it depends
 * on.
 */
final class Embedding {
  private final Lexicon lexicon;

  Embedding(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What a clause's place in the sentence makes of it.
   *
   * @param status the status of an event that the clause states; empty if it states none
   * @param reportedBy the clause whose subject says so
   * @param silence why it states none
   */
  record Standing(Optional<Status> status, Optional<Clause> reportedBy, Optional<Reason> silence) {
    static Standing of(Status status) {
      return new Standing(Optional.of(status), Optional.empty(), Optional.empty());
    }

    static Standing silent(Reason why) {
      return new Standing(Optional.empty(), Optional.empty(), Optional.of(why));
    }

    Standing but(Status stronger) {
      return new Standing(status.map(s -> weaker(s, stronger)), reportedBy, silence);
    }

    private static Status weaker(Status a, Status b) {
      return a == Status.ASSERTED ? b : a;
    }
  }

  /**
   * The standing of a clause.
   *
   * @param frames the frame that each earlier clause matched, by clause index
   * @param standings of the earlier clauses
   */
  Standing of(
      ParsedSentence parsed,
      Clause clause,
      List<Optional<FrameMatcher.Match>> frames,
      List<Standing> standings) {
    Standing own = Standing.of(own(parsed, clause));
    if (clause.kind() == Clause.Kind.SUBORDINATE) {
      return conditional(parsed, clause) ? own.but(Status.HYPOTHETICAL) : own;
    }
    if (clause.governor().isEmpty()) {
      return clause.kind() == Clause.Kind.INFINITIVE && !after(parsed, clause)
          ? Standing.silent(Reason.NO_GOVERNOR)
          : own;
    }
    int governor = clause.governor().getAsInt();
    if (governor >= standings.size()) {
      return own;
    }
    return switch (clause.kind()) {
      case INFINITIVE ->
          infinitive(
              parsed,
              clause,
              own,
              parsed.clauses().get(governor),
              frames.get(governor),
              frames.getLast(),
              standings.get(governor));
      case COMPLEMENT ->
          complement(
              clause,
              own,
              parsed.clauses().get(governor),
              frames.get(governor),
              standings.get(governor));
      default -> own;
    };
  }

  private Standing infinitive(
      ParsedSentence parsed,
      Clause clause,
      Standing own,
      Clause governor,
      Optional<FrameMatcher.Match> frame,
      Optional<FrameMatcher.Match> inner,
      Standing above) {
    if (above.status().isEmpty()) {
      return Standing.silent(Reason.GOVERNOR_SILENT);
    }
    Optional<Lexicon.Operator> operator = lexicon.operator(VerbExpressions.of(parsed, governor));
    if (after(parsed, clause)) {
      return own;
    }
    Slot link = clause.link().orElse(Slot.INF);
    if (link == Slot.POUR_INF && protests(inner)) {
      return own.but(above.status().get());
    }
    if (frame.isPresent()) {
      return embedded(frame.get().frame().embedding(), own, above);
    }
    if (link == Slot.INF && operator.isEmpty() && lexicon.reports(governor.group().lemma())) {
      return new Standing(
          own.but(above.status().get()).status(), Optional.of(governor), Optional.empty());
    }
    if (operator.isPresent() && link != Slot.POUR_INF) {
      return embedded(operator.get().effect(), own, above);
    }
    return Standing.silent(link == Slot.POUR_INF ? Reason.PURPOSE : Reason.GOVERNOR_UNKNOWN);
  }

  /** « se réunissent pour protester »: whoever does something in order to protest does protest. */
  private static boolean protests(Optional<FrameMatcher.Match> inner) {
    return inner
        .flatMap(m -> m.frame().type())
        .filter(EventType.PROTEST.name()::equals)
        .isPresent();
  }

  /** « après avoir rencontré … »: what an infinitive so introduced says has taken place. */
  private static boolean after(ParsedSentence parsed, Clause clause) {
    int first = parsed.phrase(clause.verb()).first();
    return parsed.sentence().token(first).lower().equals("après");
  }

  private Standing complement(
      Clause clause,
      Standing own,
      Clause governor,
      Optional<FrameMatcher.Match> frame,
      Standing above) {
    boolean reports = lexicon.reports(governor.group().lemma());
    if (frame.isPresent() && !reports) {
      return embedded(frame.get().frame().embedding(), own, above);
    }
    if (!reports && clause.group().mood() == Mood.SUBJUNCTIVE) {
      return Standing.silent(Reason.SUBJUNCTIVE);
    }
    Status status = own.status().orElse(Status.ASSERTED);
    if (governor.group().negated() && !reports) {
      status = Status.HYPOTHETICAL;
    }
    if (reports && status == Status.HYPOTHETICAL) {
      status = Status.ASSERTED;
    }
    return new Standing(Optional.of(status), Optional.of(governor), Optional.empty());
  }

  private static Standing embedded(Frame.Embedding embedding, Standing own, Standing above) {
    Status from = above.status().orElse(Status.ASSERTED);
    return switch (embedding) {
      case DROP -> Standing.silent(Reason.GOVERNOR_DROPS);
      case ASSERT, REPORT -> own.but(from);
      case FUTURE -> own.but(from == Status.ASSERTED ? Status.FUTURE : from);
      case NEGATE -> own.but(from == Status.NEGATED ? Status.ASSERTED : Status.NEGATED);
      case HYPOTHETICAL -> own.but(Status.HYPOTHETICAL);
    };
  }

  private static Status own(ParsedSentence parsed, Clause clause) {
    VerbGroup group = clause.group();
    if (group.negated()) {
      return Status.NEGATED;
    }
    if (group.mood() == Mood.CONDITIONAL || question(parsed)) {
      return Status.HYPOTHETICAL;
    }
    return group.tense() == Tense.FUTURE && group.mood() == Mood.INDICATIVE
        ? Status.FUTURE
        : Status.ASSERTED;
  }

  private static boolean question(ParsedSentence parsed) {
    return parsed.sentence().tokens().getLast().lower().equals("?");
  }

  private static boolean conditional(ParsedSentence parsed, Clause clause) {
    for (int i = clause.verb() - 1; i >= 0; i--) {
      if (parsed.phrase(i).kind() == org.depeche.clause.Phrase.Kind.SUBORDINATOR) {
        String word = parsed.sentence().token(parsed.phrase(i).first()).lower();
        return word.equals("si")
            || word.equals("s'")
            || word.equals("afin")
            || word.equals("avant");
      }
    }
    return false;
  }
}
