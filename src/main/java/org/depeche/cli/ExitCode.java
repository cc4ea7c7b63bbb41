package org.depeche.cli;

/** What the process tells its caller. An interrupted JVM says 130 by itself. */
public final class ExitCode {
  /** Done. */
  public static final int DONE = 0;

  /** The program failed. */
  public static final int FAILED = 1;

  /** The command line cannot be understood, or names something that cannot be used. */
  public static final int USAGE = 2;

  /** Done, but some input was refused or a check failed. */
  public static final int REFUSED = 3;

  private ExitCode() {}
}
