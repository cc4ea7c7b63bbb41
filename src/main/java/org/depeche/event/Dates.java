package org.depeche.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.entity.EntityId;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Part;
import org.depeche.text.Span;

/**
 * When an event happened, by a temporal expression that belongs to its verb or noun; for what a
 * headline, a lead or a caption tells, by that of the lead, dateline or caption. Never by the
 * publication date alone.
 */
final class Dates {
  private static final Pattern CALENDAR = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern DURING =
      Pattern.compile(
          " (?:lors|au cours|à l' issue|à l'issue|en marge|à l' occasion|à l'occasion) d|"
              + " (?:pendant|durant|pour) (?:une?|la|le|les|l'|des|son|sa|leur) ");
  private static final int NEAR = 6;

  private final Reading reading;

  Dates(Reading reading) {
    this.reading = reading;
  }

  /** The date that the event's own sentence gives it. */
  Optional<EventDate> of(Draft draft) {
    ParsedSentence parsed = reading.sentences().get(draft.sentence);
    int trigger = parsed.phraseOf(token(parsed, draft.trigger().begin()));
    Optional<Clause> clause = verb(parsed, draft.trigger());
    List<TimeExpression> times =
        times(parsed)
            .filter(time -> date(time).isPresent() && !TimeAttachment.bounds(parsed, time))
            .toList();
    Optional<TimeExpression> found = clause.flatMap(c -> ofClause(parsed, draft, c, times));
    boolean noun = clause.isEmpty() || clause.get().kind() == Clause.Kind.PARTICIPLE;
    if (found.isEmpty() && noun) {
      found = ofNoun(parsed, trigger, times);
    }
    return found.flatMap(Dates::date);
  }

  private Stream<TimeExpression> times(ParsedSentence parsed) {
    return reading.mentions().times().stream()
        .filter(t -> t.sentence() == parsed.sentence().index());
  }

  private static int token(ParsedSentence parsed, int offset) {
    int at = 0;
    while (at + 1 < parsed.sentence().size()
        && parsed.sentence().token(at + 1).span().begin() <= offset) {
      at++;
    }
    return at;
  }

  /** The clause whose verb the trigger holds. */
  private static Optional<Clause> verb(ParsedSentence parsed, Span trigger) {
    return parsed.clauses().stream()
        .filter(c -> parsed.span(c.verb(), c.verb() + 1).overlaps(trigger))
        .findFirst();
  }

  private Optional<TimeExpression> ofClause(
      ParsedSentence parsed, Draft draft, Clause clause, List<TimeExpression> times) {
    Optional<TimeExpression> own = dating(parsed, clause, times);
    if (own.isPresent()) {
      return own;
    }
    boolean done =
        clause.kind() == Clause.Kind.INFINITIVE
            && clause.governor().isPresent()
            && draft.status == Status.ASSERTED;
    return done
        ? dating(parsed, parsed.clauses().get(clause.governor().getAsInt()), times)
        : throughModifier(parsed, clause, times);
  }

  /**
   * « le parti a gagné le scrutin organisé dimanche », « sont convenus de s'unir lundi »: the only
   * date of the sentence, at a participle or infinitive of a main verb, if it is a day that has
   * been and counts from the publication; « le traité signé en 1962 » tells of another time.
   */
  private Optional<TimeExpression> throughModifier(
      ParsedSentence parsed, Clause clause, List<TimeExpression> times) {
    if (times.size() != 1 || clause.kind() != Clause.Kind.MAIN) {
      return Optional.empty();
    }
    TimeExpression time = times.getFirst();
    Optional<Clause> modifier = TimeAttachment.clause(parsed, time);
    boolean minor =
        modifier
            .filter(
                m ->
                    m.kind() == Clause.Kind.PARTICIPLE
                        || (m.kind() == Clause.Kind.INFINITIVE
                            && m.governor().isPresent()
                            && parsed.clauses().get(m.governor().getAsInt()).equals(clause)))
            .isPresent();
    boolean relative = time.source() != TimeExpression.Source.TEXT;
    boolean been =
        date(time)
            .filter(d -> d.value().length() == 10)
            .flatMap(d -> reading.article().published().map(p -> d.value().compareTo(p.toString())))
            .filter(order -> order <= 0)
            .isPresent();
    return minor && relative && been && TimeAttachment.noun(parsed, time).isEmpty()
        ? Optional.of(time)
        : Optional.empty();
  }

  private static Optional<TimeExpression> dating(
      ParsedSentence parsed, Clause clause, List<TimeExpression> times) {
    return times.stream()
        .filter(time -> TimeAttachment.noun(parsed, time).isEmpty())
        .filter(
            time ->
                TimeAttachment.clause(parsed, time).filter(clause::equals).isPresent()
                    || TimeAttachment.when(parsed, time).filter(clause::equals).isPresent())
        .findFirst();
  }

