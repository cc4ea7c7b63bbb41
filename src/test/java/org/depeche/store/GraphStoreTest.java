package org.depeche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.RdfSyntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
  private static final String MENTIONED =
      "SELECT ?x { ?a <https://schema.org/mentions> ?x } ORDER BY ?x";

  @TempDir Path folder;

  @Test
  void theSameArticleAgainChangesNothing() {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"))) {
      NamedGraph article = Graphs.article("un", "cuba");
      assertEquals(new GraphStore.Replaced(1, 0, 0), store.replace(List.of(article)));
      String before = exported(store);
      assertEquals(new GraphStore.Replaced(0, 0, 1), store.replace(List.of(article)));
      assertEquals(before, exported(store));
    }
  }

  @Test
  void aChangedArticleReplacesItsGraph() {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"))) {
      store.replace(List.of(Graphs.article("un", "cuba"), Graphs.article("deux", "mali")));
      assertEquals(
          new GraphStore.Replaced(0, 1, 1),
          store.replace(List.of(Graphs.article("un", "russie"), Graphs.article("deux", "mali"))));
      assertEquals("x\nx:mali\nx:russie\n", Graphs.answer(store, MENTIONED));
    }
  }

  @Test
  void aRetractedArticleLeavesNothing() {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"))) {
      store.replace(List.of(Graphs.article("deux", "mali")));
      String before = exported(store);
      store.replace(List.of(Graphs.article("un", "cuba")));
      assertEquals(Set.of("un"), store.retract(List.of("un", "trois")));
      assertEquals(before, exported(store));
    }
  }

  @Test
  void aStoreKeepsItsArticlesWhenItIsClosed() {
    Path path = folder.resolve("kg");
    try (GraphStore store = GraphStore.openOrCreate(path)) {
      store.replace(List.of(Graphs.article("un", "cuba")));
    }
    try (GraphStore store = GraphStore.open(path)) {
      store.compact();
      assertEquals(List.of("https://w3id.org/depeche/article/un"), store.articles());
    }
  }

  @Test
  void whoReadsAsksAllGraphsAsOneAndWritesNothing() {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"))) {
      store.replace(List.of(Graphs.article("un", "cuba"), Graphs.article("deux", "mali")));
      DatasetGraph reader = store.readOnly();
      Txn.executeRead(
          reader,
          () -> {
            try (QueryExec both =
                QueryExec.dataset(reader)
                    .query("ASK { ?a <https://schema.org/mentions> <x:cuba>, ?x . ?b ?p <x:mali> }")
                    .build()) {
              assertTrue(both.ask());
            }
          });
      Quad quad = SSE.parseQuad("(<x:g> <x:s> <x:p> <x:o>)");
      assertThrows(RuntimeException.class, () -> Txn.executeWrite(reader, () -> reader.add(quad)));
      assertEquals(2, store.articles().size());
    }
  }

  @Test
  void everyChangeAndNothingElseChangesTheVersion() {
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"))) {
      long empty = store.version();
      store.replace(List.of(Graphs.article("un", "cuba")));
      long one = store.version();
      assertNotEquals(empty, one);
      store.replace(List.of(Graphs.article("un", "cuba")));
      assertEquals(one, store.version());
      store.retract(List.of("un"));
      assertNotEquals(one, store.version());
    }
  }

  @Test
  void nothingFoundByAPathIsNoFailureBeforeAndAfterCompacting() {
    String query =
        "SELECT ?x { <x:nobody> <x:p>* ?x . ?x <x:q>|<x:r> ?y . ?y <x:s> ?z ; <x:t> ?u FILTER(?z ="
            + " ?u) }";
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("kg"))) {
      store.replace(List.of(Graphs.article("un", "cuba")));
      assertEquals("x\n", Graphs.answer(store, query));
      store.compact();
      assertEquals("x\n", Graphs.answer(store, query));
    }
  }

  @Test
  void aFolderWithOtherFilesIsNoStoreAndStaysAsItIs() throws IOException {
    Files.writeString(folder.resolve("lettre.txt"), "Bonjour");
    StoreException e = assertThrows(StoreException.class, () -> GraphStore.openOrCreate(folder));
    assertTrue(String.valueOf(e.getMessage()).contains("lettre.txt"), e.getMessage());
    assertEquals(StoreException.Cause.REQUEST, e.kind());
    assertEquals(1, folder.toFile().list().length);
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Path file = Files.writeString(folder.resolve("kg"), "");
    StoreException e = assertThrows(StoreException.class, () -> GraphStore.open(file));
    assertTrue(String.valueOf(e.getMessage()).contains("it is a file"), e.getMessage());
  }

  @Test
  void readingDoesNotMakeAStore() {
    Path path = folder.resolve("kg");
    StoreException e = assertThrows(StoreException.class, () -> GraphStore.open(path));
    assertTrue(String.valueOf(e.getMessage()).contains("depeche ingest"), e.getMessage());
    assertFalse(Files.exists(path));
  }

  @Test
  void aReadOnlyFolderIsSaid() {
    assertTrue(folder.toFile().setWritable(false));
    assumeFalse(Files.isWritable(folder), "this user can write to read-only folders");
    StoreException e = assertThrows(StoreException.class, () -> GraphStore.openOrCreate(folder));
    assertTrue(String.valueOf(e.getMessage()).contains("permission"), e.getMessage());
    assertEquals(StoreException.Cause.MACHINE, e.kind());
  }

  @Test
  void aStoreInUseNamesTheOtherProcess() throws Exception {
    Path path = folder.resolve("kg");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HoldsStore.class.getName(),
                path.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertEquals("open", other.inputReader().readLine());
      StoreException e = assertThrows(StoreException.class, () -> GraphStore.open(path));
      assertEquals(
          "store "
              + path
              + " is in use by process "
              + other.pid()
              + ": one process at a time; wait until it ends or give another --store",
          e.getMessage());
    } finally {
      other.getOutputStream().close();
      if (!other.waitFor(20, TimeUnit.SECONDS)) {
        other.destroyForcibly();
      }
    }
  }

  /** Holds a store open until its standard input ends. */
  static final class HoldsStore {
    private HoldsStore() {}

    public static void main(String[] args) throws IOException {
      try (GraphStore store = GraphStore.openOrCreate(Path.of(args[0]))) {
        store.replace(List.of(Graphs.article("un", "cuba")));
        System.out.println("open");
        System.out.flush();
        while (System.in.read() >= 0) {}
      }
    }
  }

  private static String exported(GraphStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(RdfSyntax.NQ, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
