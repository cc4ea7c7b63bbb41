package org.depeche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.depeche.search.Listing.Order;
import org.depeche.view.TimelineMaker;

/** Finds statements and articles in an index, and counts what more can be chosen. */
public record Search(SearchIndex index) {
  /** Values that a facet lists. */
  private static final int LISTED = 40;

  /**
   * One page of what a reader wants.
   *
   * @return empty while the first index is being made
   */
  public Optional<SearchResult> find(Selection selection, Listing listing) {
    return index.ask(snapshot -> find(snapshot, selection, listing));
  }

  /** How many statements a reader would find. */
  public long count(Selection selection) {
    return index
        .ask(
            snapshot -> {
              try {
                return snapshot.searcher().count(new Selecting(selection).statements());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .orElse(0);
  }

  private static SearchResult find(Snapshot snapshot, Selection selection, Listing listing) {
    try {
      IndexSearcher searcher = snapshot.searcher();
      Selecting selecting = new Selecting(selection);
      if (snapshot.facets().isEmpty()) {
        return articlesOnly(searcher, selecting, listing);
      }
      SortedSetDocValuesReaderState state = snapshot.facets().get();
      DrillDownQuery query = selecting.statements();
      DrillSideways.DrillSidewaysResult found =
          new DrillSideways(searcher, Documents.FACETS, state)
              .search(query, null, null, listing.end(), sort(listing.order()), false);
      long count = searcher.count(query);
      Query articles = articles(searcher, state, selecting);
      Marker marker = Words.of(selection.words()).marker();
      boolean ofStatements = listing.kind() == Listing.Kind.STATEMENTS;
      return new SearchResult(
          count,
          searcher.count(articles),
          ofStatements ? statements(searcher, found.hits.scoreDocs, listing, marker) : List.of(),
          ofStatements ? List.of() : articles(searcher, articles, listing, marker),
          facets(found.facets, selection),
          timeline(found.facets).of(count));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TimelineMaker timeline(Facets facets) throws IOException {
    TimelineMaker timeline = new TimelineMaker();
    all(facets, Fields.YEAR)
        .forEach((year, count) -> timeline.year(Signed.value(year), Signed.direction(year), count));
    all(facets, Fields.MONTH)
        .forEach(
            (month, count) -> timeline.month(Signed.value(month), Signed.direction(month), count));
    return timeline;
  }

  /** Of a store whose articles state nothing. */
  private static SearchResult articlesOnly(
      IndexSearcher searcher, Selecting selecting, Listing listing) throws IOException {
    Query query = selecting.articles();
    boolean shown = listing.kind() == Listing.Kind.ARTICLES;
    Marker marker = Words.of(selecting.selection().words()).marker();
    return new SearchResult(
        0,
        selecting.selection().chosen().isEmpty() ? searcher.count(query) : 0,
        List.of(),
        shown ? articles(searcher, query, listing, marker) : List.of(),
        List.of(),
        new TimelineMaker().of(0));
  }

  /** If values of facets are chosen, articles that make a statement which has them. */
  private static Query articles(
      IndexSearcher searcher, SortedSetDocValuesReaderState state, Selecting selecting)
      throws IOException {
    if (selecting.selection().chosen().isEmpty()) {
      return selecting.articles();
    }
    DrillDownQuery stating = new Selecting(selecting.selection().withWords("")).statements();
    Facets counts = new DrillSideways(searcher, Documents.FACETS, state).search(stating, 1).facets;
    return selecting.articlesAmong(List.copyOf(all(counts, Fields.IN_ARTICLE).keySet()));
  }

  /** All values of a dimension, with their counts. */
  static Map<String, Long> all(Facets facets, String dimension) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    Optional<FacetResult> result = Optional.ofNullable(facets.getAllChildren(dimension));
    for (LabelAndValue value : result.map(r -> r.labelValues).orElse(new LabelAndValue[0])) {
      counts.put(value.label, value.value.longValue());
    }
    return counts;
  }

  private static List<FacetCounts> facets(Facets facets, Selection selection) throws IOException {
    List<FacetCounts> all = new ArrayList<>();
    for (Facet facet : Facet.listed()) {
      List<String> chosen = selection.of(facet);
      Optional<FacetResult> top =
          Optional.ofNullable(facets.getTopChildren(LISTED, facet.parameter()));
      List<FacetValue> values = new ArrayList<>(chosen(facets, facet, chosen));
      for (LabelAndValue v : top.map(r -> r.labelValues).orElse(new LabelAndValue[0])) {
        if (!chosen.contains(v.label)) {
          values.add(new FacetValue(v.label, v.value.longValue(), FacetValue.State.OPEN));
        }
      }
      int more = top.map(r -> Math.max(0, r.childCount - LISTED)).orElse(0);
      all.add(new FacetCounts(facet, values, more));
    }
    return all;
  }

  private static List<FacetValue> chosen(Facets facets, Facet facet, List<String> values)
      throws IOException {
    List<FacetValue> chosen = new ArrayList<>();
    for (String value : values) {
      long count = 0;
      if (facets.getTopChildren(1, facet.parameter()) != null) {
        count = Math.max(0, facets.getSpecificValue(facet.parameter(), value).longValue());
      }
      chosen.add(new FacetValue(value, count, FacetValue.State.CHOSEN));
    }
    return chosen;
  }

  private static List<FoundStatement> statements(
      IndexSearcher searcher, ScoreDoc[] hits, Listing listing, Marker marker) throws IOException {
    List<FoundStatement> found = new ArrayList<>();
    for (int i = listing.begin(); i < hits.length; i++) {
      found.add(Documents.statement(searcher.storedFields().document(hits[i].doc), marker));
    }
    return found;
  }

  private static List<FoundArticle> articles(
      IndexSearcher searcher, Query query, Listing listing, Marker marker) throws IOException {
    ScoreDoc[] hits = searcher.search(query, listing.end(), sort(listing.order())).scoreDocs;
    List<FoundArticle> found = new ArrayList<>();
    for (int i = listing.begin(); i < hits.length; i++) {
      found.add(Documents.article(searcher.storedFields().document(hits[i].doc), marker));
    }
    return found;
  }

  /** What has no date comes last; in the end the order of the index decides. */
  private static Sort sort(Order order) {
    if (order == Order.RELEVANCE) {
      return new Sort(SortField.FIELD_SCORE, byDay(Order.NEWEST), SortField.FIELD_DOC);
    }
    return new Sort(byDay(order), SortField.FIELD_SCORE, SortField.FIELD_DOC);
  }

  private static SortField byDay(Order order) {
    boolean newest = order == Order.NEWEST;
    SortField day = new SortField(Fields.ORDER, SortField.Type.LONG, newest);
    day.setMissingValue(newest ? Long.MIN_VALUE : Long.MAX_VALUE);
    return day;
  }
}
