package org.depeche.cli;

import java.util.List;

/** Every command, in the order in which help lists them. */
final class Commands {
  private Commands() {}

  /** One of each, writing to these streams. */
  static List<Object> all(Terminal terminal) {
    return List.of(
        new Demo(terminal),
        new Extract(terminal),
        new Explain(terminal),
        new IngestCommand(terminal),
        new Query(terminal),
        new LinkCommand(terminal),
        new Export(terminal),
        new Retract(terminal),
        new EntitiesCommand(terminal),
        new Validate(terminal),
        new Stats(terminal),
        new Compact(terminal),
        new Serve(terminal),
        new Evaluate(terminal),
        new LexiconCommand(terminal),
        KnowledgeCommand.on(terminal),
        new Train(terminal));
  }
}
