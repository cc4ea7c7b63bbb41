package org.depeche.server.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.depeche.server.http.Accept;
import org.depeche.server.http.Refusal;
import org.junit.jupiter.api.Test;

/** A graph is read no longer than a query may take, however fast the machine is. */
class GraphTimeTest {
  private static final String NAME = "https://example.org/endless";

  private static final QueryLimits HASTY =
      QueryLimits.DEFAULT.within(Duration.ofMillis(100), Duration.ofMillis(100));

  /** Gives one triple again and again: no number of triples or bytes is ever reached. */
  private static final class Endless extends GraphBase {
    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      Node node = NodeFactory.createURI("https://example.org/x");
      Triple always = Triple.create(node, node, node);
      return WrappedIterator.create(Stream.generate(() -> always).iterator());
    }
  }

  private static void assertEndsInTime(DatasetGraph graphs, Optional<String> name) {
    try (Queries queries = new Queries(graphs, HASTY, AllowedServices.NONE)) {
      QueryRun run = new QueryRun(HASTY, Optional.of("nt"), Accept.of(List.of()));
      Refusal refusal =
          assertTimeoutPreemptively(
              Duration.ofMinutes(1),
              () -> assertThrows(Refusal.class, () -> queries.graph(name, run)));
      assertEquals(503, refusal.status());
    }
  }

  @Test
  void theUnionOfAll() {
    assertEndsInTime(DatasetGraphFactory.wrap(new Endless()), Optional.empty());
  }

  @Test
  void oneOfThem() {
    DatasetGraph graphs = DatasetGraphFactory.createGeneral();
    graphs.addGraph(NodeFactory.createURI(NAME), new Endless());
    assertEndsInTime(graphs, Optional.of(NAME));
  }
}
