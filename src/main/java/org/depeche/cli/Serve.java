package org.depeche.cli;

import java.net.InetAddress;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.server.GraphServer;
import org.depeche.server.ServerSettings;
import org.depeche.server.door.Access;
import org.depeche.server.ingest.Intake;
import org.depeche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depeche serve}: the store over HTTP until the process is told to end. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the store over HTTP, to this machine only and to read only, unless told otherwise:",
      "/sparql, /graph, /prefixes, /reconcile, /health, /metrics and the pages."
    })
final class Serve implements Callable<Integer> {
  private static final int PATIENCE = 10; // seconds

  private final Terminal terminal;

  @Mixin private StoreOptions store;
  @Mixin private ExtractionOptions reading;
  @Mixin private ServerOptions door;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen, 3030 if not given; 0 takes any free one.")
  private int port = 3030;

  @Option(
      names = "--allow-ingest",
      description = "Takes articles that are posted to /articles with the token, and stores them.")
  private boolean ingest;

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
      if (!settings.address().isLoopbackAddress()) {
        terminal
            .err()
            .println(
                "depeche: open to other machines at "
                    + settings.address().getHostAddress()
                    + ", for those who show the token or a password; it is not encrypted: put a"
                    + " proxy that speaks TLS before it");
      }
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
    try {
      InetAddress address = door.address();
      Access access = door.access(address);
      ServerSettings settings =
          new ServerSettings(port, reading.iris())
              .withAddress(address, access)
              .withHosts(door.hosts())
              .withServices(door.services());
      return ingest ? settings.withIngest(articles(), access) : settings;
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }

  private Intake.Reading articles() {
    KnowledgeBase knowledge = reading.knowledge();
    return new Intake.Reading(() -> reading.extractor(knowledge), reading.mapper(knowledge));
  }
}
