package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.apache.jena.sparql.util.Symbol;
import org.depeche.graph.Iris;
import org.depeche.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes, functions and scripts that a stranger would have the server run. */
class CodeAttackTest {
  private static final String LOADED = "depeche.test.loaded";

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
        "SELECT (<java:org.depeche.server.CodeAttackTest$Loaded>() AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(<java:org.depeche.server.CodeAttackTest$Loaded>()) }",
        "SELECT (COUNT(<java:org.depeche.server.CodeAttackTest$Loaded>()) AS ?n) { ?s ?p ?o }",
        "SELECT (<java:org.depeche.server.CodeAttackTest$Loaded>(DISTINCT ?o) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:org.depeche.server.CodeAttackTest$Loaded>()",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?a ?b ?c FILTER("
            + "<java:org.depeche.server.CodeAttackTest$Loaded>()) } }",
        "SELECT * { ?s <java:org.depeche.server.CodeAttackTest$Loaded> ?o }",
        "SELECT * { ?s <java:org.depeche.server.CodeAttackTest$Loaded> (1 2) }",
        "SELECT * { ?s <java:org.depeche.server.CodeAttackTest$Loaded>+ ?o }",
      })
  void aQueryLoadsNoClass(String query) {
    served.query(query);
    assertNull(System.getProperty(LOADED), query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://jena.apache.org/ARQ/function#wait",
        "http://jena.apache.org/ARQ/function#sprintf",
        "http://jena.apache.org/ARQ/function#print",
        "http://jena.apache.org/ARQ/function#context",
        "http://jena.apache.org/ARQ/jsFunction#f",
        "http://www.w3.org/ns/sparql#regex",
        "http://www.w3.org/2005/xpath-functions#matches",
        "http://www.w3.org/2005/xpath-functions/math#pow",
        "http://example.org/unknown",
      })
  void aFunctionThatIsNotOfferedIsRefusedByName(String function) {
    HttpResponse<String> refused = served.query("ASK { FILTER(<" + function + ">(\"1\", 1)) }");
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains(function), refused.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://jena.apache.org/ARQ/function/aggregate#stdev",
        "http://jena.apache.org/ARQ/function/aggregate#var_pop",
      })
  void anAggregateOfJenasOwnIsRefusedByName(String aggregate) {
    String text = "SELECT (<" + aggregate + ">(DISTINCT ?o) AS ?n) { ?s ?p ?o }";
    HttpResponse<String> refused = served.query(text);
    assertEquals(400, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains(aggregate), refused.body());
  }

  @Test
  void theFunctionsOfXPathAndXsdAreThere() {
    String upper = "<http://www.w3.org/2005/xpath-functions#upper-case>";
    String integer = "<http://www.w3.org/2001/XMLSchema#integer>";
    String asked = "ASK { FILTER(" + upper + "('a') = 'A' && " + integer + "('7') = 7) }";
    assertTrue(served.query(asked).body().contains("true"), served.query(asked).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?x <http://jena.apache.org/ARQ/property#concat> ('a' 'b')",
        "?x <http://jena.apache.org/ARQ/property#strSplit> ('a b' ' ')",
      })
  void aPropertyIsWhatTheGraphHasAndRunsNothing(String pattern) {
    HttpResponse<String> answer = served.query("SELECT ?x { " + pattern + " }");
    assertEquals(0, Served.json(answer).at("/results/bindings").size(), answer.body());
  }

  @Test
  void scriptsAreRefusedAtTheStart() {
    for (Symbol asked :
        List.of(
            ARQ.symJavaScriptFunctions,
            ARQ.symJavaScriptLibFile,
            ARQ.symCustomFunctionScriptAllowList)) {
      ARQ.getContext().set(asked, "function f() { return 1 }");
      try {
        assertNotStarted(asked.getSymbol());
      } finally {
        ARQ.getContext().unset(asked);
      }
    }
    System.setProperty(ARQ.systemPropertyScripting, "true");
    try {
      assertNotStarted(ARQ.systemPropertyScripting);
    } finally {
      System.clearProperty(ARQ.systemPropertyScripting);
    }
  }

  private static void assertNotStarted(String reason) {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("scripts"))) {
      ServerSettings settings = new ServerSettings(0, Iris.DEFAULT);
      ServerException refused =
          assertThrows(ServerException.class, () -> GraphServer.start(store, settings));
      String said = String.valueOf(refused.getMessage());
      assertTrue(said.contains(reason) && said.contains("scripts"), said);
    }
  }

  @Test
  void aQueryThatNestsWithoutEndIsABadRequest() {
    String deep = "ASK { FILTER(" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ") }";
    assertEquals(400, served.post("sparql", "application/sparql-query", deep).statusCode());
  }
}
