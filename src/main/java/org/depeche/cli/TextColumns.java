package org.depeche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cells beside each other, each wrapped at blanks to the width of its column. */
final class TextColumns {
  static final String GAP = "  ";

  /** No column gets narrower than this, however narrow the terminal. */
  private static final int LEAST = 12;

  private final int[] widths;

  /**
   * Columns as wide as their widest cell, together at most {@code width} characters: the last gives
   * way first, and no other takes more than a quarter, or than its longest word, if that is at most
   * half.
   *
   * @param rows at least one, all of one length
   */
  TextColumns(List<List<String>> rows, int width) {
    int count = rows.getFirst().size();
    widths = new int[count];
    int[] words = new int[count];
    for (List<String> row : rows) {
      for (int c = 0; c < count; c++) {
        widths[c] = Math.max(widths[c], width(row.get(c)));
        words[c] = Math.max(words[c], longestWord(row.get(c)));
      }
    }
    int left = width;
    for (int c = 0; c < count - 1; c++) {
      int most = Math.max(width / 4, Math.min(words[c], width / 2));
      widths[c] = Math.min(widths[c], Math.max(LEAST, most));
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

  /** A text in lines of at most {@code width} characters; a longer word is cut. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.replaceAll("(\\S{" + width + "})(?=\\S)", "$1 ").split(" ")) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int longestWord(String cell) {
    return Stream.of(cell.split(" ")).mapToInt(TextColumns::width).max().orElse(0);
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
