package org.depeche.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output whose reader may go away ({@code depeche … | head}). {@link java.io.PrintStream}
 * swallows an {@link IOException} and the program would go on working for nobody; an unchecked one
 * passes through it and stops the work.
 */
final class PipedOutput extends FilterOutputStream {

  /** Nobody reads what is written any more. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Closed(IOException cause) {
      super(cause);
    }
  }

  PipedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) {
    try {
      out.write(b);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** The operating system's words contain “pipe” in every language that it speaks. */
  private static RuntimeException failure(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.toLowerCase(Locale.ROOT).contains("pipe")
        ? new Closed(e)
        : new Failure(
            ExitCode.FAILED,
            "standard output: " + message + ": expected to write the result; nothing more is done",
            e);
  }
}
