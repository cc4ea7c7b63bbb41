package org.depeche.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts N-Triples and Turtle into statements. Where no prefix or base has been declared, as in
 * N-Triples and in DBpedia's files, a line is a statement. Else a statement ends at a full stop
 * that is in no IRI, literal, comment, bracket or name; one that never ends, for it has a quotation
 * mark too few, say, is given up at the next empty line, or after {@link #LONGEST} lines.
 */
final class TurtleStatements {
  private static final int LONGEST = 10_000;
  private static final Pattern PREFIX =
      Pattern.compile("(?i)\\s*@?(prefix\\s+\\S*:|base)\\s*<[^>]*>\\s*\\.?\\s*");

  /**
   * One statement.
   *
   * @param firstLine the number of the line where it begins
   */
  record Statement(long firstLine, String text) {}

  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final StringBuilder open = new StringBuilder();
  private final TurtleScanner scanner = new TurtleScanner();
  private long firstLine;

  /** Takes the next line and gives the statements that end in it. */
  void add(long number, String line, Consumer<Statement> sink) {
    if (open.isEmpty()) {
      Matcher prefix = PREFIX.matcher(line);
      if (prefix.matches()) {
        prefixes.put(prefix.group(1), line);
        return;
      }
      firstLine = number;
      if (prefixes.isEmpty()) {
        addLine(number, line, sink);
        return;
      }
    } else if ((line.isBlank() && !scanner.inLongLiteral()) || number - firstLine > LONGEST) {
      give(sink);
      firstLine = number;
    }
    int from = 0;
    for (int end = scanner.endOfStatement(line, 0);
        end >= 0;
        end = scanner.endOfStatement(line, end)) {
      open.append(line, from, end);
      give(sink);
      firstLine = number;
      from = end;
    }
    if (!scanner.betweenStatements() || !open.isEmpty()) {
      open.append(line, from, line.length()).append('\n');
    }
  }

  private static void addLine(long number, String line, Consumer<Statement> sink) {
    String text = line.strip();
    if (!text.isEmpty() && !text.startsWith("#")) {
      sink.accept(new Statement(number, text));
    }
  }

  private void give(Consumer<Statement> sink) {
    if (!open.toString().isBlank()) {
      sink.accept(new Statement(firstLine, open.toString()));
    }
    reset();
  }

  /** Gives what is left at the end of the file, though it has no end. */
  void finish(Consumer<Statement> sink) {
    give(sink);
  }

  /** Forgets the statement that is open. */
  void reset() {
    open.setLength(0);
    scanner.reset();
  }

  /** The prefixes and the base declared so far, as Turtle. */
  String prefixes() {
    return prefixes.isEmpty() ? "" : String.join("\n", prefixes.values()) + "\n";
  }
}
