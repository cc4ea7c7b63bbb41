package org.depeche.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of TIMEX3 as days, months and years, which are all that the date of an event can be. */
final class Calendar {
  private static final Pattern DATE = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T.*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(?:SP|SU|FA|Q\\d|H\\d)");

  private Calendar() {}

  /**
   * The day, month or year of a value: of an hour its day, of a week its month or else its year, of
   * a season, quarter or half its year. A winter is of two years and has none.
   */
  static Optional<String> date(String value) {
    Matcher date = DATE.matcher(value);
    if (date.matches()) {
      return Optional.of(date.group(1));
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return Optional.of(part.group(1));
    }
    Matcher week = WEEK.matcher(value);
    return week.matches()
        ? common(
            Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), week.group(3) != null)
        : Optional.empty();
  }

  private static Optional<String> common(int year, int week, boolean end) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(java.time.DayOfWeek.MONDAY);
    LocalDate first = end ? monday.plusDays(5) : monday;
    LocalDate last = monday.plusDays(6);
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return Optional.of(YearMonth.from(first).toString());
    }
    return first.getYear() == last.getYear()
        ? Optional.of(Integer.toString(first.getYear()))
        : Optional.empty();
  }
}
