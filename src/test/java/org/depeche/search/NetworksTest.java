package org.depeche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworksTest {

  @Test
  void whatIsTooMuchIsLeftOutAndCounted() {
    List<Network.Link> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      for (int j = 0; j < 3; j++) {
        String to = "n" + (i + 1 + j) % 100;
        all.add(new Network.Link(new Pair("n" + i, to, Pair.Kind.TOWARDS), 100 - i, 1));
      }
    }
    Network network = Networks.capped(all);
    assertTrue(network.nodes().size() <= Network.MOST_NODES);
    assertTrue(network.links().size() <= Network.MOST_LINKS);
    assertEquals(100, network.nodes().size() + network.leftOut().nodes());
    assertEquals(300, network.links().size() + network.leftOut().links());
    long statements = all.stream().mapToLong(Network.Link::count).sum();
    long shown = network.links().stream().mapToLong(Network.Link::count).sum();
    assertEquals(statements, shown + network.leftOut().statements());
    network
        .links()
        .forEach(
            link ->
                assertTrue(
                    network.nodes().stream().anyMatch(n -> n.key().equals(link.pair().to()))));
  }

  @Test
  void whatIsLittleIsAllShown() {
    Network network =
        Networks.capped(List.of(new Network.Link(new Pair("a", "b", Pair.Kind.TOWARDS), 2, 2)));
    assertTrue(network.leftOut().isNothing());
    assertEquals(org.depeche.view.Direction.CONFLICT, network.links().getFirst().direction());
  }
}
