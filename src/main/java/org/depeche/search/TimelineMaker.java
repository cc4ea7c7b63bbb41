package org.depeche.search;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Makes bars of the counts of facets: months where the years are few, else years. */
final class TimelineMaker {
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

  /** With the counts of signed years and months: {@code +2018}, {@code -2018-11}. */
  TimelineMaker(Map<String, Long> signedYears, Map<String, Long> signedMonths) {
    signedYears.forEach((key, count) -> add(years, key, count));
    signedMonths.forEach((key, count) -> add(months, key, count));
  }

  private static void add(Map<String, long[]> bars, String signed, long count) {
    long[] both = bars.computeIfAbsent(signed.substring(1), k -> new long[2]);
    both[signed.charAt(0) == Signed.COOPERATION ? 0 : 1] += count;
  }

  /** Of so many statements. */
  Timeline of(long statements) {
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
