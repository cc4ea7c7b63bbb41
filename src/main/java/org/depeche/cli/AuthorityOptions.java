package org.depeche.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.depeche.link.Authority;
import picocli.CommandLine.Option;

/** Who is asked for candidates: an index on disk, or a service. */
final class AuthorityOptions {

  /** An authority that is let go of when it is closed; empty if none was asked for. */
  record Opened(Optional<Authority> get, Runnable end) implements AutoCloseable {
    @Override
    public void close() {
      end.run();
    }
  }

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Ask an index that `depeche knowledge import` has made.")
  private Optional<Path> index = Optional.empty();

  /** Whether one was asked for. */
  boolean given() {
    return index.isPresent();
  }

  /** The authority for a dataset, opened. */
  Opened open(String dataset) {
    return new Opened(Optional.empty(), () -> {});
  }
}
