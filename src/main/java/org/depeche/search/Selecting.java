package org.depeche.search;

import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Makes queries of what a reader wants. */
record Selecting(Selection selection) {

  /** Statements with the words, dates, and values of facets. */
  DrillDownQuery statements() {
    DrillDownQuery query =
        new DrillDownQuery(
            Documents.FACETS,
            of(Fields.STATEMENT)
                .add(Words.of(selection.words()).query(Fields.OF_STATEMENTS), Occur.MUST)
                .build());
    selection
        .chosen()
        .forEach((facet, values) -> values.forEach(value -> query.add(facet.parameter(), value)));
    return query;
  }

  /** Articles with the words and dates. */
  Query articles() {
    return of(Fields.ARTICLE)
        .add(Words.of(selection.words()).query(Fields.OF_ARTICLES), Occur.MUST)
        .build();
  }

  /** Those of them that are among these. */
  Query articlesAmong(List<String> keys) {
    return new BooleanQuery.Builder()
        .add(articles(), Occur.MUST)
        .add(
            new TermInSetQuery(Fields.ARTICLE, keys.stream().map(BytesRef::new).toList()),
            Occur.FILTER)
        .build();
  }

  private BooleanQuery.Builder of(String kind) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER);
    selection
        .from()
        .ifPresent(
            date ->
                all.add(
                    LongPoint.newRangeQuery(
                        Fields.FIRST_DAY, date.first().toEpochDay(), Long.MAX_VALUE),
                    Occur.FILTER));
    selection
        .to()
        .ifPresent(
            date ->
                all.add(
                    LongPoint.newRangeQuery(
                        Fields.LAST_DAY, Long.MIN_VALUE, date.last().toEpochDay()),
                    Occur.FILTER));
    return all;
  }
}
