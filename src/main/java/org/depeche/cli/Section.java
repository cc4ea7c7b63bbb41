package org.depeche.cli;

import java.util.List;

/**
 * A titled part of an explanation, before it is text or HTML.
 *
 * @param rows each as long as {@code columns}
 */
record Section(String title, Layout layout, List<Column> columns, List<Row> rows) {

  Section {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** How the rows stand on a terminal. */
  enum Layout {
    /** Below each other. */
    TABLE,
    /** Beside each other, as linguists gloss a sentence: long, and looked at last. */
    GLOSS
  }

  /** A column, and the language of what stands in it (BCP 47). */
  record Column(String name, String language) {
    static Column french(String name) {
      return new Column(name, "fr");
    }

    static Column english(String name) {
      return new Column(name, "en");
    }
  }

  /** What a row means to the reader. */
  enum Tone {
    PLAIN,
    /** Nothing came of it. */
    FAINT,
    /** It was chosen, or is an event. */
    GOOD,
    /** It ends without an event. */
    BAD
  }

  /** A row; cells have no line breaks. */
  record Row(Tone tone, List<String> cells) {
    Row {
      cells = cells.stream().map(c -> c.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip()).toList();
    }

    static Row of(String... cells) {
      return new Row(Tone.PLAIN, List.of(cells));
    }
  }
}
