package org.depeche.link;

import java.net.URI;

/** A service elsewhere does not answer as it should. The message, for people, names its URL. */
public final class ServiceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ServiceException(URI url, String message) {
    super(url + ": " + message);
  }

  ServiceException(URI url, String message, Throwable cause) {
    super(url + ": " + message, cause);
  }
}
