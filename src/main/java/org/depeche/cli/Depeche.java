package org.depeche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.depeche.Extractor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code depeche}; what it can do is listed in {@link Commands}. */
@Command(
    name = "depeche",
    mixinStandardHelpOptions = true,
    version = Depeche.VERSION,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads French news into a knowledge graph that you can query.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the program failed",
      "2:the command line cannot be understood",
      "3:done, but some input was refused or a check failed",
      "130:interrupted"
    })
final class Depeche implements Callable<Integer> {
  static final String VERSION = "depeche " + Extractor.VERSION;

  @Spec private CommandSpec spec;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "On failure show where in the program it happened.")
  private boolean stacktrace;

  /** The command line, all commands included, on these streams. */
  static CommandLine on(Terminal terminal) {
    CommandLine line = new CommandLine(new Depeche());
    for (Object command : Commands.all(terminal)) {
      line.addSubcommand(command);
    }
    return line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .registerConverter(LocalDate.class, new DateConverter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
  }

  /** Whether {@code --stacktrace} was given. */
  boolean stacktrace() {
    return stacktrace;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "no command given: expected one of those that --help lists");
  }
}
