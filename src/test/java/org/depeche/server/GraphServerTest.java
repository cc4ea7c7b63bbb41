package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.depeche.graph.Iris;
import org.depeche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphServerTest {
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

  @Test
  void aQuerySeesAllGraphsAsOne() {
    String name =
        "SELECT ?n { <https://w3id.org/depeche/id/russie>"
            + " <http://www.w3.org/2000/01/rdf-schema#label> ?n }";
    assertTrue(served.query(name).body().contains("\"Russie\""), served.query(name).body());
    String terms = "ASK { <https://w3id.org/depeche/ontology#Event> a ?class }";
    assertTrue(served.query(terms).body().contains("true"), served.query(terms).body());
  }

  @Test
  void itSaysThatItIsWell() {
    assertEquals("ok", Served.json(served.get("health")).path("status").asText());
  }

  @Test
  void aPortInUseIsSaidWithARemedy() {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("other"))) {
      ServerException e =
          assertThrows(
              ServerException.class,
              () -> GraphServer.start(store, new ServerSettings(served.port(), Iris.DEFAULT)));
      String said = String.valueOf(e.getMessage());
      assertTrue(said.startsWith("port " + served.port() + ": "), said);
      assertTrue(said.contains("--port 0"), said);
    }
  }

  @Test
  void aPortThatCannotBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ServerSettings(65_536, Iris.DEFAULT));
  }
}
