package org.depeche.cli;

import java.util.Optional;
import org.depeche.Extractor;
import org.depeche.event.Models;
import org.depeche.graph.Iris;
import org.depeche.graph.RdfMapper;
import org.depeche.knowledge.KnowledgeBase;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What articles are read with, and under which IRIs their things are. */
final class ExtractionOptions {

  @Mixin private IriOptions iris;

  @Mixin private KnowledgeOptions tables;

  @Option(
      names = "--minimum-confidence",
      paramLabel = "P",
      description =
          "Tells events of at least this confidence, 0 (every candidate) to 1; if not given, as"
              + " data/model/confidence.tsv has it.")
  private Optional<Double> minimum = Optional.empty();

  Iris iris() {
    return iris.iris();
  }

  KnowledgeBase knowledge() {
    return tables.knowledge();
  }

  /** One that tells events of the wanted confidence. */
  Extractor extractor(KnowledgeBase knowledge) {
    Models models = Models.bundled();
    try {
      return new Extractor(knowledge, minimum.map(models::telling).orElse(models));
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--minimum-confidence: " + e.getMessage(), e);
    }
  }

  RdfMapper mapper(KnowledgeBase knowledge) {
    return new RdfMapper(iris(), knowledge);
  }
}
