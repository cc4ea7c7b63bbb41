package org.depeche.view;

import java.util.List;

/**
 * When statements happened.
 *
 * @param unit what a bar stands for
 * @param bars from the first to the last, empty ones between them included
 * @param earlier number of statements before the first bar, which are few and far before it
 * @param undated number of statements whose date is not known well enough for a bar
 */
public record Timeline(Unit unit, List<Bar> bars, long earlier, long undated) {
  /** What a bar stands for. */
  public enum Unit {
    YEAR,
    MONTH
  }

  /**
   * A year or month.
   *
   * @param date {@code 2018} or {@code 2018-11}
   */
  public record Bar(String date, long cooperation, long conflict) {
    /** Both. */
    public long count() {
      return cooperation + conflict;
    }
  }

  public Timeline {
    bars = List.copyOf(bars);
  }

  /** The most statements of a bar. */
  public long highest() {
    return bars.stream().mapToLong(Bar::count).max().orElse(0);
  }
}
