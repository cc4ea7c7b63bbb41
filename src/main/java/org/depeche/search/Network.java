package org.depeche.search;

import java.util.List;
import org.depeche.view.Direction;

/**
 * Who does something to whom, over the statements that were found.
 *
 * @param nodes the most active first
 * @param links between them, the most frequent first
 * @param leftOut what was too much to show
 */
public record Network(List<Node> nodes, List<Link> links, LeftOut leftOut) {
  /** Nodes that are shown. */
  public static final int MOST_NODES = 60;

  /** Links that are shown. */
  public static final int MOST_LINKS = 150;

  /** What nodes are. */
  public enum Level {
    /** States and intergovernmental bodies, with those who act for them. */
    STATES,
    /** The things themselves, as the text has them. */
    ENTITIES
  }

  /**
   * An actor or recipient.
   *
   * @param key of the thing
   * @param statements number of links, counted as often as statements make them
   */
  public record Node(String key, long statements) {}

  /** Two that statements link, with how many of cooperation and of conflict. */
  public record Link(Pair pair, long cooperation, long conflict) {
    /** Both. */
    public long count() {
      return cooperation + conflict;
    }

    /** What most of them are; conflict if as many are. */
    public Direction direction() {
      return cooperation > conflict ? Direction.COOPERATION : Direction.CONFLICT;
    }
  }

  /**
   * What is not shown.
   *
   * @param nodes number of actors
   * @param links number of pairs
   * @param statements number of statements' links
   */
  public record LeftOut(int nodes, int links, long statements) {
    /** Whether all is shown. */
    public boolean isNothing() {
      return nodes == 0 && links == 0;
    }
  }

  public Network {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }
}
