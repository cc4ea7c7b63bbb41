package org.depeche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code depeche knowledge}: what the program knows of the world; its own commands do the work. */
@Command(
    name = "knowledge",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Counts, exports and extends what the program knows of the world.")
final class KnowledgeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private KnowledgeCommand() {}

  /** The command with its own commands, writing to these streams. */
  static CommandLine on(Terminal terminal) {
    return new CommandLine(new KnowledgeCommand())
        .addSubcommand(new KnowledgeStats(terminal))
        .addSubcommand(new KnowledgeExport(terminal));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "no command given: expected one of those that --help lists");
  }
}
