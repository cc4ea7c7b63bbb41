package org.depeche.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.depeche.mention.TimeExpression.Source;

/** What relative dates of an article count from: its publication, and the day last spoken of. */
final class TimeAnchor {
  private final Optional<LocalDate> published;
  private final Optional<LocalDate> reference;
  private Optional<LocalDate> focus;

  /**
   * @param reference a day near publication, where only that is known
   */
  TimeAnchor(Optional<LocalDate> published, Optional<LocalDate> reference) {
    this.published = published;
    this.reference = reference;
    this.focus = published;
  }

  /** How a day or month of an untold year is found. */
  Source source() {
    return published.isEmpty() && reference.isPresent() ? Source.INFERRED : Source.PUBLICATION;
  }

  /** The publication date. */
  Optional<LocalDate> published() {
    return published;
  }

  /** The day last spoken of, else the publication date. */
  Optional<LocalDate> focus() {
    return focus;
  }

  /** Makes a value that names a day the one last spoken of. */
  void spokenOf(String value) {
    if (value.length() >= 10 && Character.isDigit(value.charAt(9))) {
      try {
        focus = Optional.of(LocalDate.parse(value.substring(0, 10)));
      } catch (DateTimeException e) {
        focus = published;
      }
    }
  }

  /** So many days from publication. */
  String day(int days) {
    return published.map(d -> d.plusDays(days).toString()).orElse("XXXX-XX-XX");
  }

  /** A weekday (1 Monday … 7) before or after publication; the same day counts. */
  String weekday(int weekday, Direction direction) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return published
        .map(
            d ->
                d.with(
                    direction == Direction.FUTURE || direction == Direction.PLANNED
                        ? TemporalAdjusters.nextOrSame(day)
                        : TemporalAdjusters.previousOrSame(day)))
        .map(LocalDate::toString)
        .orElse("XXXX-WXX-" + weekday);
  }

  /** The weekday nearest to publication (« ce lundi »). */
  String nearestWeekday(int weekday) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return published
        .map(
            d -> {
              LocalDate last = d.with(TemporalAdjusters.previousOrSame(day));
              return d.toEpochDay() - last.toEpochDay() <= 3 ? last : last.plusDays(7);
            })
        .map(LocalDate::toString)
        .orElse("XXXX-WXX-" + weekday);
  }

  /** The weekday strictly before or after publication (« lundi dernier », « lundi prochain »). */
  String otherWeekday(int weekday, Direction direction) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return published
        .map(
            d ->
                d.with(
                    direction == Direction.FUTURE
                        ? TemporalAdjusters.next(day)
                        : TemporalAdjusters.previous(day)))
        .map(LocalDate::toString)
        .orElse("XXXX-WXX-" + weekday);
  }

  /** A day of a month of an untold year, the weekday known or 0; empty if there is no such day. */
  Optional<String> dayOfMonth(int day, int month, int weekday, Direction direction) {
    if (day < 1 || day > java.time.Month.of(month).maxLength()) {
      return Optional.empty();
    }
    Optional<LocalDate> known = published.or(() -> reference);
    if (known.isEmpty()) {
      return Optional.of(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
    }
    LocalDate from = known.get();
    boolean directed = published.isPresent() && weekday == 0;
    return IntStream.rangeClosed(from.getYear() - 6, from.getYear() + 6)
        .filter(year -> day <= YearMonth.of(year, month).lengthOfMonth())
        .mapToObj(year -> LocalDate.of(year, month, day))
        .filter(d -> weekday == 0 || d.getDayOfWeek().getValue() == weekday)
        .filter(d -> !directed || direction != Direction.FUTURE || !d.isBefore(from))
        .filter(d -> !directed || direction != Direction.PAST || !d.isAfter(from))
        .min(Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - from.toEpochDay())))
        .map(LocalDate::toString);
  }

  /** A month of an untold year. */
  String month(int month, Direction direction) {
    Optional<LocalDate> known = published.or(() -> reference);
    if (known.isEmpty()) {
      return String.format(Locale.ROOT, "XXXX-%02d", month);
    }
    YearMonth now = YearMonth.from(known.get());
    YearMonth same = YearMonth.of(now.getYear(), month);
    if (direction == Direction.PAST && same.isAfter(now)) {
      same = same.minusYears(1);
    } else if (direction == Direction.FUTURE && same.isBefore(now)) {
      same = same.plusYears(1);
    } else if (direction == Direction.UNKNOWN && same.isAfter(now.plusMonths(8))) {
      same = same.minusYears(1);
    }
    return same.toString();
  }

  /**
   * The week-end of so many weeks from publication; this one is the last one where the article of a
   * weekday speaks of the past (« ont couru ce week-end »).
   */
  String weekEnd(int weeks, Direction direction) {
    return published
        .map(
            d -> {
              boolean over = direction == Direction.PAST && d.getDayOfWeek().getValue() < 6;
              return week(d.plusWeeks(weeks == 0 && over ? -1 : weeks)) + "-WE";
            })
        .orElse("XXXX-WXX-WE");
  }

  /** A unit so many units from the day last spoken of; empty for other units and without one. */
  Optional<String> shiftedFromFocus(String unit, int count) {
    return focus.flatMap(day -> shifted(day, unit, count));
  }

  private static Optional<String> shifted(LocalDate from, String unit, int count) {
    return switch (unit) {
      case "D" -> Optional.of(from.plusDays(count).toString());
      case "W" -> Optional.of(week(from.plusWeeks(count)));
      case "M" -> Optional.of(YearMonth.from(from).plusMonths(count).toString());
      case "Y" -> Optional.of(year(from.getYear() + count));
      default -> Optional.empty();
    };
  }

  /** A unit (D, W, M, Y) so many units from publication; empty for other units. */
  Optional<String> shifted(String unit, int count) {
    Optional<String> value = shifted(published.orElse(LocalDate.EPOCH), unit, count);
    return published.isPresent() ? value : value.map(v -> count < 0 ? "PAST_REF" : "FUTURE_REF");
  }

  /** The ISO week of a day. */
  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** A year in four digits. */
  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
