package org.depeche.cli;

import org.depeche.graph.Iris;
import org.depeche.graph.RdfMapper;
import org.depeche.knowledge.KnowledgeBase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What articles are read with, and under which IRIs their things are. */
final class ExtractionOptions {

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of things begin with, https://w3id.org/depeche/ if not given.")
  private String base = Iris.DEFAULT.base();

  @Mixin private KnowledgeOptions tables;

  Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--base: " + e.getMessage(), e);
    }
  }

  KnowledgeBase knowledge() {
    return tables.knowledge();
  }

  RdfMapper mapper(KnowledgeBase knowledge) {
    return new RdfMapper(iris(), knowledge);
  }
}
