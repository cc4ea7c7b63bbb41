package org.depeche.store;

/**
 * The store or a query cannot be used as asked. The message is for people: thing, place, what was
 * expected, remedy.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What a caller can do about it. */
  public enum Cause {
    /** What was named or written cannot be used: no such store, a query that cannot be parsed. */
    REQUEST,
    /** The machine does not let us: locked, read-only, damaged. */
    MACHINE
  }

  private final Cause kind;

  StoreException(Cause kind, String message) {
    super(message);
    this.kind = kind;
  }

  StoreException(Cause kind, String message, Throwable behind) {
    super(message, behind);
    this.kind = kind;
  }

  /** Something was asked for that cannot be. */
  static StoreException refused(String message) {
    return new StoreException(Cause.REQUEST, message);
  }

  /** Who is to act. */
  public Cause kind() {
    return kind;
  }
}
