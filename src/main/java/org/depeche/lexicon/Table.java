package org.depeche.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of tab-separated values: UTF-8, a header row, one record a line; blank lines and lines
 * that begin with {@code #} are skipped. Cells are stripped; a short row has empty cells at its
 * end.
 *
 * @param name the file's name, for messages
 */
public record Table(String name, List<String> columns, List<Row> rows) {

  /** One record and where it stands. */
  public record Row(String table, int line, List<String> columns, List<String> cells) {

    /**
     * The cell of a column; empty where the row has none.
     *
     * @throws TableException if the table has no such column
     */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new TableException(
            table + ": no column \"" + column + "\", expected one in the header row");
      }
      return at < cells.size() ? cells.get(at) : "";
    }

    /** Whether the table has the column. */
    public boolean has(String column) {
      return columns.contains(column);
    }

    /** The cell of a column that may not be empty. */
    public String require(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw bad(column, "a value");
      }
      return cell;
    }

    /** The {@code |}-separated values of a cell; none where the cell is empty. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }

    /** An exception that names file, line, column, the text found and what was expected. */
    public TableException bad(String column, String expected) {
      return new TableException(
          table
              + ":"
              + line
              + ": column \""
              + column
              + "\" is \""
              + get(column)
              + "\", expected "
              + expected);
    }
  }

  /**
   * A table that does not say what it should: the message gives file, line, column, what was found
   * and what was expected.
   */
  public static final class TableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** One with a message as the class has it. */
    public TableException(String message) {
      super(message);
    }
  }

  /**
   * Reads a table that is bundled with the program.
   *
   * @param resource its absolute resource path, such as {@code /data/lexicon/frames.tsv}
   */
  public static Table bundled(String resource) {
    InputStream in = Table.class.getResourceAsStream(resource);
    if (in == null) {
      throw new TableException(
          resource + ": not in the program; the build bundles data/ as resources");
    }
    try (in) {
      return read(resource.substring(resource.lastIndexOf('/') + 1), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a table from a file. */
  public static Table of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.getFileName().toString(), in);
    }
  }

  private static Table read(String name, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() > columns.size()) {
        throw new TableException(
            name
                + ":"
                + number
                + ": "
                + cells.size()
                + " cells, expected at most "
                + columns.size());
      } else {
        rows.add(new Row(name, number, columns, cells));
      }
    }
    return new Table(name, columns, List.copyOf(rows));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab).strip());
      from = tab + 1;
    }
    cells.add(line.substring(from).strip());
    return List.copyOf(cells);
  }
}
