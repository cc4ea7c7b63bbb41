package org.depeche.cli;

import java.util.concurrent.Callable;
import org.depeche.store.GraphStore;
import org.depeche.store.StoreCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code depeche stats}: what the store holds. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Counts what the store holds.")
final class Stats implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;

  Stats(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    StoreCounts counts;
    try (GraphStore graphs = store.open()) {
      counts = graphs.counts();
    }
    line("articles", counts.articles());
    line("triples", counts.triples());
    line("entities", counts.entities());
    line("  with an identifier elsewhere", counts.known());
    line("events", counts.events());
    counts.eventsByClass().forEach((name, number) -> line("  " + name, number));
    return ExitCode.DONE;
  }

  private void line(String label, long number) {
    terminal.out().printf("%-32s %8d%n", label, number);
  }
}
