package org.depeche.cli;

import java.util.List;
import org.depeche.cli.ExplainedArticle.ExplainedSentence;
import org.depeche.cli.Section.Column;
import org.depeche.cli.Section.Layout;
import org.depeche.cli.Section.Row;

/** Explained articles as one page of HTML that needs nothing else: no script, no other file. */
final class ExplanationHtml {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Dépêche: what the sentences were taken for</title>
      <style>
      :root { color-scheme: light dark; --line: #8886; --good: #0a6b2d; --bad: #8a4b00; --faint: #5b5b5b }
      @media (prefers-color-scheme: dark) { :root { --good: #7ddc9a; --bad: #f2b56b; --faint: #b0b0b0 } }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem }
      blockquote { margin: .5rem 0 1rem; padding-left: 1rem; border-left: .25rem solid var(--line); font-size: 1.1rem }
      section { border-top: 1px solid var(--line); margin-top: 2rem }
      .scroll { overflow-x: auto }
      table { border-collapse: collapse; margin: .25rem 0 1rem }
      th, td { text-align: left; vertical-align: top; padding: .15rem 1rem .15rem 0 }
      thead th { font-size: .85rem; color: var(--faint); border-bottom: 1px solid var(--line) }
      tbody th { font-weight: normal }
      .good th, .good td { color: var(--good); font-weight: 600 }
      .bad th, .bad td { color: var(--bad) }
      .faint th, .faint td { color: var(--faint) }
      summary, h4 { font-size: 1rem; font-weight: 600; margin: 1rem 0 .25rem }
      </style>
      </head>
      <body>
      <main>
      <h1>What the sentences were taken for</h1>
      """;

  private static final String FOOT = "</main>\n</body>\n</html>\n";

  private final StringBuilder html = new StringBuilder();

  private ExplanationHtml() {}

  /** The whole page. */
  static String of(List<ExplainedArticle> articles) {
    ExplanationHtml page = new ExplanationHtml();
    page.html.append(HEAD);
    articles.forEach(page::article);
    return page.html.append(FOOT).toString();
  }

  private void article(ExplainedArticle article) {
    html.append("<h2>").append(escaped(article.heading())).append("</h2>\n");
    article.sentences().forEach(this::sentence);
  }

  private void sentence(ExplainedSentence sentence) {
    html.append("<section>\n<h3>").append(escaped(sentence.heading())).append("</h3>\n");
    html.append("<blockquote lang=\"fr\">")
        .append(escaped(sentence.words()))
        .append("</blockquote>\n");
    sentence.remark().ifPresent(r -> html.append("<p>").append(escaped(r)).append("</p>\n"));
    sentence.sections().forEach(this::section);
    html.append("</section>\n");
  }

  private void section(Section section) {
    boolean folded = section.layout() == Layout.GLOSS;
    String title = escaped(section.title());
    html.append(
        folded ? "<details>\n<summary>" + title + "</summary>\n" : "<h4>" + title + "</h4>\n");
    table(section);
    html.append(folded ? "</details>\n" : "");
  }

  private void table(Section section) {
    html.append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"")
        .append(escaped(section.title()))
        .append("\">\n<table>\n<thead><tr>");
    for (Column column : section.columns()) {
      html.append("<th scope=\"col\">").append(escaped(column.name())).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    section.rows().forEach(row -> row(section.columns(), row));
    html.append("</tbody>\n</table>\n</div>\n");
  }

  private void row(List<Column> columns, Row row) {
    html.append(
        switch (row.tone()) {
          case PLAIN -> "<tr>";
          case FAINT -> "<tr class=\"faint\">";
          case GOOD -> "<tr class=\"good\">";
          case BAD -> "<tr class=\"bad\">";
        });
    for (int c = 0; c < columns.size(); c++) {
      String language = columns.get(c).language();
      String cell = c == 0 && !row.cells().get(c).isEmpty() ? "th" : "td";
      html.append('<').append(cell).append(c == 0 && cell.equals("th") ? " scope=\"row\"" : "");
      html.append(language.equals("en") ? "" : " lang=\"" + language + "\"").append('>');
      html.append(escaped(row.cells().get(c))).append("</").append(cell).append('>');
    }
    html.append("</tr>\n");
  }

  /** Text as it stands between tags and in quoted attributes. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
