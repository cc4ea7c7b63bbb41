package org.depeche.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.depeche.graph.Iris;
import org.depeche.store.GraphStore;
import org.depeche.view.LocalAddresses;
import org.depeche.view.linked.Whereabouts;

/**
 * A store as servlets of things read it, and the tags ({@code ETag}) of what they read from it: one
 * is good until the store changes or the program is started anew. Any thread.
 */
final class StoreReading {
  private static final int TOKEN_BYTES = 6;

  private final GraphStore store;
  private final DatasetGraph data;
  private final LocalAddresses addresses;
  private final String start;

  StoreReading(GraphStore store, Iris iris) {
    this.store = store;
    this.data = store.readOnly();
    this.addresses = new LocalAddresses(iris);
    byte[] token = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(token);
    this.start = HexFormat.of().formatHex(token);
  }

  DatasetGraph data() {
    return data;
  }

  LocalAddresses addresses() {
    return addresses;
  }

  <T> T read(Supplier<T> reading) {
    return Txn.calculateRead(data, reading);
  }

  /** Whether the store has an article. */
  boolean hasArticles() {
    return read(() -> new Whereabouts(data).hasArticles());
  }

  /** Whether the store speaks of a thing. */
  boolean has(Node thing) {
    return read(() -> new Whereabouts(data).isThere(thing));
  }

  /** The name that a thing has now, if that is another one. */
  Optional<Node> presentName(Node thing) {
    return read(() -> new Whereabouts(data).presentName(thing));
  }

  /** Where the words of an event or of evidence are in the page of their article. */
  Optional<String> words(Node thing) {
    return read(() -> new Whereabouts(data).words(thing, addresses));
  }

  /**
   * Marks a response with the state of the store.
   *
   * @param form what else tells it from other responses at the same address
   * @return whether the client has it already: then the response is 304 and done
   */
  boolean isUnchanged(HttpServletRequest request, HttpServletResponse response, String form) {
    String tag = "W/\"" + start + "-" + store.version() + "-" + form + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    boolean known =
        Collections.list(request.getHeaders("If-None-Match")).stream()
            .flatMap(line -> Arrays.stream(line.split(",", -1)))
            .map(String::strip)
            .anyMatch(each -> each.equals("*") || each.equals(tag) || ("W/" + each).equals(tag));
    if (known) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return known;
  }
}
