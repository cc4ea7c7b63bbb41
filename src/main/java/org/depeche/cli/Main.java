package org.depeche.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.depeche.lexicon.Table;
import org.depeche.link.ServiceException;
import org.depeche.server.ServerException;
import org.depeche.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
      int code = outcome(args, terminal);
      terminal.out().flush();
      return code;
    } catch (PipedOutput.Broken e) {
      if (e.readerWentAway()) {
        return ExitCode.DONE;
      }
      terminal.err().println("depeche: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private static int outcome(String[] args, Terminal terminal) {
    CommandLine line = Depeche.on(terminal);
    try {
      return execute(line, args);
    } catch (PipedOutput.Broken e) {
      throw e;
    } catch (ParameterException e) {
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      terminal.err().println("depeche: " + UsageMessage.of(e));
      terminal.err().println("Try \"" + command + " --help\" for what it takes.");
      return ExitCode.USAGE;
    } catch (Failure e) {
      say(String.valueOf(e.getMessage()), e, line, terminal);
      return e.exitCode();
    } catch (StoreException e) {
      say(String.valueOf(e.getMessage()), e, line, terminal);
      return e.kind() == StoreException.Cause.REQUEST ? ExitCode.USAGE : ExitCode.FAILED;
    } catch (ServerException | ServiceException e) {
      say(String.valueOf(e.getMessage()), e, line, terminal);
      return ExitCode.FAILED;
    } catch (Table.TableException e) {
      say(String.valueOf(e.getMessage()), e, line, terminal);
      return ExitCode.USAGE;
    } catch (UncheckedIOException e) {
      say(String.valueOf(e.getMessage()), e, line, terminal);
      return ExitCode.FAILED;
    } catch (OutOfMemoryError e) {
      String remedy = "expected less input at once; DEPECHE_JAVA_OPTS=-Xmx4g gives it more";
      say("out of memory: " + remedy, e, line, terminal);
      return ExitCode.FAILED;
    } catch (Exception | StackOverflowError e) {
      if (e.getCause() instanceof PipedOutput.Broken broken) {
        throw broken; // a library's writer wraps what its stream throws
      }
      say("a defect of the program, please report it: " + e, e, line, terminal);
      return ExitCode.FAILED;
    }
  }

  private static int execute(CommandLine line, String[] args) throws Exception {
    ParseResult parsed = line.parseArgs(args);
    Integer help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return help;
    }
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    if (parsed.commandSpec().userObject() instanceof Callable<?> command
        && command.call() instanceof Integer code) {
      return code;
    }
    throw new IllegalStateException(parsed.commandSpec().name() + " is no command");
  }

  private static void say(String message, Throwable failure, CommandLine line, Terminal terminal) {
    terminal.err().println("depeche: " + message);
    Depeche root = line.getCommand();
    if (root.stacktrace()) {
      failure.printStackTrace(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    }
  }
}
