package org.depeche.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.depeche.lexicon.Table;

/**
 * The scores of the last accepted run of a collection: a table of {@code measure}, {@code type}
 * ({@value #ALL} for all types together, also where the column is absent or the cell empty), {@code
 * precision}, {@code recall} and {@code f1}, of which only F1 is compared. Scores are compared as
 * they are printed, to three digits.
 */
public final class AcceptedScores {
  /** All types together. */
  public static final String ALL = "all";

  /** No run was accepted yet. */
  public static final AcceptedScores NONE = new AcceptedScores(Map.of());

  private static final String COMMENT =
      "# The last accepted run; made by `depeche evaluate … --accept`, which see in README.md.\n";

  private final Map<String, Accepted> rows;

  private record Accepted(Table.Row row, double f1) {}

  private AcceptedScores(Map<String, Accepted> rows) {
    this.rows = rows;
  }

  /**
   * A score that is lower than it was.
   *
   * @param f1 now
   * @param least as it was accepted
   */
  public record Shortfall(Measure measure, double f1, double least) {}

  /**
   * Reads the table.
   *
   * @throws IOException if the file cannot be read
   * @throws Table.TableException naming the row that does not say what it should
   */
  public static AcceptedScores read(Path file) throws IOException {
    Map<String, Accepted> rows = new HashMap<>();
    for (Table.Row row : Table.of(file).rows()) {
      String type = row.has("type") && !row.get("type").isEmpty() ? row.get("type") : ALL;
      rows.put(key(row.require("measure"), type), new Accepted(row, f1(row)));
    }
    return new AcceptedScores(rows);
  }

  private static double f1(Table.Row row) {
    try {
      double f1 = Double.parseDouble(row.require("f1"));
      if (f1 >= 0 && f1 <= 1) {
        return f1;
      }
    } catch (NumberFormatException e) {
      throw row.bad("f1", "a number from 0 to 1");
    }
    throw row.bad("f1", "a number from 0 to 1");
  }

  /** The accepted F1, if there is one. */
  OptionalDouble f1(Measure measure, String type) {
    Accepted accepted = rows.get(key(measure.code(), type));
    return accepted == null ? OptionalDouble.empty() : OptionalDouble.of(accepted.f1());
  }

  /**
   * The measures whose F1 over all types is lower than accepted.
   *
   * @throws Table.TableException if one was accepted that is not among the scores
   */
  public List<Shortfall> shortfalls(Score score) {
    List<String> known = score.measures().keySet().stream().map(Measure::code).toList();
    for (Accepted accepted : rows.values()) {
      if (!known.contains(accepted.row().get("measure"))) {
        throw accepted.row().bad("measure", "one that this run scores: " + known);
      }
    }
    List<Shortfall> shortfalls = new ArrayList<>();
    for (Measure measure : score.measures().keySet()) {
      double f1 = score.total(measure).f1();
      OptionalDouble least = f1(measure, ALL);
      if (least.isPresent() && Thousandths.of(f1) < Thousandths.of(least.getAsDouble())) {
        shortfalls.add(new Shortfall(measure, f1, least.getAsDouble()));
      }
    }
    return shortfalls;
  }

  /** Writes these scores as the accepted ones, in the place of those in the file. */
  public static void write(Path file, Score score) throws IOException {
    StringBuilder table =
        new StringBuilder(COMMENT).append("measure\ttype\tprecision\trecall\tf1\n");
    score
        .measures()
        .forEach(
            (measure, tallies) -> {
              table.append(line(measure, ALL, tallies.total()));
              tallies.byType().forEach((type, t) -> table.append(line(measure, type, t)));
            });
    Files.writeString(file, table);
  }

  private static String line(Measure measure, String type, Tally tally) {
    return String.join(
            "\t",
            measure.code(),
            type,
            Thousandths.text(tally.precision()),
            Thousandths.text(tally.recall()),
            Thousandths.text(tally.f1()))
        + "\n";
  }

  private static String key(String measure, String type) {
    return measure + "\t" + type;
  }
}
