package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Machines that a stranger would have the server speak to. */
class ReachAttackTest {
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.in(folder);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <URL> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <URL> { ?s ?p ?o } }",
        "SELECT * { ?x ?y ?z FILTER EXISTS { SERVICE <URL> { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { SERVICE <URL> { ?s ?p ?o } } } }",
        "SELECT * { VALUES ?service { <URL> } SERVICE ?service { ?s ?p ?o } }",
        "ASK FROM <URL> { ?s ?p ?o }",
        "ASK FROM NAMED <URL> { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <URL>",
        "LOAD <URL>",
      })
  void aQueryReachesNoOtherMachine(String query) throws IOException {
    try (ServerSocket listening = new ServerSocket(0)) {
      served.query(query.replace("URL", "http://localhost:" + listening.getLocalPort() + "/"));
      listening.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, listening::accept, query);
    }
  }

  @Test
  void aServiceIsRefusedWithTheRemedy() {
    HttpResponse<String> refused =
        served.query("SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }");
    assertEquals(422, refused.statusCode());
    assertTrue(refused.body().contains("--allow-service"), refused.body());
  }

  @Test
  void noBodyMakesTheServerFetchWhatItNames() throws IOException {
    try (ServerSocket listening = new ServerSocket(0)) {
      String url = "http://localhost:" + listening.getLocalPort() + "/context";
      String json = "{\"@context\": \"" + url + "\", \"@id\": \"x:s\", \"text\": \"Lyon.\"}";
      String xml = "<!DOCTYPE r SYSTEM \"" + url + "\"><r/>";
      for (String path :
          new String[] {"sparql", "graph?default", "articles", "reconcile", "paste"}) {
        assertTrue(served.post(path, "application/ld+json", json).statusCode() >= 400, path);
        assertTrue(served.post(path, "application/rdf+xml", xml).statusCode() >= 400, path);
      }
      listening.setSoTimeout(50);
      assertThrows(SocketTimeoutException.class, listening::accept);
    }
  }
}
