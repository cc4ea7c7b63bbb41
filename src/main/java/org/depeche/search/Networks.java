package org.depeche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.facet.DrillSideways;
import org.depeche.view.Direction;

/** Makes networks of what is found in an index. */
public record Networks(SearchIndex index) {

  /**
   * The network of the statements that a reader wants.
   *
   * @return empty while the first index is being made
   */
  public Optional<Network> of(Selection selection, Network.Level level) {
    return index.ask(
        snapshot -> {
          try {
            return of(snapshot, selection, level);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Network of(Snapshot snapshot, Selection selection, Network.Level level)
      throws IOException {
    if (snapshot.facets().isEmpty()) {
      return new Network(List.of(), List.of(), new Network.LeftOut(0, 0, 0));
    }
    DrillSideways.DrillSidewaysResult found =
        new DrillSideways(snapshot.searcher(), Documents.FACETS, snapshot.facets().get())
            .search(new Selecting(selection).statements(), 1);
    String dimension = level == Network.Level.STATES ? Fields.STATE_LINKS : Fields.ENTITY_LINKS;
    return capped(links(Search.all(found.facets, dimension)));
  }

  private static List<Network.Link> links(Map<String, Long> signed) {
    Map<Pair, long[]> counts = new HashMap<>();
    signed.forEach(
        (key, count) ->
            Pair.of(Signed.value(key))
                .ifPresent(
                    pair ->
                        counts
                                .computeIfAbsent(pair, p -> new long[2])[
                                Signed.direction(key) == Direction.COOPERATION ? 0 : 1] +=
                            count));
    List<Network.Link> links = new ArrayList<>();
    counts.forEach((pair, both) -> links.add(new Network.Link(pair, both[0], both[1])));
    links.sort(
        Comparator.comparingLong(Network.Link::count)
            .reversed()
            .thenComparing(link -> link.pair().key()));
    return links;
  }

  /** The most active actors, and of the links between them the most frequent. */
  static Network capped(List<Network.Link> all) {
    Map<String, Long> weights = new HashMap<>();
    for (Network.Link link : all) {
      weights.merge(link.pair().from(), link.count(), Long::sum);
      weights.merge(link.pair().to(), link.count(), Long::sum);
    }
    List<Network.Node> nodes =
        weights.entrySet().stream()
            .map(e -> new Network.Node(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparingLong(Network.Node::statements)
                    .reversed()
                    .thenComparing(node -> node.key()))
            .limit(Network.MOST_NODES)
            .toList();
    Set<String> shown = nodes.stream().map(Network.Node::key).collect(Collectors.toSet());
    List<Network.Link> links =
        all.stream()
            .filter(link -> shown.contains(link.pair().from()) && shown.contains(link.pair().to()))
            .limit(Network.MOST_LINKS)
            .toList();
    Set<String> linked = new HashSet<>();
    links.forEach(
        link -> {
          linked.add(link.pair().from());
          linked.add(link.pair().to());
        });
    return new Network(
        nodes.stream().filter(node -> linked.contains(node.key())).toList(),
        links,
        new Network.LeftOut(
            weights.size() - linked.size(), all.size() - links.size(), sum(all) - sum(links)));
  }

  private static long sum(List<Network.Link> links) {
    return links.stream().mapToLong(Network.Link::count).sum();
  }
}
