package org.depeche.corpus;

import java.util.Locale;
import org.depeche.text.Span;

/** A report as text for people. */
public final class TextReport {
  private static final String HEAD =
      "                             P       R      F1   found   extra  missed   change";

  private final Report report;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Report report) {
    this.report = report;
  }

  /** The scores as a table. */
  public static String of(Report report) {
    return new TextReport(report).scores().toString();
  }

  /** The scores, and the sentences in which something was missed or is extra. */
  public static String withErrors(Report report) {
    return new TextReport(report).scores().errors().toString();
  }

  private TextReport scores() {
    Score score = report.evaluation().score();
    line("articles " + score.articles());
    line(HEAD);
    report.rows().forEach(this::row);
    score
        .shares()
        .forEach(
            (aspect, share) ->
                line(
                    String.format(
                        Locale.ROOT,
                        "%-22s %7s of %d",
                        aspect.code() + " right",
                        Thousandths.text(share.value()),
                        share.of())));
    report.speed().ifPresent(speed -> line("speed: " + speed.inWords()));
    return this;
  }

  private void row(Report.Row row) {
    Tally tally = row.tally();
    line(
        String.format(
            Locale.ROOT,
            "%-22s %7s %7s %7s %7d %7d %7d %8s",
            row.isTotal() ? row.measure().code() : "  " + row.type(),
            Thousandths.text(tally.precision()),
            Thousandths.text(tally.recall()),
            Thousandths.text(tally.f1()),
            tally.found(),
            tally.extra(),
            tally.missed(),
            row.change()));
  }

  private TextReport errors() {
    for (Report.Sheet sheet : report.sheets()) {
      line("\n" + sheet.article().id());
      for (SideBySide sentence : sheet.sentences()) {
        line("  " + sentence.sentence().map(s -> quoted(s, sheet)).orElse("(no place known)"));
        sentence.missed().forEach(d -> line("    missed " + said(d, sheet)));
        sentence.extra().forEach(d -> line("    extra  " + said(d, sheet)));
      }
    }
    return this;
  }

  private static String said(Difference difference, Report.Sheet sheet) {
    Finding finding = difference.finding();
    return finding.type()
        + finding.span().map(span -> " " + quoted(span, sheet)).orElse("")
        + (finding.says().isEmpty() ? "" : " " + finding.says())
        + " ("
        + difference.measure().code()
        + ": "
        + difference.measure().fault()
        + ")";
  }

  private static String quoted(Span span, Report.Sheet sheet) {
    return "« " + span.of(sheet.article().text()).replaceAll("\\s+", " ") + " »";
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
