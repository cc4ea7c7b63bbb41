package org.depeche.server;

/** The server cannot run here. The message is for people. */
public final class ServerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ServerException(String message, Throwable cause) {
    super(message, cause);
  }

  ServerException(String message) {
    super(message);
  }
}
