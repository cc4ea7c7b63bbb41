package org.depeche.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The links of our graph to one dataset, at most one from a thing to a target. Immutable. */
public final class Linkset {
  private final String dataset;
  private final Map<Ends, Link> links = new TreeMap<>();

  private record Ends(String thing, String target) implements Comparable<Ends> {
    private static final Comparator<Ends> ORDER =
        Comparator.comparing(Ends::thing).thenComparing(Ends::target);

    static Ends of(Link link) {
      return new Ends(link.thing(), link.target());
    }

    @Override
    public int compareTo(Ends other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A linkset; of two links from one thing to one target the later counts.
   *
   * @param dataset its name: lower-case letters, digits and single hyphens
   * @throws IllegalArgumentException if the name is malformed
   */
  public Linkset(String dataset, Collection<Link> links) {
    if (!isName(dataset)) {
      throw new IllegalArgumentException(
          "dataset \"" + dataset + "\": expected lower-case letters, digits and single hyphens");
    }
    this.dataset = dataset;
    links.forEach(link -> this.links.put(Ends.of(link), link));
  }

  /** The dataset's name. */
  public String dataset() {
    return dataset;
  }

  /** All, ordered by thing and target. */
  public List<Link> links() {
    return List.copyOf(links.values());
  }

  /** Whether a dataset can be called so. */
  public static boolean isName(String dataset) {
    return dataset.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  /** One without links. */
  public static Linkset empty(String dataset) {
    return new Linkset(dataset, List.of());
  }

  /** The link from a thing to a target. */
  Optional<Link> of(String thing, String target) {
    return Optional.ofNullable(links.get(new Ends(thing, target)));
  }

  /** How many there are of each status. */
  public Map<Link.Status, Long> counts() {
    return links.values().stream()
        .collect(Collectors.groupingBy(Link::status, TreeMap::new, Collectors.counting()));
  }

  /** This linkset with other links in the place of those from the same thing to the same target. */
  Linkset with(List<Link> others) {
    List<Link> all = new ArrayList<>(links.values());
    all.addAll(others);
    return new Linkset(dataset, all);
  }
}
