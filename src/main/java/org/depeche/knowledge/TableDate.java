package org.depeche.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.depeche.lexicon.Table.Row;

/** Dates in tables: {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}. */
final class TableDate {

  private TableDate() {}

  /**
   * The days between which something was; empty means not known, or not bounded.
   *
   * @param until not before {@code from}
   */
  record Interval(Optional<LocalDate> from, Optional<LocalDate> until) {}

  /** What the columns {@code from} and {@code until} say; a table may have none of them. */
  static Interval interval(Row row) {
    Optional<LocalDate> from = row.has("from") ? first(row, "from") : Optional.empty();
    Optional<LocalDate> until = row.has("until") ? last(row, "until") : Optional.empty();
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw row.bad("until", "a day not before " + row.get("from"));
    }
    return new Interval(from, until);
  }

  /** The first day of the date, month or year in a column; empty where the cell is. */
  private static Optional<LocalDate> first(Row row, String column) {
    String cell = row.get(column);
    return cell.isEmpty()
        ? Optional.empty()
        : Optional.of(date(row, column, month(row, column, 1), day(row, column, 1)));
  }

  /** The last day of the date, month or year in a column; empty where the cell is. */
  private static Optional<LocalDate> last(Row row, String column) {
    String cell = row.get(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    int month = month(row, column, 12);
    LocalDate day = date(row, column, month, day(row, column, 1));
    return Optional.of(cell.length() > 7 ? day : YearMonth.of(day.getYear(), month).atEndOfMonth());
  }

  private static int month(Row row, String column, int missing) {
    return row.get(column).length() > 4 ? number(row, column, 5, 7) : missing;
  }

  private static int day(Row row, String column, int missing) {
    return row.get(column).length() > 7 ? number(row, column, 8, 10) : missing;
  }

  private static LocalDate date(Row row, String column, int month, int day) {
    int length = row.get(column).length();
    if (length != 4 && length != 7 && length != 10) {
      throw bad(row, column);
    }
    try {
      return LocalDate.of(number(row, column, 0, 4), month, day);
    } catch (DateTimeException e) {
      throw bad(row, column);
    }
  }

  /** The digits between two positions, with a hyphen before them unless they begin the cell. */
  private static int number(Row row, String column, int from, int to) {
    String cell = row.get(column);
    if (cell.length() < to || (from > 0 && cell.charAt(from - 1) != '-')) {
      throw bad(row, column);
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = cell.charAt(i);
      if (c < '0' || c > '9') {
        throw bad(row, column);
      }
      number = 10 * number + c - '0';
    }
    return number;
  }

  private static RuntimeException bad(Row row, String column) {
    return row.bad(column, "YYYY-MM-DD, YYYY-MM or YYYY");
  }
}
