package org.depeche.page;

import java.util.List;
import java.util.Optional;
import org.depeche.search.Excerpt;
import org.depeche.search.Facet;
import org.depeche.search.FoundArticle;
import org.depeche.search.SearchIndex;
import org.depeche.search.SearchResult;
import org.depeche.view.StatementRow;

/**
 * What was found in the store, and what to choose from; without a question, what there is.
 *
 * @param frame around it
 * @param address of the page
 * @param hasArticles whether the store has any
 * @param index how far it is
 * @param result what was found; empty while the first index is being made
 * @param rows the statements of the page
 * @param articles the articles of the page
 * @param facets what may be chosen, or is
 * @param lastPage of what is listed
 * @param ways to find something, if nothing was found
 */
public record ExplorePage(
    Frame frame,
    SearchAddress address,
    boolean hasArticles,
    SearchIndex.State index,
    Optional<SearchResult> result,
    List<Row> rows,
    List<ArticleRow> articles,
    FacetPanel facets,
    int lastPage,
    List<WayOut> ways) {

  private static final int MOST_ACTIVE = 10;

  /**
   * A statement that was found.
   *
   * @param words of it, those that were looked for marked
   */
  public record Row(StatementRow statement, Excerpt words) {}

  /**
   * An article that was found.
   *
   * @param path of its page, at the words
   */
  public record ArticleRow(FoundArticle article, String path) {}

  /**
   * What to leave away to find something.
   *
   * @param chosen what is left away
   * @param found how many statements there are then
   */
  public record WayOut(FacetPanel.Chip chosen, long found) {}

  public ExplorePage {
    rows = List.copyOf(rows);
    articles = List.copyOf(articles);
    ways = List.copyOf(ways);
  }

  /** The whole page. */
  public String html() {
    return Templates.render("explore", this);
  }

  /** Whether nothing is asked. */
  public boolean isHome() {
    return address.selection().isAll() && address.page() == 1;
  }

  /** The most active actors. */
  public List<FacetPanel.Choice> active() {
    List<FacetPanel.Choice> actors = actors().map(FacetPanel.Group::choices).orElse(List.of());
    return actors.subList(0, Math.min(MOST_ACTIVE, actors.size()));
  }

  /** How many actors there are. */
  public int actorCount() {
    return actors().map(group -> group.choices().size() + group.more()).orElse(0);
  }

  private Optional<FacetPanel.Group> actors() {
    return facets.groups().stream()
        .filter(group -> group.name().equals(Facet.ACTOR.parameter()))
        .findFirst();
  }

  /** The bars of what was found. */
  public Optional<TimelineChart> timeline() {
    return result
        .map(SearchResult::timeline)
        .filter(t -> t.bars().size() > 1 || (t.bars().size() == 1 && t.highest() > 0))
        .map(t -> new TimelineChart(t, Optional.of(address), frame.messages(), TimelineChart.PAGE));
  }
}
