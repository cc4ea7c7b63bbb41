package org.depeche.server;

import org.depeche.graph.Iris;

/**
 * How a server is to run.
 *
 * @param port where it listens; 0 lets the machine choose one that is free
 * @param iris the IRIs that the store's things have
 */
public record ServerSettings(int port, Iris iris) {
  public ServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + ": expected 0 to 65535");
    }
  }
}
