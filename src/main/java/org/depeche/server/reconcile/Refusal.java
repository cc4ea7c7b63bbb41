package org.depeche.server.reconcile;

/** A request that cannot be answered as it is. The message says what was expected. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int status;

  /** One that is malformed. */
  Refusal(String message) {
    this(400, message);
  }

  /** One with another status of HTTP. */
  Refusal(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
