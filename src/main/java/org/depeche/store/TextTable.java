package org.depeche.store;

import java.util.List;

/** Aligned columns of text; white space inside a cell becomes one blank. */
final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  /**
   * The table, a rule under its head, then how many rows it has.
   *
   * @param rows each as long as the head
   */
  static String of(List<String> head, List<List<String>> rows) {
    int[] widths = new int[head.size()];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = width(head.get(c));
      for (List<String> row : rows) {
        widths[c] = Math.max(widths[c], width(flat(row.get(c))));
      }
    }
    StringBuilder table = new StringBuilder();
    line(table, head, widths);
    line(table, head.stream().map(h -> "").toList(), widths, "─");
    for (List<String> row : rows) {
      line(table, row, widths);
    }
    return table
        .append(rows.size())
        .append(rows.size() == 1 ? " row" : " rows")
        .append('\n')
        .toString();
  }

  private static void line(StringBuilder table, List<String> cells, int[] widths) {
    line(table, cells, widths, " ");
  }

  private static void line(StringBuilder table, List<String> cells, int[] widths, String filler) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      String cell = flat(cells.get(c));
      line.append(c == 0 ? "" : GAP).append(cell);
      line.append(filler.repeat(widths[c] - width(cell)));
    }
    table.append(line.toString().stripTrailing()).append('\n');
  }

  private static String flat(String cell) {
    return cell.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
