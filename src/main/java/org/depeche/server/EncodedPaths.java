package org.depeche.server;

import org.eclipse.jetty.ee11.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;

/**
 * Lets a path have an encoded slash or percent sign, which Jetty refuses unless told otherwise: ids
 * of articles may have them, and no path here names a file.
 */
final class EncodedPaths {
  private static final UriCompliance ENCODED =
      UriCompliance.DEFAULT.with(
          "ENCODED", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING);

  private EncodedPaths() {}

  /** For a server that is not started yet. */
  static void allow(Server server) {
    for (Connector connector : server.getConnectors()) {
      for (ConnectionFactory factory : connector.getConnectionFactories()) {
        if (factory instanceof HttpConnectionFactory http) {
          http.getHttpConfiguration().setUriCompliance(ENCODED);
        }
      }
    }
    server
        .getDescendants(ServletHandler.class)
        .forEach(handler -> handler.setDecodeAmbiguousURIs(true));
  }
}
