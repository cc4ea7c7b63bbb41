package org.depeche.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.depeche.graph.Rejected;
import org.depeche.graph.ShapesGate;
import org.depeche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code depeche validate}: the store against the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks every article in the store against the shapes of the ontology.")
final class Validate implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;

  Validate(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ShapesGate gate = new ShapesGate();
    AtomicInteger checked = new AtomicInteger();
    AtomicInteger rejected = new AtomicInteger();
    try (GraphStore graphs = store.open()) {
      graphs.forEachArticle(
          graph -> {
            checked.incrementAndGet();
            if (gate.check(graph) instanceof Rejected rejection) {
              rejected.incrementAndGet();
              terminal.out().print(rejection + "\n");
            }
          });
    }
    terminal.out().printf("%d articles checked, %d break a shape%n", checked.get(), rejected.get());
    return rejected.get() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
