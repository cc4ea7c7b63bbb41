package org.depeche.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What one run of the program printed and its exit code. */
public record Run(int code, String out, String err) {

  /** Runs the program with these arguments and an empty standard input. */
  public static Run of(String... args) {
    return with("", args);
  }

  /** Runs the program with this text on standard input. */
  public static Run with(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = run(input, out, args);
    return new Run(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  /** Runs the program with its output on a stream that may fail. */
  static Run to(OutputStream out, String... args) {
    return run("", new BufferedOutputStream(new PipedOutput(out), 1 << 16), args);
  }

  private static Run run(String input, OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = Main.run(args, terminal);
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
