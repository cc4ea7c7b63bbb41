package org.depeche.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
  private static final int PATIENCE = 10; // seconds

  private final Terminal terminal;

  @Mixin private StoreOptions store;
  @Mixin private IriOptions base;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen, 3030 if not given; 0 takes any free one.")
  private int port = 3030;

  Serve(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ServerSettings settings = settings();
    CountDownLatch ended = new CountDownLatch(1);
    try (GraphStore graphs = store.open();
        GraphServer server = GraphServer.start(graphs, settings)) {
      Thread ending = new Thread(() -> end(server, ended), "end of the server");
      Runtime.getRuntime().addShutdownHook(ending);
      terminal.err().println("depeche: serving store " + store.folder() + " at " + server.url());
      terminal.err().flush();
      server.join();
    } finally {
      ended.countDown();
    }
    return ExitCode.DONE;
  }

  /** On SIGTERM or SIGINT: stops the server, and lets the process end once the store is closed. */
  private static void end(GraphServer server, CountDownLatch ended) {
    server.close();
    try {
      boolean unused = ended.await(PATIENCE, TimeUnit.SECONDS); // the process ends either way
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ServerSettings settings() {
    Iris iris = base.iris();
    try {
      return new ServerSettings(port, iris);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }
}
