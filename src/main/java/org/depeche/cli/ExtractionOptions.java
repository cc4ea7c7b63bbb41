package org.depeche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.depeche.graph.Iris;
import org.depeche.graph.RdfMapper;
import org.depeche.knowledge.KnowledgeBase;
import picocli.CommandLine.Option;

/** What articles are read with, and under which IRIs their things are. */
final class ExtractionOptions {

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of things begin with, https://w3id.org/depeche/ if not given.")
  private String base = Iris.DEFAULT.base();

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Tables that add to or replace rows of those in data/knowledge.")
  private Optional<Path> folder = Optional.empty();

  Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--base: " + e.getMessage(), e);
    }
  }

  KnowledgeBase knowledge() {
    if (folder.isEmpty()) {
      return KnowledgeBase.bundled();
    }
    if (!Files.isDirectory(folder.get())) {
      throw new Failure(
          ExitCode.USAGE,
          "--knowledge "
              + folder.get()
              + ": no such folder: expected one with tables as in"
              + " data/knowledge");
    }
    return KnowledgeBase.bundledWith(folder.get());
  }

  RdfMapper mapper(KnowledgeBase knowledge) {
    return new RdfMapper(iris(), knowledge);
  }
}
