package org.depeche.corpus;

/**
 * Annotations that do not say what they should: the message gives file, place in it, what was found
 * and what was expected.
 */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  GoldException(String message) {
    super(message);
  }

  GoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
