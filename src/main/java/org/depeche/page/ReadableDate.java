package org.depeche.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.depeche.view.ReaderLanguage;

/** Dates as people write them: « 1er novembre 2018 », « November 2018 », « 2018 ». */
final class ReadableDate {
  private ReadableDate() {}

  /**
   * A date for the reader.
   *
   * @param iso a day, a month or a year as ISO 8601 has them; anything else is given back as it is
   */
  static String of(String iso, ReaderLanguage language) {
    try {
      return switch (iso.length()) {
        case 4 -> Year.parse(iso).toString();
        case 7 -> format("MMMM uuuu", language).format(YearMonth.parse(iso));
        case 10 -> day(LocalDate.parse(iso), language);
        default -> iso;
      };
    } catch (DateTimeException noDate) {
      return iso;
    }
  }

  /** A month in little space: « nov. 2018 ». */
  static String shortMonth(String iso, ReaderLanguage language) {
    return format("MMM uuuu", language).format(YearMonth.parse(iso));
  }

  private static String day(LocalDate day, ReaderLanguage language) {
    boolean ordinal = language == ReaderLanguage.FRENCH && day.getDayOfMonth() == 1;
    return format(ordinal ? "d'er' MMMM uuuu" : "d MMMM uuuu", language).format(day);
  }

  private static DateTimeFormatter format(String pattern, ReaderLanguage language) {
    return DateTimeFormatter.ofPattern(pattern, language.locale());
  }
}
