package org.depeche.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.depeche.graph.KnowledgeJson;
import org.depeche.knowledge.KnowledgeCounts;
import org.depeche.knowledge.KnowledgeCounts.Line;
import org.depeche.knowledge.KnowledgeCounts.Sourced;
import org.depeche.knowledge.OutsideId.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depeche knowledge stats}: how much is known, and how much of it says from where. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Counts what is known, by kind, and the outside identifiers with their sources.")
final class KnowledgeStats implements Callable<Integer> {
  private static final String COLUMNS = "%-32s %6s %13s %9s %9s%n";
  private static final String SOURCES = "%-32s %6s %13s %9s%n";

  private final Terminal terminal;

  @Mixin private KnowledgeOptions knowledge;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private Form form = Form.TEXT;

  private enum Form {
    TEXT,
    JSON
  }

  KnowledgeStats(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    KnowledgeCounts counts = KnowledgeCounts.of(knowledge.knowledge());
    switch (form) {
      case TEXT -> print(counts);
      case JSON -> terminal.out().print(KnowledgeJson.of(counts));
    }
    return ExitCode.DONE;
  }

  private void print(KnowledgeCounts counts) {
    PrintStream out = terminal.out();
    out.printf(COLUMNS, "kind", "number", "with acronym", "Wikidata", "GeoNames");
    for (Line line : counts.things()) {
      out.printf(
          COLUMNS,
          line.type().isEmpty() ? line.kind().code() : "  " + line.type(),
          line.number(),
          line.acronyms(),
          line.identified().getOrDefault(Dataset.WIKIDATA, 0),
          line.identified().getOrDefault(Dataset.GEONAMES, 0));
    }
    line("topic", counts.topics());
    line("tenure", counts.tenures());
    counts.offices().forEach((role, number) -> line("  " + role, number));
    line("person with an office", counts.holders());
    line("place that stands for a power", counts.governing());
    line("name of a seat of power", counts.seats());
    out.println();
    out.printf(SOURCES, "read where", "number", "with source", "share");
    for (Sourced sourced : counts.sourced()) {
      out.printf(
          SOURCES, sourced.what(), sourced.number(), sourced.sourced(), sourced.percent() + " %");
    }
  }

  private void line(String label, int number) {
    terminal.out().printf("%-32s %6d%n", label, number);
  }
}
