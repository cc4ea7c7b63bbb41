package org.depeche.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Morphology.Tense;

/**
 * Tells what an article recalls from what it reports: an event is background if its date was over
 * long before publication, if its words say that it goes on since long or comes again and again («
 * comme chaque année depuis 1992 »), or that it was once (« jadis »).
 */
final class Background {
  /** What was over more days than this before publication is no news. */
  private static final int DAYS = 31;

  /** What goes on for longer is the state of things; a shorter time may be the news itself. */
  private static final Period LONG = Period.ofYears(1);

  private final Reading reading;

  Background(Reading reading) {
    this.reading = reading;
  }

  /** Whether the article only recalls the event. */
  boolean of(Draft draft) {
    ParsedSentence parsed = reading.sentences().get(draft.sentence);
    Optional<Clause> clause = Dates.verb(parsed, draft.trigger());
    if (clause.isEmpty()) {
      return draft.date.filter(this::over).isPresent();
    }
    List<TimeExpression> times =
        reading
            .times(parsed)
            .filter(time -> TimeAttachment.clause(parsed, time).equals(clause))
            .toList();
    if (goesOn(parsed, clause.get(), times)) {
      return times.stream().anyMatch(time -> sinceLong(parsed, time));
    }
    return draft.date.isPresent()
        ? over(draft.date.get())
        : times.stream().anyMatch(time -> asAlways(parsed, time)) || once(parsed, clause.get());
  }

  /** « encercle la ville depuis mai »: its date is that of its beginning. */
  private static boolean goesOn(ParsedSentence parsed, Clause clause, List<TimeExpression> times) {
    return clause.group().tense() == Tense.PRESENT
        && !SharedTime.compoundPast(parsed, clause)
        && times.stream().anyMatch(time -> TimeAttachment.since(parsed, time));
  }

  private boolean over(EventDate date) {
    return reading
        .article()
        .published()
        .filter(day -> last(date.value()).plusDays(DAYS).isBefore(day))
        .isPresent();
  }

  /** « depuis 1992 », « depuis dix ans ». */
  private boolean sinceLong(ParsedSentence parsed, TimeExpression time) {
    if (!TimeAttachment.since(parsed, time)) {
      return false;
    }
    return time.type() == TimeExpression.Type.DURATION
        ? lasts(time.value())
        : Dates.date(time)
            .flatMap(
                since ->
                    reading
                        .article()
                        .published()
                        .map(day -> last(since.value()).isBefore(day.minus(LONG))))
            .orElse(false);
  }

  private static boolean lasts(String duration) {
    try {
      return Period.parse(duration).toTotalMonths() >= LONG.toTotalMonths();
    } catch (DateTimeException hours) {
      return false;
    }
  }

  /** « comme chaque année ». */
  private static boolean asAlways(ParsedSentence parsed, TimeExpression time) {
    return time.type() == TimeExpression.Type.SET
        && time.first() > 0
        && parsed.sentence().token(time.first() - 1).lower().equals("comme");
  }

  /** A word of a time long past between the subject and the end of the verb, or right behind it. */
  private boolean once(ParsedSentence parsed, Clause clause) {
    int first = parsed.phrase(clause.verb()).first();
    int end = Math.min(parsed.phrase(clause.verb()).end() + 1, parsed.sentence().size());
    return parsed.sentence().tokens().subList(Math.max(0, first - 2), end).stream()
        .anyMatch(token -> reading.lexicon().isA(token.lower(), "bygone"));
  }

  /** The last day of a day, month or year. */
  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }
}
