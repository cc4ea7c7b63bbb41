package org.depeche.search;

import java.util.List;
import org.depeche.view.Timeline;

/**
 * One page of what was found, and what more can be chosen.
 *
 * @param statements number of statements found
 * @param articles number of articles found
 * @param shownStatements those of the page; empty when it shows articles
 * @param shownArticles those of the page; empty when it shows statements
 * @param chosenPairs what the chosen pairs are called
 */
public record SearchResult(
    long statements,
    long articles,
    List<FoundStatement> shownStatements,
    List<FoundArticle> shownArticles,
    List<FacetCounts> facets,
    List<FacetValue> chosenPairs,
    Timeline timeline) {

  /** Nothing at all. */
  static final SearchResult NONE =
      new SearchResult(
          0,
          0,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new Timeline(Timeline.Unit.YEAR, List.of(), 0, 0));

  public SearchResult {
    shownStatements = List.copyOf(shownStatements);
    shownArticles = List.copyOf(shownArticles);
    facets = List.copyOf(facets);
    chosenPairs = List.copyOf(chosenPairs);
  }
}
