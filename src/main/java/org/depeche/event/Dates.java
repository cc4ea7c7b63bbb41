package org.depeche.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.clause.VerbGroup;
import org.depeche.lexicon.Lexicon;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Span;

/**
 * When an event happened, by a temporal expression of its sentence that belongs to its verb or
 * noun. Never by the publication date alone.
 */
final class Dates {
  private static final Pattern DURING =
      Pattern.compile(
          " (?:lors|au cours|à l' issue|à l'issue|en marge|à l' occasion|à l'occasion) d|"
              + " (?:pendant|durant|pour) (?:une?|la|le|les|l'|des|son|sa|leur) ");
  private static final int NEAR = 6;

  private final Reading reading;

  Dates(Reading reading) {
    this.reading = reading;
  }

  /** The date that a sentence gives the first of its main clauses that has one. */
  Optional<EventDate> ofMain(ParsedSentence parsed) {
    List<TimeExpression> times = times(parsed);
    return parsed.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.MAIN)
        .flatMap(c -> told(parsed, c, times).stream())
        .findFirst()
        .flatMap(Dates::date);
  }

  private Optional<TimeExpression> told(
      ParsedSentence parsed, Clause clause, List<TimeExpression> times) {
    return dating(parsed, clause, times).or(() -> throughModifier(parsed, clause, times));
  }

  private List<TimeExpression> times(ParsedSentence parsed) {
    return reading
        .times(parsed)
        .filter(time -> date(time).isPresent() && !TimeAttachment.bounds(parsed, time))
        .filter(time -> !TimeAttachment.besideDeed(parsed, time))
        .filter(time -> !repeats(parsed, time) && !TimeAttachment.beginsNight(parsed, time))
        .toList();
  }

  /** The date that the event's own sentence gives it. */
  Optional<EventDate> of(Draft draft) {
    ParsedSentence parsed = reading.sentences().get(draft.sentence);
    int trigger = parsed.phraseOf(token(parsed, draft.trigger().begin()));
    Optional<Clause> clause = verb(parsed, draft.trigger());
    List<TimeExpression> times = times(parsed);
    Optional<TimeExpression> found =
        ofCarrier(parsed, trigger, times)
            .or(() -> clause.flatMap(c -> ofClause(parsed, draft, c, times)));
    boolean noun = clause.isEmpty() || clause.get().kind() == Clause.Kind.PARTICIPLE;
    if (found.isEmpty() && noun) {
      found = ofNoun(parsed, trigger, times);
    }
    return found
        .flatMap(Dates::date)
        .filter(date -> !notYet(draft, date))
        .map(date -> spoken(draft, date));
  }

  /** « il avait dès le lendemain appelé … »: the day after one that was not the one spoken of. */
  private boolean notYet(Draft draft, EventDate date) {
    return draft.status == Status.ASSERTED
        && date.source() == TimeExpression.Source.INFERRED
        && date.value().length() == 10
        && reading.article().published().filter(day -> after(date, day)).isPresent();
  }

  /**
   * « Mardi, la Russie condamne … » in the present of news: what is said has been said, so the
   * weekday is the last one and not the next, as it is of what can be planned (« arrive mardi »).
   */
  private EventDate spoken(Draft draft, EventDate date) {
    boolean said = draft.status == Status.ASSERTED && SharedTime.isSaid(draft.type());
    boolean next =
        date.source() == TimeExpression.Source.WEEKDAY
            && date.value().length() == 10
            && reading
                .article()
                .published()
                .filter(day -> LocalDate.parse(date.value()).isAfter(day))
                .filter(day -> LocalDate.parse(date.value()).isBefore(day.plusDays(7)))
                .isPresent();
    return said && next
        ? new EventDate(
            LocalDate.parse(date.value()).minusDays(7).toString(), TimeExpression.Source.WEEKDAY)
        : date;
  }

  /** « comme chaque année depuis 1992 »: the beginning of what comes again and again. */
  private boolean repeats(ParsedSentence parsed, TimeExpression time) {
    return TimeAttachment.since(parsed, time)
        && reading.times(parsed).anyMatch(t -> t.type() == TimeExpression.Type.SET);
  }

  /** The token that holds an offset. */
  static int token(ParsedSentence parsed, int offset) {
    int at = 0;
    while (at + 1 < parsed.sentence().size()
        && parsed.sentence().token(at + 1).span().begin() <= offset) {
      at++;
    }
    return at;
  }

  /**
   * The clause whose verb the trigger holds; of several the one at its edge (« la trêve conclue à
   * Genève est entrée en vigueur »).
   */
  static Optional<Clause> verb(ParsedSentence parsed, Span trigger) {
    List<Clause> held =
        parsed.clauses().stream()
            .filter(c -> parsed.span(c.verb(), c.verb() + 1).overlaps(trigger))
            .toList();
    return held.stream()
        .filter(c -> atEdge(parsed.span(c.verb(), c.verb() + 1), trigger))
        .findFirst()
        .or(() -> held.stream().findFirst());
  }

  private static boolean atEdge(Span verb, Span trigger) {
    return verb.begin() <= trigger.begin() || verb.end() >= trigger.end();
  }

  private Optional<TimeExpression> ofClause(
      ParsedSentence parsed, Draft draft, Clause clause, List<TimeExpression> times) {
    Optional<TimeExpression> own = dating(parsed, clause, times);
    if (own.isPresent()) {
      return own;
    }
    return new SharedTime(reading)
        .of(parsed, draft, clause).stream()
            .flatMap(other -> told(parsed, other, times).stream())
            .findFirst()
            .or(() -> throughModifier(parsed, clause, times));
  }

  /**
   * « le parti a gagné le scrutin organisé dimanche », « sont convenus de s'unir lundi »: the only
   * day of the sentence or, of several, the only one before a main verb (« Réunis jeudi, ils ont
   * renouvelé la trêve signée le 3 mai »), at a participle or infinitive of that verb, if it has
   * been and counts from the publication; « le traité signé en 1962 » tells of another time.
   */
  private Optional<TimeExpression> throughModifier(
      ParsedSentence parsed, Clause clause, List<TimeExpression> times) {
    List<TimeExpression> before =
        times.stream().filter(t -> parsed.phraseOf(t.first()) < clause.verb()).toList();
    List<TimeExpression> candidates = oneDay(times) ? times : before;
    return oneDay(candidates) && clause.kind() == Clause.Kind.MAIN
        ? candidates.stream()
            .filter(t -> ofModifier(parsed, clause, t) && !behindRelative(parsed, clause, t))
            .findFirst()
        : Optional.empty();
  }

  /** « exige l'aide dont la fin, décrétée jeudi, a déçu »: what a relative tells is its own. */
  private static boolean behindRelative(ParsedSentence parsed, Clause clause, TimeExpression time) {
    return IntStream.range(clause.verb(), parsed.phraseOf(time.first()))
        .anyMatch(i -> parsed.phrase(i).kind() == Phrase.Kind.RELATIVE);
  }

  private static boolean after(EventDate date, LocalDate day) {
    return LocalDate.parse(date.value()).isAfter(day);
  }

  private static boolean oneDay(List<TimeExpression> times) {
    return times.stream().flatMap(t -> date(t).stream()).map(EventDate::value).distinct().count()
        == 1;
  }

  private boolean ofModifier(ParsedSentence parsed, Clause clause, TimeExpression time) {
    Optional<Clause> modifier = TimeAttachment.clause(parsed, time);
    boolean minor =
        modifier
            .filter(
                m ->
                    m.kind() == Clause.Kind.PARTICIPLE
                        || m.group().form() == VerbGroup.Form.PAST_PARTICIPLE
                        || (m.kind() == Clause.Kind.INFINITIVE
                            && m.governor().isPresent()
                            && parsed.clauses().get(m.governor().getAsInt()).equals(clause)))
            .isPresent();
    boolean relative = time.source() != TimeExpression.Source.TEXT;
    boolean been =
        date(time)
            .filter(d -> d.value().length() == 10)
            .filter(d -> !reading.article().published().map(p -> after(d, p)).orElse(false))
            .isPresent();
    return minor
        && relative
        && been
        && TimeAttachment.noun(reading.lexicon(), parsed, time).isEmpty();
  }

  private Optional<TimeExpression> dating(
      ParsedSentence parsed, Clause clause, List<TimeExpression> times) {
    return times.stream()
        .filter(time -> TimeAttachment.noun(reading.lexicon(), parsed, time).isEmpty())
        .filter(
            time ->
                TimeAttachment.clause(parsed, time).filter(clause::equals).isPresent()
                    || TimeAttachment.opens(parsed, time, clause)
                    || TimeAttachment.when(parsed, time).filter(clause::equals).isPresent())
        .findFirst();
  }

  /** « La trêve conclue jeudi est entrée en vigueur mardi »: the day that the main verb has. */
  private Optional<TimeExpression> ofCarrier(
      ParsedSentence parsed, int noun, List<TimeExpression> times) {
    return parsed.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.MAIN && !c.group().passive())
        .filter(c -> c.subject().contains(noun))
        .filter(
            c ->
                reading
                    .lexicon()
                    .support(VerbExpressions.withReflexive(parsed, c))
                    .filter(v -> v.direction() == Lexicon.Direction.NEUTRAL)
                    .isPresent())
        .flatMap(c -> dating(parsed, c, times).stream())
        .findFirst();
  }

  /** « le sommet du 3 mai », « la rencontre à Genève, le 3 mai, entre … ». */
  private Optional<TimeExpression> ofNoun(
      ParsedSentence parsed, int trigger, List<TimeExpression> times) {
    for (TimeExpression time : times) {
      OptionalInt noun = TimeAttachment.noun(reading.lexicon(), parsed, time);
      int at = parsed.phraseOf(time.first());
      if (noun.isPresent() && parsed.phraseOf(noun.getAsInt()) == trigger) {
        return Optional.of(time);
      }
      if (rightBefore(parsed, time, trigger) && noun.isEmpty()) {
        return Optional.of(time);
      }
      boolean behind = at >= trigger && at - trigger <= NEAR && noVerb(parsed, trigger, at);
      if (behind && noun.isEmpty()) {
        return Optional.of(time);
      }
    }
    return during(parsed, trigger)
        ? lastVerb(parsed, trigger).flatMap(clause -> dating(parsed, clause, times))
        : Optional.empty();
  }

  /** « …, le 8 avril, des rencontres … ». */
  private static boolean rightBefore(ParsedSentence parsed, TimeExpression time, int trigger) {
    int next = parsed.phraseOf(time.end() - 1) + 1;
    return next + 1 == trigger && parsed.phrase(next).kind() == Phrase.Kind.COMMA;
  }

  /** Whether the words before say that the noun's event and its clause's are of one time. */
  private static boolean during(ParsedSentence parsed, int trigger) {
    int first = parsed.phrase(trigger).first();
    StringBuilder words = new StringBuilder(" ");
    for (int i = Math.max(0, first - 4);
        i <= Math.min(first + 1, parsed.sentence().size() - 1);
        i++) {
      words.append(parsed.sentence().token(i).lower()).append(' ');
    }
    return DURING.matcher(words).find();
  }

  private static Optional<Clause> lastVerb(ParsedSentence parsed, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (parsed.phrase(i).kind() == Phrase.Kind.VERBAL) {
        return TimeAttachment.of(parsed, i);
      }
    }
    return Optional.empty();
  }

  private static boolean noVerb(ParsedSentence parsed, int from, int to) {
    for (int i = from; i < to; i++) {
      if (parsed.phrase(i).kind() == Phrase.Kind.VERBAL) {
        return false;
      }
    }
    return true;
  }

  static Optional<EventDate> date(TimeExpression time) {
    if (time.type() != TimeExpression.Type.DATE && time.type() != TimeExpression.Type.TIME) {
      return Optional.empty();
    }
    return Calendar.date(time.value()).map(value -> new EventDate(value, time.source()));
  }
}
