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
 */
public record SearchResult(
    long statements,
    long articles,
    List<FoundStatement> shownStatements,
    List<FoundArticle> shownArticles,
    List<FacetCounts> facets,
    Timeline timeline) {

  public SearchResult {
    shownStatements = List.copyOf(shownStatements);
    shownArticles = List.copyOf(shownArticles);
    facets = List.copyOf(facets);
  }
}
