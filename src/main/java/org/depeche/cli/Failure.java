package org.depeche.cli;

/**
 * Something that a person can understand and mend. Its message is all that is shown (no stack trace
 * unless {@code --stacktrace}): the thing, the place, what was expected, and what to do, as in
 * {@code roles.tsv:41: column "gender" is "x", expected m, f or mf}.
 */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int exitCode;

  /** A failure that ends the command with one of {@link ExitCode}. */
  public Failure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The same, with what lies behind it, for {@code --stacktrace}. */
  public Failure(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** One of {@link ExitCode}. */
  public int exitCode() {
    return exitCode;
  }
}
