package org.depeche.search;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Makes bars of the counts of facets: months where the years are few, else years. */
final class TimelineMaker {
  /** Years that are shown by month. */
  private static final int FEW = 3;

  /** More bars than these are too thin to see; the oldest are left out. */
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
    both[Tone.ofSign(signed.charAt(0)) == Tone.COOPERATION ? 0 : 1] += count;
  }

  /** Of so many statements. */
  Timeline of(long statements) {
    if (years.isEmpty()) {
      return new Timeline(Timeline.Unit.YEAR, List.of(), statements);
    }
    int first = Integer.parseInt(years.firstKey());
    int last = Integer.parseInt(years.lastKey());
    boolean byMonth = last - first < FEW && !months.isEmpty();
    List<Timeline.Bar> bars = byMonth ? monthly() : yearly(first, last);
    List<Timeline.Bar> shown = bars.subList(Math.max(0, bars.size() - MOST), bars.size());
    long dated = shown.stream().mapToLong(Timeline.Bar::count).sum();
    return new Timeline(
        byMonth ? Timeline.Unit.MONTH : Timeline.Unit.YEAR, shown, statements - dated);
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
    for (int year = Math.max(first, last - MOST + 1); year <= last; year++) {
      bars.add(
          bar(Year.of(year).format(java.time.format.DateTimeFormatter.ofPattern("uuuu")), years));
    }
    return bars;
  }

  private static Timeline.Bar bar(String date, Map<String, long[]> counts) {
    long[] both = counts.getOrDefault(date, new long[2]);
    return new Timeline.Bar(date, both[0], both[1]);
  }
}
