package org.depeche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code depeche extract}: articles in, their graph out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints what articles say, as Turtle or in another form.")
final class Extract implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text or JSON Lines; - is stdin.")
  private List<String> files = List.of();

  Extract(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.err().println("extract: " + files.size() + " files");
    return ExitCode.DONE;
  }
}
