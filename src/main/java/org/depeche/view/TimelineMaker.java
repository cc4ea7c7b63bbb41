package org.depeche.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Makes bars of counts: months where the years are few, else years. Not for several threads. */
public final class TimelineMaker {
  /** Years that are shown by month. */
  private static final int FEW = 3;

  /** More years than these are cut where the few oldest statements end. */
  private static final int MANY = 30;

  /** Share of the statements that may be before the first bar. */
  private static final double OLDEST = 0.04;

  /** More bars than these are too thin to see. */
  private static final int MOST = 150;

  private final NavigableMap<String, long[]> years = new TreeMap<>();
  private final NavigableMap<String, long[]> months = new TreeMap<>();

  /**
   * Adds statements of a year.
   *
   * @param year {@code 2018}
   * @param direction what is not cooperation counts as conflict
   */
  public TimelineMaker year(String year, Direction direction, long count) {
    return add(years, year, direction, count);
  }

  /**
   * Adds the month of statements whose year was added.
   *
   * @param month {@code 2018-11}
   */
  public TimelineMaker month(String month, Direction direction, long count) {
    return add(months, month, direction, count);
  }

  private TimelineMaker add(
      Map<String, long[]> bars, String date, Direction direction, long count) {
    bars.computeIfAbsent(date, d -> new long[2])[direction == Direction.COOPERATION ? 0 : 1] +=
        count;
    return this;
  }

  /** What was added, of so many statements. */
  public Timeline of(long statements) {
    if (years.isEmpty()) {
      return new Timeline(Timeline.Unit.YEAR, List.of(), 0, statements);
    }
    int last = Integer.parseInt(years.lastKey());
    boolean byMonth = last - Integer.parseInt(years.firstKey()) < FEW && !months.isEmpty();
    List<Timeline.Bar> bars = byMonth ? monthly() : yearly(firstShown(last), last);
    long dated = (byMonth ? months : years).values().stream().mapToLong(c -> c[0] + c[1]).sum();
    long drawn = bars.stream().mapToLong(Timeline.Bar::count).sum();
    return new Timeline(
        byMonth ? Timeline.Unit.MONTH : Timeline.Unit.YEAR,
        bars,
        dated - drawn,
        statements - dated);
  }

  private int firstShown(int last) {
    long all = years.values().stream().mapToLong(c -> c[0] + c[1]).sum();
    long passed = 0;
    for (var year : years.entrySet()) {
      int number = Integer.parseInt(year.getKey());
      passed += year.getValue()[0] + year.getValue()[1];
      if (last - number < MANY || (passed > all * OLDEST && last - number < MOST)) {
        return number;
      }
    }
    return last;
  }

  private List<Timeline.Bar> monthly() {
    List<Timeline.Bar> bars = new ArrayList<>();
    YearMonth end = YearMonth.parse(months.lastKey());
    for (YearMonth m = YearMonth.parse(months.firstKey()); !m.isAfter(end); m = m.plusMonths(1)) {
      bars.add(bar(m.toString(), months));
    }
    return bars;
  }

  private List<Timeline.Bar> yearly(int first, int last) {
    List<Timeline.Bar> bars = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      bars.add(bar(String.format(Locale.ROOT, "%04d", year), years));
    }
    return bars;
  }

  private static Timeline.Bar bar(String date, Map<String, long[]> counts) {
    long[] both = counts.getOrDefault(date, new long[2]);
    return new Timeline.Bar(date, both[0], both[1]);
  }
}
