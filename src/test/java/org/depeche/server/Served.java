package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.depeche.graph.Accepted;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Ontology;
import org.depeche.graph.ShapesGate;
import org.depeche.store.GraphStore;

/** A store with the things of {@code server/things.ttl}, served at a free port, and a client. */
public final class Served implements AutoCloseable {
  private static final String KNOWLEDGE = "https://w3id.org/depeche/graph/knowledge";

  private final GraphStore store;
  private final GraphServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(GraphStore store, ServerSettings settings) {
    this.store = store;
    this.server = GraphServer.start(store, settings);
  }

  /** Serves a new store in this folder. */
  public static Served in(Path folder) {
    return in(folder, new ServerSettings(0, Iris.DEFAULT));
  }

  /** Serves a new store in this folder in this way. */
  static Served in(Path folder, ServerSettings settings) {
    GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"));
    put(store, NamedGraph.of(NodeFactory.createURI(KNOWLEDGE), turtle("/server/things.ttl")));
    put(store, Ontology.terms(Iris.DEFAULT));
    return new Served(store, settings);
  }

  /** Puts a graph into the store. */
  void put(NamedGraph graph) {
    put(store, graph);
  }

  private static void put(GraphStore store, NamedGraph graph) {
    store.put(List.of(assertInstanceOf(Accepted.class, new ShapesGate().check(graph))));
  }

  private static Graph turtle(String resource) {
    try (var in = Served.class.getResourceAsStream(resource)) {
      return RDFParser.fromString(
              new String(in.readAllBytes(), StandardCharsets.UTF_8), Lang.TURTLE)
          .toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds an article that mentions a thing of this id, with this name. */
  void mention(String article, String id, String name) {
    String iri = "https://w3id.org/depeche/article/" + article;
    put(
        store,
        NamedGraph.of(
            NodeFactory.createURI(iri),
            RDFParser.fromString(
                    """
                    <%s> <https://schema.org/mentions> <https://w3id.org/depeche/id/%s> .
                    <https://w3id.org/depeche/id/%s> a <https://schema.org/Person> ;
                      <http://www.w3.org/2000/01/rdf-schema#label> "%s"@fr .
                    """
                        .formatted(iri, id, id, name),
                    Lang.TURTLE)
                .toGraph()));
  }

  /** An address below the server's. */
  public URI at(String path) {
    return server.url().resolve(path);
  }

  int port() {
    return server.url().getPort();
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)));
  }

  /** Asks the endpoint for JSON. */
  HttpResponse<String> query(String text) {
    return get("sparql?format=json&query=" + encoded(text));
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Posts a form with one element. */
  HttpResponse<String> postForm(String path, String name, String value) {
    return post(path, "application/x-www-form-urlencoded", name + "=" + encoded(value));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Sends a request as it is, with what a client would not let us say.
   *
   * @param head its first line and headers
   * @return what came back until the server closed, or for two seconds
   */
  String raw(String head) throws IOException {
    try (Socket socket = new Socket("localhost", port())) {
      socket.setSoTimeout(2000);
      String request = head + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    try {
      return new ObjectMapper().readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Stops the server; the client and the store stay. */
  void stop() {
    server.close();
  }

  @Override
  public void close() {
    client.close();
    server.close();
    store.close();
  }
}
