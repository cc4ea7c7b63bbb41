package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.depeche.graph.Iris;
import org.depeche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphServerTest {
  private static final String LOADED = "depeche.test.loaded";
  private static final String FORM = "application/x-www-form-urlencoded";

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

  private static HttpResponse<String> query(String text) {
    return served.get("sparql?format=json&query=" + Served.encoded(text));
  }

  @Test
  void aQuerySeesAllGraphsAsOne() {
    String name =
        "SELECT ?n { <https://w3id.org/depeche/id/russie>"
            + " <http://www.w3.org/2000/01/rdf-schema#label> ?n }";
    assertTrue(query(name).body().contains("\"Russie\""), query(name).body());
    String terms = "ASK { <https://w3id.org/depeche/ontology#Event> a ?class }";
    assertTrue(query(terms).body().contains("true"), query(terms).body());
  }

  @Test
  void itSaysThatItIsWell() {
    assertEquals("ok", Served.json(served.get("health")).path("status").asText());
  }

  @Test
  void aQueryReachesNoOtherMachine() {
    assertEquals(
        422, query("SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }").statusCode());
    String elsewhere = "ASK FROM <" + served.at("health") + "> { ?s ?p ?o }";
    assertTrue(query(elsewhere).body().contains("false"), query(elsewhere).body());
  }

  /** A class that a query must not load. */
  public static final class Loaded extends FunctionBase0 {
    static {
      System.setProperty(LOADED, "yes");
    }

    @Override
    public NodeValue exec() {
      return NodeValue.TRUE;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:org.depeche.server.GraphServerTest$Loaded>() AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(<java:org.depeche.server.GraphServerTest$Loaded>()) }",
        "SELECT * { ?s <java:org.depeche.server.GraphServerTest$Loaded> ?o }",
        "SELECT * { ?s <java:org.depeche.server.GraphServerTest$Loaded> (1 2) }",
      })
  void aQueryLoadsNoClass(String query) {
    query(query);
    assertNull(System.getProperty(LOADED), query);
  }

  @Test
  void theFunctionsOfSparqlAreThere() {
    String asked =
        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ASK { FILTER(fn:upper-case(\"a\") ="
            + " \"A\") }";
    assertTrue(query(asked).body().contains("true"), query(asked).body());
  }

  @Test
  void nothingCanBeWritten() {
    String before = query("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }").body();
    assertEquals(
        400,
        served.postForm("sparql", "update", "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }").statusCode());
    String turtle = "<x:s> <x:p> <x:o> .";
    for (String path :
        new String[] {
          "sparql",
          "sparql?default",
          "sparql?graph=x:g",
          "sparql/data",
          "sparql/upload",
          "sparql/update"
        }) {
      for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
        int status =
            served
                .send(
                    HttpRequest.newBuilder(served.at(path))
                        .header("Content-Type", "text/turtle")
                        .method(method, HttpRequest.BodyPublishers.ofString(turtle)))
                .statusCode();
        assertTrue(status >= 400, method + " " + path + " gave " + status);
      }
    }
    assertTrue(served.post("sparql", "application/sparql-update", "CLEAR ALL").statusCode() >= 400);
    assertTrue(served.post("$/server", FORM, "").statusCode() >= 400);
    assertEquals(before, query("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }").body());
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
