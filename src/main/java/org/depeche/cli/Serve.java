package org.depeche.cli;

import java.util.concurrent.Callable;
import org.depeche.graph.Iris;
import org.depeche.server.GraphServer;
import org.depeche.server.ServerSettings;
import org.depeche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depeche serve}: the store over HTTP until the process is told to end. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the store on this machine: /sparql, /reconcile, /health.")
final class Serve implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreOptions store;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen, 3030 if not given; 0 takes any free one.")
  private int port = 3030;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of the store's things begin with, as given to ingest.")
  private String base = Iris.DEFAULT.base();

  Serve(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ServerSettings settings = settings();
    try (GraphStore graphs = store.open();
        GraphServer server = GraphServer.start(graphs, settings)) {
      Thread ending = new Thread(() -> end(server, graphs), "end of the server");
      Runtime.getRuntime().addShutdownHook(ending);
      terminal.err().println("depeche: serving store " + store.folder() + " at " + server.url());
      terminal.err().flush();
      server.join();
    }
    return ExitCode.DONE;
  }

  /** On SIGTERM or SIGINT: answers under way are finished, then the store is let go. */
  private static void end(GraphServer server, GraphStore graphs) {
    server.close();
    graphs.close();
  }

  private ServerSettings settings() {
    try {
      return new ServerSettings(port, new Iris(base));
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }
}
