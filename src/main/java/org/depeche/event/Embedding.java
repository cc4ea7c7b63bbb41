package org.depeche.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
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
  /** What people do with or for others, which PLOVER has announced as an agreement. */
  private static final Set<EventType> JOINT =
      EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.AID);

  /** What is asked, refused, threatened or promised, before which nothing else need happen. */
  private static final Set<EventType> WAITING =
      EnumSet.of(EventType.REQUEST, EventType.REJECT, EventType.THREATEN, EventType.AGREE);

  /** What a ruler has others do. */
  private static final Set<EventType> ORDERED =
      EnumSet.of(EventType.COERCE, EventType.ASSAULT, EventType.SANCTION, EventType.RETREAT);

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
      return subordinate(parsed, clause, own);
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
              parsed,
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
    boolean incessant =
        operator.filter(o -> o.effect() == Frame.Embedding.NEGATE).isPresent()
            && incomplete(parsed, governor);
    if (after(parsed, clause)) {
      return own;
    }
    if (then(parsed, clause, governor, frame)) {
      return own.but(above.status().get());
    }
    Slot link = clause.link().orElse(Slot.INF);
    if (link == Slot.POUR_INF && protests(inner)) {
      return own.but(above.status().get());
    }
    if (link == Slot.INF && perceived(clause, governor)) {
      return own.but(above.status().get());
    }
    if (frame.isPresent()) {
      return embedded(frame.get().frame().embedding(), own, above);
    }
    if (link == Slot.INF && causes(governor) && inner.filter(Embedding::suffered).isPresent()) {
      return own.but(above.status().get());
    }
    if (link == Slot.INF && operator.isEmpty() && lexicon.reports(governor.group().lemma())) {
      return new Standing(
          own.but(above.status().get()).status(), Optional.of(governor), Optional.empty());
    }
    if (incessant) {
      return own.but(above.status().get());
    }
    if (operator.isPresent() && denies(operator.get(), governor)) {
      return own.but(Status.NEGATED);
    }
    if (operator.isPresent() && (link != Slot.POUR_INF || operator.get().takes() == link)) {
      return intended(operator.get(), inner, above)
          ? own.but(Status.FUTURE)
          : embedded(operator.get().effect(), own, above);
    }
    return Standing.silent(link == Slot.POUR_INF ? Reason.PURPOSE : Reason.GOVERNOR_UNKNOWN);
  }

  /**
   * « a dit vouloir rencontrer … »: whoever says himself that he wishes to act with others
   * announces it.
   */
  private static boolean intended(
      Lexicon.Operator operator, Optional<FrameMatcher.Match> inner, Standing above) {
    return operator.will()
        && above.reportedBy().isPresent()
        && above.status().equals(Optional.of(Status.ASSERTED))
        && inner.flatMap(Embedding::type).stream().allMatch(JOINT::contains);
  }

  private static boolean denies(Lexicon.Operator operator, Clause governor) {
    return operator.will() && governor.group().negated();
  }

  /**
   * « ne signera pas », « a dit qu'elle ne signerait pas », « ne veut pas signer »: whether the
   * subject refuses what the clause says.
   */
  boolean refuses(ParsedSentence parsed, Clause clause) {
    VerbGroup group = clause.group();
    if (clause.kind() == Clause.Kind.INFINITIVE && clause.governor().isPresent()) {
      Clause governor = parsed.clauses().get(clause.governor().getAsInt());
      return !group.passive()
          && !group.negated()
          && lexicon
              .operator(VerbExpressions.of(parsed, governor))
              .filter(o -> denies(o, governor))
              .isPresent();
    }
    boolean toCome =
        group.tense() == Tense.FUTURE
            || (group.mood() == Mood.CONDITIONAL && clause.kind() == Clause.Kind.COMPLEMENT);
    return group.negated() && !group.passive() && toCome;
  }

  /** « ne cesse de dénoncer », « n'a cessé de dénoncer »: « ne » alone denies. */
  private static boolean incomplete(ParsedSentence parsed, Clause clause) {
    Phrase verb = parsed.phrase(clause.verb());
    return !clause.group().negated()
        && parsed.sentence().tokens().subList(verb.first(), clause.group().main()).stream()
            .anyMatch(t -> t.lower().equals("ne") || t.lower().equals("n'"));
  }

  /** « a entendu les députés rire »: the object of the one verb does what the other says. */
  private static boolean perceived(Clause clause, Clause governor) {
    return !clause.subject().isEmpty() && clause.subject().equals(governor.fillers(Slot.OBJ));
  }

  /** « a fait arrêter un opposant »: whoever has something done, not « s'est fait arrêter ». */
  private static boolean causes(Clause governor) {
    return governor.group().lemma().equals("faire") && !governor.group().reflexive();
  }

  /** Whether something is done to the object: of « a fait reculer l'armée » it is the subject. */
  private static boolean suffered(FrameMatcher.Match match) {
    return type(match).filter(ORDERED::contains).isPresent()
        && match.frame().at(Slot.OBJ).isPresent()
        && !match.at(Slot.OBJ).isEmpty();
  }

  /** « se réunissent pour protester »: whoever does something in order to protest does protest. */
  private static boolean protests(Optional<FrameMatcher.Match> inner) {
    return inner.flatMap(Embedding::type).filter(t -> t == EventType.PROTEST).isPresent();
  }

  private static Optional<EventType> type(FrameMatcher.Match match) {
    return match.frame().type().map(EventType::valueOf);
  }

  /** « après avoir rencontré … »: what an infinitive so introduced says has taken place. */
  private static boolean after(ParsedSentence parsed, Clause clause) {
    return first(parsed, clause).equals("après");
  }

  private static String first(ParsedSentence parsed, Clause clause) {
    return parsed.sentence().token(parsed.phrase(clause.verb()).first()).lower();
  }

  /**
   * « a attaqué le poste avant d'être arrêté »: behind a verb of the past « avant de » tells what
   * came then, unless that verb asks for something or refuses it until then.
   */
  private static boolean then(
      ParsedSentence parsed, Clause clause, Clause governor, Optional<FrameMatcher.Match> frame) {
    return first(parsed, clause).equals("avant")
        && governor.kind() != Clause.Kind.INFINITIVE
        && past(parsed, governor)
        && frame.flatMap(Embedding::type).stream().noneMatch(WAITING::contains);
  }

  private static boolean past(ParsedSentence parsed, Clause clause) {
    VerbGroup group = clause.group();
    return group.form() == VerbGroup.Form.FINITE
        && group.mood() == Mood.INDICATIVE
        && (group.tense() == Tense.PAST
            || group.tense() == Tense.IMPERFECT
            || (group.tense() == Tense.PRESENT && compound(parsed, clause)));
  }

  /** « a attaqué », « aurait été attaqué », « est parti », not « est attaqué ». */
  private static boolean compound(ParsedSentence parsed, Clause clause) {
    VerbGroup group = clause.group();
    int first = parsed.phrase(clause.verb()).first();
    boolean having =
        parsed.sentence().tokens().subList(first, group.main()).stream()
            .anyMatch(t -> t.is("avoir"));
    boolean participle =
        parsed.sentence().token(group.main()).morphology().mood() == Mood.PAST_PARTICIPLE;
    return having || (participle && !group.passive());
  }

  private Standing complement(
      ParsedSentence parsed,
      Clause clause,
      Standing own,
      Clause governor,
      Optional<FrameMatcher.Match> frame,
      Standing above) {
    boolean reports = lexicon.reports(governor.group().lemma());
    Optional<Lexicon.Operator> operator =
        lexicon.operator(VerbExpressions.of(parsed, governor)).filter(o -> o.takes() == Slot.QUE);
    if (operator.isPresent()) {
      return embedded(operator.get().effect(), own, above);
    }
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
      boolean toCome = past(parsed, governor) && !compound(parsed, clause);
      status = toCome ? Status.FUTURE : Status.ASSERTED;
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
      case EXCLUDE -> own.but(from == Status.NEGATED ? Status.HYPOTHETICAL : Status.NEGATED);
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

  /** What « si », « avant que », « afin que » make of what stands below them. */
  private Standing subordinate(ParsedSentence parsed, Clause clause, Standing own) {
    for (int i = clause.verb() - 1; i >= 0; i--) {
      if (parsed.phrase(i).kind() == Phrase.Kind.SUBORDINATOR) {
        String word = parsed.sentence().token(parsed.phrase(i).first()).lower();
        if (lexicon.isA(word, "purpose")) {
          return Standing.silent(Reason.PURPOSE);
        }
        return lexicon.isA(word, "condition") ? own.but(Status.HYPOTHETICAL) : own;
      }
    }
    return own;
  }
}
