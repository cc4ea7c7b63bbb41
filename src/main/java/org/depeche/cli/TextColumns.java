package org.depeche.cli;

import java.util.ArrayList;
import java.util.List;

/** Cells beside each other, each wrapped at blanks to the width of its column. */
final class TextColumns {
  static final String GAP = "  ";

  /** No column gets narrower than this, however narrow the terminal. */
  private static final int LEAST = 12;

  private final int[] widths;

  /**
   * Columns as wide as their widest cell, together at most {@code width} characters: the last gives
   * way first, and no other takes more than a quarter.
   *
   * @param rows at least one, all of one length
   */
  TextColumns(List<List<String>> rows, int width) {
    int count = rows.getFirst().size();
    widths = new int[count];
    for (List<String> row : rows) {
      for (int c = 0; c < count; c++) {
        widths[c] = Math.max(widths[c], width(row.get(c)));
      }
    }
    int left = width;
    for (int c = 0; c < count - 1; c++) {
      widths[c] = Math.min(widths[c], Math.max(LEAST, width / 4));
      left -= widths[c] + GAP.length();
    }
    widths[count - 1] = Math.min(widths[count - 1], Math.max(LEAST, left));
  }

  /** The lines of one row. */
  List<String> lines(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int c = 0; c < widths.length; c++) {
      wrapped.add(wrap(cells.get(c), widths[c]));
      height = Math.max(height, wrapped.getLast().size());
    }
    List<String> lines = new ArrayList<>();
    for (int l = 0; l < height; l++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        List<String> cell = wrapped.get(c);
        line.append(c == 0 ? "" : GAP)
            .append(padded(l < cell.size() ? cell.get(l) : "", widths[c]));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** A text in lines of at most {@code width} characters; a longer word has its line. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A cell with blanks behind it. */
  static String padded(String cell, int width) {
    return cell + " ".repeat(Math.max(0, width - width(cell)));
  }

  /** The number of characters, as code points. */
  static int width(CharSequence cell) {
    return Character.codePointCount(cell, 0, cell.length());
  }
}
