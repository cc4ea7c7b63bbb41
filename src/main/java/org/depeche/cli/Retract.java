package org.depeche.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.depeche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code depeche retract}: articles out of the store. */
@Command(
    name = "retract",
    mixinStandardHelpOptions = true,
    description = "Takes articles and all that they say out of the store.")
final class Retract implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids or IRIs of articles.")
  private List<String> articles = List.of();

  Retract(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (GraphStore graphs = store.open()) {
      Set<String> gone = graphs.retract(articles);
      for (String article : articles) {
        if (!gone.contains(article)) {
          terminal
              .err()
              .println(
                  "depeche: article "
                      + article
                      + " is not in store "
                      + store.folder()
                      + ": expected the id or IRI of one that is");
        }
      }
      terminal.err().printf("depeche: store %s: %d retracted%n", store.folder(), gone.size());
      return gone.containsAll(articles) ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }
}
