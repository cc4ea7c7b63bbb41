package org.depeche.cli;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, Terminal.ofProcess()));
  }

  /**
   * Runs one command.
   *
   * @return one of {@link ExitCode}; a reader of standard output that went away is no failure
   */
  public static int run(String[] args, Terminal terminal) {
    try {
      int code = Depeche.on(terminal).execute(args);
      terminal.out().flush();
      return code;
    } catch (PipedOutput.Closed nobodyReads) {
      return ExitCode.DONE;
    } catch (Failure e) {
      terminal.err().println("depeche: " + e.getMessage());
      return e.exitCode();
    } catch (OutOfMemoryError e) {
      terminal
          .err()
          .println(
              "depeche: out of memory: expected less input at once, or a larger heap:"
                  + " DEPECHE_JAVA_OPTS=-Xmx4g depeche …");
      return ExitCode.FAILED;
    }
  }
}
