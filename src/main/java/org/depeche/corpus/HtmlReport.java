package org.depeche.corpus;

import java.util.List;
import org.depeche.Extractor;

/** A report as one HTML page that needs nothing else: no script, no other file. */
public final class HtmlReport {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'">
      <title>Dépêche: evaluation</title>
      <style>
      :root { color-scheme: light dark; --line: #ccc; --missed: #fde2b5; --extra: #cfe4ff; }
      @media (prefers-color-scheme: dark) {
        :root { --line: #555; --missed: #5e4309; --extra: #123f70; }
      }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: auto; padding: 1rem; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; }
      caption { text-align: left; font-weight: bold; padding: .5rem 0; }
      th, td { border-bottom: 1px solid var(--line); padding: .25rem .6rem; text-align: left;
        vertical-align: top; }
      .number { text-align: right; font-variant-numeric: tabular-nums; }
      tbody th { font-weight: normal; padding-left: 1.6rem; }
      tbody .total { font-weight: bold; }
      tbody .total th { font-weight: bold; padding-left: .6rem; }
      .errors { width: 100%; table-layout: fixed; min-width: 40rem; }
      .errors th:first-child { width: 50%; }
      ul { margin: 0; padding-left: 1.1rem; }
      mark { color: inherit; padding: 0 .1em; }
      .missed { background: var(--missed); text-decoration: underline dashed; }
      .extra { background: var(--extra); text-decoration: underline; }
      .missed.extra { text-decoration: underline double; }
      </style>
      </head>
      <body>
      <main>
      """;

  private final Report report;
  private final StringBuilder html = new StringBuilder(HEAD);

  private HtmlReport(Report report) {
    this.report = report;
  }

  /** The page. */
  public static String of(Report report) {
    HtmlReport page = new HtmlReport(report);
    page.scores();
    page.shares();
    page.errors();
    return page.html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void scores() {
    line("<h1>Evaluation of Dépêche %s</h1>".formatted(escaped(Extractor.VERSION)));
    line("<p>%s articles scored.</p>".formatted(report.evaluation().score().articles()));
    report.speed().ifPresent(speed -> line("<p>" + speed.inWords() + ".</p>"));
    openTable("Scores by type", "scores");
    line(
        "<thead><tr><th scope=\"col\">Measure</th>%s%s%s%s%s%s%s</tr></thead>"
            .formatted(
                head("Precision"),
                head("Recall"),
                head("F1"),
                head("Found"),
                head("Extra"),
                head("Missed"),
                head("F1 since the accepted run")));
    report.rows().forEach(this::row);
    closeTable();
  }

  private void row(Report.Row row) {
    Tally tally = row.tally();
    line(
        "%s<th scope=\"%s\">%s</th>%s%s%s%s%s%s%s</tr>"
            .formatted(
                row.isTotal() ? "<tbody>\n<tr class=\"total\">" : "<tr>",
                row.isTotal() ? "rowgroup" : "row",
                escaped(row.isTotal() ? row.measure().code() : row.type()),
                number(Thousandths.text(tally.precision())),
                number(Thousandths.text(tally.recall())),
                number(Thousandths.text(tally.f1())),
                number(String.valueOf(tally.found())),
                number(String.valueOf(tally.extra())),
                number(String.valueOf(tally.missed())),
                number(row.change())));
  }

  private void shares() {
    if (report.evaluation().score().shares().isEmpty()) {
      return;
    }
    openTable("What else of events is right", "shares");
    line(
        "<thead><tr><th scope=\"col\">Of events</th>%s%s</tr></thead><tbody>"
            .formatted(head("Right"), head("Of")));
    report
        .evaluation()
        .score()
        .shares()
        .forEach(
            (aspect, share) ->
                line(
                    "<tr><th scope=\"row\">%s</th>%s%s</tr>"
                        .formatted(
                            aspect.code(),
                            number(Thousandths.text(share.value())),
                            number(String.valueOf(share.of())))));
    closeTable();
  }

  private void errors() {
    line("<h2>What was missed and what is extra</h2>");
    List<Report.Sheet> sheets = report.sheets();
    if (sheets.isEmpty()) {
      line("<p>Nothing.</p>");
      return;
    }
    line(
        "<p>In each sentence <mark class=\"missed\">what is annotated and was not extracted</mark>"
            + " and <mark class=\"extra\">what was extracted and is not annotated</mark> is"
            + " marked.</p>");
    for (Report.Sheet sheet : sheets) {
      String id = sheet.article().id().value();
      openTable("Article " + id, "errors");
      line(
          "<thead><tr><th scope=\"col\">Sentence</th><th scope=\"col\">Missed</th>"
              + "<th scope=\"col\">Extra</th></tr></thead><tbody>");
      for (SideBySide sentence : sheet.sentences()) {
        String text = sheet.article().text();
        line(
            "<tr><td lang=\"fr\">%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                    sentence
                        .sentence()
                        .map(s -> MarkedSentence.of(text, s, sentence))
                        .orElse("not known"),
                    list(sentence.missed(), text),
                    list(sentence.extra(), text)));
      }
      closeTable();
    }
  }

  private static String list(List<Difference> differences, String text) {
    if (differences.isEmpty()) {
      return "";
    }
    StringBuilder list = new StringBuilder("<ul>");
    for (Difference difference : differences) {
      Finding finding = difference.finding();
      list.append("<li><b>").append(escaped(finding.type())).append("</b> ");
      finding
          .span()
          .ifPresent(
              s -> list.append("<q lang=\"fr\">").append(escaped(s.of(text))).append("</q> "));
      list.append(escaped(finding.says())).append(" <small>");
      list.append(escaped(difference.measure().code() + ": " + difference.measure().fault()));
      list.append("</small></li>");
    }
    return list.append("</ul>").toString();
  }

  private void openTable(String caption, String kind) {
    String name = escaped(caption);
    line("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"%s\">".formatted(name));
    line("<table class=\"%s\"><caption>%s</caption>".formatted(kind, name));
  }

  private void closeTable() {
    line("</table></div>");
  }

  private static String head(String name) {
    return "<th scope=\"col\" class=\"number\">" + name + "</th>";
  }

  private static String number(String number) {
    return "<td class=\"number\">" + number + "</td>";
  }

  private void line(String line) {
    html.append(line).append('\n');
  }

  /** The text as it is written in HTML, in an element or an attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
