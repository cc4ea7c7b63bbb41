package org.depeche.cli;

import java.util.concurrent.Callable;
import org.depeche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code depeche compact}: the disk that earlier changes of the store still take. */
@Command(
    name = "compact",
    mixinStandardHelpOptions = true,
    description = {
      "Frees the disk that earlier changes of the store still take.",
      "Needs as much again while it runs. A large ingest does this at its end; a server that takes"
          + " articles never does."
    })
final class Compact implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;

  Compact(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (GraphStore graphs = store.open()) {
      graphs.compact();
    }
    terminal.err().printf("depeche: store %s: compacted%n", store.folder());
    return ExitCode.DONE;
  }
}
