package org.depeche.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.view.Timeline;

/**
 * Bars over time, drawn: conflict stands on cooperation, heights are in proportion to the highest.
 *
 * @param timeline what is drawn
 * @param address of the search that it is of, to go to a bar's year or month
 * @param width in its own units: that of a page or of a column beside it
 */
public record TimelineChart(
    Timeline timeline, Optional<SearchAddress> address, Messages messages, int width) {
  /** Of a page. */
  public static final int PAGE = 900;

  /** Of a column. */
  public static final int COLUMN = 360;

  private static final double HEIGHT = 110;

  /** A bar's place when there are few. */
  private static final double WIDEST = 60;

  /** Share of a bar's place that is empty. */
  private static final double GAP = 0.18;

  /** Units that a date below the axis has, so many that it is legible on a phone. */
  private static final int LABEL = 120;

  /** One bar, in the units of the drawing. */
  public record Drawn(
      double x,
      double width,
      double place,
      double placeWidth,
      double cooperationTop,
      double cooperationHeight,
      double conflictTop,
      double conflictHeight,
      String label,
      String href,
      String axis) {}

  /** The drawing's own units. */
  public String viewBox() {
    return "0 0 " + width + " 134";
  }

  /** Where the axis is. */
  public double base() {
    return HEIGHT;
  }

  /** Every bar, from the first. */
  public List<Drawn> bars() {
    List<Drawn> drawn = new ArrayList<>();
    int count = timeline.bars().size();
    double place = Math.min((double) width / count, WIDEST);
    double unit = (HEIGHT - 4) / Math.max(1, timeline.highest());
    int step = Math.max(1, (int) Math.ceil(LABEL / place));
    for (int i = 0; i < count; i++) {
      Timeline.Bar bar = timeline.bars().get(i);
      double cooperation = bar.cooperation() * unit;
      double conflict = bar.conflict() * unit;
      drawn.add(
          new Drawn(
              round(i * place + place * GAP / 2),
              round(place * (1 - GAP)),
              round(i * place),
              round(place),
              round(HEIGHT - cooperation),
              round(cooperation),
              round(HEIGHT - cooperation - conflict),
              round(conflict),
              label(bar),
              href(bar),
              i % step == 0 && (i * place) + LABEL / 2.0 <= width ? axis(bar) : ""));
    }
    return drawn;
  }

  /** Where the statements before the first bar are. */
  public String earlier() {
    int year = Integer.parseInt(timeline.bars().getFirst().date().substring(0, 4)) - 1;
    return address.map(a -> a.until(String.format(Locale.ROOT, "%04d", year))).orElse("");
  }

  /** Where the statements of a bar are; empty if they are on no page of their own. */
  public String href(Timeline.Bar bar) {
    return address.map(a -> a.within(bar.date())).orElse("");
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** What a bar says, in words. */
  public String label(Timeline.Bar bar) {
    return messages.get(
        "explore.bar", messages.date(bar.date()), bar.count(), bar.cooperation(), bar.conflict());
  }

  private String axis(Timeline.Bar bar) {
    if (timeline.unit() == Timeline.Unit.YEAR) {
      return bar.date();
    }
    return ReadableDate.shortMonth(bar.date(), messages.language());
  }
}
