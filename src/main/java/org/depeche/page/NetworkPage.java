package org.depeche.page;

import java.util.List;
import org.depeche.search.Network;
import org.depeche.search.SearchIndex;

/**
 * Who does something to whom, as a drawing and as a table that says the same.
 *
 * @param frame around it
 * @param address of the page
 * @param hasArticles whether the store has any
 * @param index how far it is
 * @param indexed whether the first index is made
 * @param nodes the most active first
 * @param links the most frequent first
 * @param leftOut what was too much to show
 * @param chips what is chosen
 */
public record NetworkPage(
    Frame frame,
    SearchAddress address,
    boolean hasArticles,
    SearchIndex.State index,
    boolean indexed,
    List<Node> nodes,
    List<Link> links,
    Network.LeftOut leftOut,
    List<FacetPanel.Chip> chips) {
  /** Links that are drawn where there is little room. */
  public static final int FEW = 24;

  /**
   * An actor.
   *
   * @param page where it is shown; empty if nowhere
   */
  public record Node(String key, String label, String language, String page, long statements) {}

  /**
   * Two actors.
   *
   * @param key of the pair
   * @param mutual whether both act
   * @param tone cooperation or conflict, whichever there is more of
   * @param href the statements
   */
  public record Link(
      String key,
      Node from,
      Node to,
      boolean mutual,
      String tone,
      long cooperation,
      long conflict,
      String href) {

    /** What stands between their names. */
    public String arrow() {
      return mutual ? "↔" : "→";
    }

    /** Statements of cooperation and of conflict. */
    public long count() {
      return cooperation + conflict;
    }
  }

  public NetworkPage {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    chips = List.copyOf(chips);
  }

  /** The whole page. */
  public String html() {
    return Templates.render("network", this);
  }

  /** What the drawing is made of. */
  public String json() {
    return NetworkJson.of(this);
  }
}
