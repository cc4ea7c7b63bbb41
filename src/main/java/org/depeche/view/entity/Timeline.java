package org.depeche.view.entity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.depeche.view.Direction;

/**
 * How many asserted statements a thing takes part in, month by month without a gap: the last
 * {@value #MONTHS} months before the latest.
 *
 * @param earlier statements before the first month shown
 */
public record Timeline(List<Month> months, int earlier) {
  static final int MONTHS = 48;

  public Timeline {
    months = List.copyOf(months);
  }

  /**
   * One month.
   *
   * @param month as ISO 8601 has it, {@code 2018-11}
   */
  public record Month(String month, int cooperation, int conflict) {
    public int total() {
      return cooperation + conflict;
    }
  }

  /** The most of a month; 1 if there is none. */
  public int most() {
    return months.stream().mapToInt(Month::total).max().orElse(1);
  }

  /** Statements in all months shown. */
  public int total() {
    return months.stream().mapToInt(Month::total).sum();
  }

  /** Counts statements; those without a month in their date, and neutral ones, are not counted. */
  static Timeline of(List<Participation> statements) {
    TreeMap<YearMonth, int[]> counts = new TreeMap<>();
    for (Participation each : statements) {
      if (each.asserted()
          && each.date().matches("\\d{4}-\\d{2}.*")
          && each.direction() != Direction.NEUTRAL) {
        counts
            .computeIfAbsent(YearMonth.parse(each.date().substring(0, 7)), m -> new int[2])[
            each.direction() == Direction.COOPERATION ? 0 : 1]++;
      }
    }
    if (counts.isEmpty()) {
      return new Timeline(List.of(), 0);
    }
    YearMonth start = counts.lastKey().minusMonths(MONTHS - 1);
    int earlier =
        counts.headMap(start).values().stream().mapToInt(count -> count[0] + count[1]).sum();
    List<Month> months = new ArrayList<>();
    YearMonth first = counts.ceilingKey(start);
    for (YearMonth month = first; !month.isAfter(counts.lastKey()); month = month.plusMonths(1)) {
      int[] count = counts.getOrDefault(month, new int[2]);
      months.add(new Month(month.toString(), count[0], count[1]));
    }
    return new Timeline(months, earlier);
  }
}
