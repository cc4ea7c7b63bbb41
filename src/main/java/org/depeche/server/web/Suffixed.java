package org.depeche.server.web;

import java.util.Optional;

/**
 * A path that ends with the suffix of a form.
 *
 * @param path without it
 */
record Suffixed(String path, Representation form) {

  static Optional<Suffixed> of(String path) {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/') + 1
        ? Optional.empty()
        : Representation.withSuffix(path.substring(dot + 1))
            .map(form -> new Suffixed(path.substring(0, dot), form));
  }
}
