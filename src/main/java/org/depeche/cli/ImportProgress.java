package org.depeche.cli;

import java.time.Duration;
import java.util.Locale;
import org.depeche.link.ImportCounts;
import org.depeche.link.ImportListener;
import org.depeche.link.ImportReport;

/**
 * Tells people how an import goes: on a terminal a line that is written over, with what is left to
 * do; everywhere the first malformed lines.
 */
final class ImportProgress implements ImportListener, AutoCloseable {
  /** Of so many malformed lines place and cause are told; all are counted. */
  private static final int NAMED = 10;

  private static final String CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private final long start = System.nanoTime();
  private String what = "";
  private long from;
  private long since;
  private int named;
  private boolean shown;

  ImportProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void progress(String now, long done, long total, ImportCounts counts) {
    if (!terminal.ansi().enabled()) {
      return;
    }
    if (!now.equals(what)) {
      what = now;
      from = done;
      since = System.nanoTime();
    }
    shown = true;
    terminal
        .err()
        .print(
            CLEAR
                + String.format(
                    Locale.ROOT,
                    "%s %.1f %%, %d lines, %d entities%s",
                    now,
                    100.0 * done / Math.max(total, 1),
                    counts.lines(),
                    counts.kept(),
                    left(done, total)));
    terminal.err().flush();
  }

  private String left(long done, long total) {
    long now = done - from;
    if (now <= 0) {
      return "";
    }
    double nanos = (double) (System.nanoTime() - since) / now * Math.max(total - done, 0);
    return ", " + words(Duration.ofNanos(Math.round(nanos))) + " left";
  }

  @Override
  public void malformed(String place, String cause) {
    named++;
    if (named > NAMED) {
      return;
    }
    clear();
    terminal.err().println("depeche: " + place + ": " + cause);
    if (named == NAMED) {
      terminal.err().println("depeche: further malformed lines are counted only");
    }
  }

  /** How long it took and how fast it was. */
  String rate(ImportReport report) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    double seconds = Math.max(took.toNanos() / 1e9, 1e-3);
    return String.format(
        Locale.ROOT,
        "%s%s, %.0f entities/s, %.0f lines/s",
        report.outcome() == ImportReport.Outcome.RESUMED ? "resumed; this run " : "",
        words(took),
        report.now().kept() / seconds,
        report.now().lines() / seconds);
  }

  private static String words(Duration duration) {
    long minutes = duration.toMinutes();
    return minutes >= 60
        ? String.format(Locale.ROOT, "%d h %02d min", minutes / 60, minutes % 60)
        : minutes > 0
            ? String.format(Locale.ROOT, "%d min %02d s", minutes, duration.toSecondsPart())
            : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }

  @Override
  public void close() {
    clear();
  }

  /** Takes the line of progress away. */
  void clear() {
    if (shown) {
      terminal.err().print(CLEAR);
      terminal.err().flush();
      shown = false;
    }
  }
}