  /** « le sommet du 3 mai », « la rencontre à Genève, le 3 mai, entre … ». */
  private static Optional<TimeExpression> ofNoun(
      ParsedSentence parsed, int trigger, List<TimeExpression> times) {
    for (TimeExpression time : times) {
      OptionalInt noun = TimeAttachment.noun(parsed, time);
      int at = parsed.phraseOf(time.first());
      if (noun.isPresent() && parsed.phraseOf(noun.getAsInt()) == trigger) {
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

  /** The date of a caption that names two or more of the event's actors. */
  Optional<EventDate> ofCaption(Draft draft) {
    for (ParsedSentence parsed : reading.sentences()) {
      if (parsed.sentence().part() != Part.Kind.CAPTION) {
        continue;
      }
      Set<EntityId> shown =
          new HashSet<>(new Participants(reading).named(parsed, 0, parsed.size()));
      long shared = draft.actors.stream().filter(shown::contains).count();
      if (shared >= 2 && shared == draft.actors.size()) {
        return times(parsed).flatMap(t -> date(t).stream()).findFirst();
      }
    }
    return Optional.empty();
  }

  /**
   * The day of what the headline tells: the only one that the lead gives, if the lead names who
   * takes part in the event; else that of the dateline.
   */
  Optional<EventDate> ofLead(Draft draft) {
    Optional<ParsedSentence> lead = lead();
    boolean title = reading.sentences().get(draft.sentence).sentence().part() == Part.Kind.TITLE;
    if (lead.isEmpty() || draft.status != Status.ASSERTED || !title) {
      return Optional.empty();
    }
    Set<EntityId> named =
        new HashSet<>(new Participants(reading).named(lead.get(), 0, lead.get().size()));
    boolean shared =
        Stream.concat(draft.actors.stream(), draft.recipients.stream()).anyMatch(named::contains);
    if (!shared) {
      return Optional.empty();
    }
    List<EventDate> days =
        times(lead.get())
            .filter(t -> TimeAttachment.noun(lead.get(), t).isEmpty())
            .filter(t -> !ofReport(lead.get(), t))
            .flatMap(t -> date(t).stream())
            .filter(d -> d.value().length() == 10)
            .toList();
    boolean one = days.stream().map(EventDate::value).distinct().count() == 1;
    if (one) {
      return Optional.of(days.getFirst());
    }
    return days.isEmpty() ? dateline() : Optional.empty();
  }

  /** « …, ont annoncé lundi les Nations unies »: the day of the report, not of what it reports. */
  private boolean ofReport(ParsedSentence parsed, TimeExpression time) {
    return TimeAttachment.clause(parsed, time)
        .filter(c -> reading.lexicon().reports(c.group().lemma()))
        .filter(
            c -> parsed.clauses().stream().anyMatch(o -> o.verb() < c.verb() && finite(parsed, o)))
        .isPresent();
  }

  private static boolean finite(ParsedSentence parsed, Clause clause) {
    return parsed.phrase(clause.verb()).finite();
  }

  /** The first sentence of the body that is more than a date. */
  private Optional<ParsedSentence> lead() {
    return reading.sentences().stream()
        .filter(p -> p.sentence().part() == Part.Kind.BODY && !onlyDate(p))
        .findFirst();
  }

  /** The day that stands before the lead. */
  private Optional<EventDate> dateline() {
    for (ParsedSentence parsed : reading.sentences()) {
      Part.Kind part = parsed.sentence().part();
      if (part == Part.Kind.DATELINE || (part == Part.Kind.BODY && onlyDate(parsed))) {
        Optional<EventDate> day =
            times(parsed)
                .flatMap(t -> date(t).stream())
                .filter(d -> d.value().length() == 10)
                .findFirst();
        if (day.isPresent()) {
          return day;
        }
      } else if (part == Part.Kind.BODY) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean onlyDate(ParsedSentence parsed) {
    int size = parsed.sentence().size();
    return times(parsed).anyMatch(t -> t.first() == 0 && size - t.end() <= 2);
  }

  static Optional<EventDate> date(TimeExpression time) {
    if (time.type() != TimeExpression.Type.DATE && time.type() != TimeExpression.Type.TIME) {
      return Optional.empty();
    }
    String value = time.value();
    int t = value.indexOf('T');
    String day = t > 0 ? value.substring(0, t) : value;
    return CALENDAR.matcher(day).matches()
        ? Optional.of(new EventDate(day, time.source()))
        : Optional.empty();
  }
}
