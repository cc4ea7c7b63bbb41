package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depeche.Extractor;
import org.depeche.corpus.AnnotatedFolder;
import org.depeche.corpus.Score;
import org.depeche.corpus.Tally;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.lexicon.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depeche evaluate}: how well what is extracted agrees with annotations. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores extractions against annotated articles.")
final class Evaluate implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Annotations, ID.json each.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "ARTICLES_DIR",
      description = "Their articles, ID.json each: id, text, date.")
  private Path articles = Path.of("");

  @Option(
      names = "--floor",
      paramLabel = "FILE",
      description = "A table of measure and f1; a score below it is exit code 3.")
  private Optional<Path> floor = Optional.empty();

  Evaluate(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Score score = new AnnotatedFolder(gold, articles).score(new Extractor(KnowledgeBase.bundled()));
    terminal.out().print(score.table());
    return floor.isPresent() ? check(score, table(floor.get())) : ExitCode.DONE;
  }

  private static Table table(Path file) {
    try {
      return Table.of(file);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.USAGE, file + ": cannot be read: expected a table of measure and f1", e);
    }
  }

  private int check(Score score, Table floors) {
    int code = ExitCode.DONE;
    Map<String, Tally> measures = score.measures();
    for (Table.Row row : floors.rows()) {
      Tally tally = measures.get(row.require("measure"));
      if (tally == null) {
        throw row.bad("measure", "one of " + measures.keySet());
      }
      double least = Double.parseDouble(row.require("f1"));
      if (tally.f1() < least) {
        terminal
            .err()
            .printf(
                "depeche: %s: F1 %.3f, expected at least %.3f%n",
                row.get("measure"), tally.f1(), least);
        code = ExitCode.REFUSED;
      }
    }
    return code;
  }
}
