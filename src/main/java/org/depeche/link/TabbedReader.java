package org.depeche.link;

/** Reads a table of GeoNames: tab-separated, a line a row. For one thread. */
abstract class TabbedReader extends LineByLineReader {

  @Override
  final Entry entry(Line line) {
    String text = line.text();
    return text.isBlank() || text.startsWith("#")
        ? Entry.Nothing.NOTHING
        : entry(text.split("\t", -1), line.number());
  }

  /** What a row says. */
  abstract Entry entry(String[] cells, long number);

  /** Whether a cell is a number that a {@code long} holds. */
  static boolean isNumber(String cell) {
    return cell.matches("\\d{1,18}");
  }

  /** A row whose place has no number. */
  static Entry unnumbered(String cell, long number) {
    return new Entry.Malformed(number, "geonameid is \"" + cell + "\", expected a number");
  }
}
