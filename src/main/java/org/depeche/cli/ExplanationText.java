package org.depeche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.cli.ExplainedArticle.ExplainedSentence;
import org.depeche.cli.Section.Layout;
import org.depeche.cli.Section.Row;
import org.depeche.cli.Section.Tone;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Explained sentences as text for a terminal. */
final class ExplanationText {
  private static final String INDENT = "  ";

  private final Ansi ansi;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  /** Text in lines of about {@code width} characters. */
  ExplanationText(Ansi ansi, int width) {
    this.ansi = ansi;
    this.width = width;
  }

  /** The sentences of an article, below its heading. */
  String of(ExplainedArticle article) {
    text.setLength(0);
    line(Optional.of(Style.bold), article.heading());
    for (ExplainedSentence sentence : article.sentences()) {
      line(Optional.empty(), "");
      line(Optional.of(Style.bold), sentence.heading());
      for (String words : TextColumns.wrap(sentence.words(), width - INDENT.length())) {
        line(Optional.empty(), INDENT + words);
      }
      sentence.remark().ifPresent(remark -> line(Optional.of(Style.faint), INDENT + remark));
      sentence.sections().forEach(this::section);
    }
    line(Optional.empty(), "");
    return text.toString();
  }

  private void section(Section section) {
    line(Optional.empty(), "");
    line(Optional.of(Style.underline), section.title());
    if (section.layout() == Layout.GLOSS) {
      gloss(section);
    } else {
      table(section.rows());
    }
  }

  private void table(List<Row> rows) {
    List<List<String>> cells = rows.stream().map(Row::cells).toList();
    TextColumns columns = new TextColumns(cells, width - INDENT.length());
    for (Row row : rows) {
      columns.lines(row.cells()).forEach(line -> line(style(row.tone()), INDENT + line));
    }
  }

  /** The first cells of as many rows as fit beside each other, under each its other cells. */
  private void gloss(Section section) {
    List<Row> band = new ArrayList<>();
    int used = INDENT.length();
    for (Row whole : section.rows()) {
      Row row = new Row(whole.tone(), whole.cells().stream().map(this::cut).toList());
      int needed = widest(row) + TextColumns.GAP.length();
      if (!band.isEmpty() && used + needed > width) {
        band(band);
        line(Optional.empty(), "");
        band.clear();
        used = INDENT.length();
      }
      band.add(row);
      used += needed;
    }
    band(band);
  }

  /** Of a cell that is longer than a line, its beginning. */
  private String cut(String cell) {
    String first = TextColumns.wrap(cell, width - INDENT.length() - 2).getFirst();
    return first.equals(cell) ? cell : first + " …";
  }

  private void band(List<Row> band) {
    for (int cell = 0; cell < band.getFirst().cells().size(); cell++) {
      StringBuilder line = new StringBuilder(INDENT);
      for (Row row : band) {
        line.append(TextColumns.padded(row.cells().get(cell), widest(row))).append(TextColumns.GAP);
      }
      Optional<IStyle> style = cell == 0 ? Optional.empty() : Optional.of(Style.faint);
      line(style, line.toString().stripTrailing());
    }
  }

  private static int widest(Row row) {
    return row.cells().stream().mapToInt(TextColumns::width).max().orElse(0);
  }

  private static Optional<IStyle> style(Tone tone) {
    return switch (tone) {
      case PLAIN -> Optional.empty();
      case FAINT -> Optional.of(Style.faint);
      case GOOD -> Optional.of(Style.fg_green);
      case BAD -> Optional.of(Style.fg_yellow);
    };
  }

  private void line(Optional<IStyle> style, String line) {
    boolean coloured = style.isPresent() && ansi.enabled() && !line.isBlank();
    text.append(coloured ? style.get().on() + line + style.get().off() : line).append('\n');
  }
}
