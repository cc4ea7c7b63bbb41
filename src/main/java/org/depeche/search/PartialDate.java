package org.depeche.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, with its first and last day.
 *
 * @param text as ISO 8601 has it: {@code 2018}, {@code 2018-11}, {@code 2018-11-02}
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** Reads one; empty for anything else. */
  public static Optional<PartialDate> of(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(form.group(1));
      if (form.group(2) == null) {
        return Optional.of(
            new PartialDate(form.group(), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(2)));
      if (form.group(3) == null) {
        return Optional.of(new PartialDate(form.group(), month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(form.group(3)));
      return Optional.of(new PartialDate(form.group(), day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
