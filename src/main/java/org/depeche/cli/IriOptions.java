package org.depeche.cli;

import org.depeche.graph.Iris;
import picocli.CommandLine.Option;

/** Under which IRIs things are. */
final class IriOptions {

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of things begin with, https://w3id.org/depeche/ if not given.")
  private String base = Iris.DEFAULT.base();

  Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--base: " + e.getMessage(), e);
    }
  }
}
