package org.depeche.link;

/**
 * A dump cannot be imported, or an index not be used, as asked. The message is for people: thing,
 * place, what was expected, remedy.
 */
public final class ImportException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What a caller can do about it. */
  public enum Cause {
    /** What was named cannot be used: no such file, another file than the one begun. */
    REQUEST,
    /** The machine or the file does not let us: locked, no space, damaged. */
    MACHINE
  }

  private final Cause kind;

  ImportException(Cause kind, String message) {
    super(message);
    this.kind = kind;
  }

  ImportException(Cause kind, String message, Throwable behind) {
    super(message, behind);
    this.kind = kind;
  }

  /** Who is to act. */
  public Cause kind() {
    return kind;
  }
}
