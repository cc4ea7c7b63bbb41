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

  /** What is written does not arrive. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Broken(IOException cause) {
      super("standard output: " + cause.getMessage() + ": expected to write the result", cause);
    }

    /** Whether nobody reads any more; the system's words contain “pipe” in every language. */
    boolean readerWentAway() {
      return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
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
      throw new Broken(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw new Broken(e);
    }
  }
}
