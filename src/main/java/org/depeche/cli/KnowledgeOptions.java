package org.depeche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.depeche.knowledge.KnowledgeBase;
import picocli.CommandLine.Option;

/** What is known of the world when articles are read. */
final class KnowledgeOptions {

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Tables that add to or replace rows of those in data/knowledge.")
  private Optional<Path> folder = Optional.empty();

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
}
