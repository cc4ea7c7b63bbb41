package org.depeche.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.depeche.view.ReaderLanguage;
import org.depeche.view.TermLabels;

/** Makes the documents of one article: its own, and one a statement. */
record Documents(ArticleReader article) {
  /** Longer values of facets are of no use in an address. */
  private static final int LONGEST_VALUE = 1000;

  static final FacetsConfig FACETS = facets();

  private static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.parameter(), true);
    }
    for (String several : List.of(Fields.STATE_LINKS, Fields.ENTITY_LINKS)) {
      config.setMultiValued(several, true);
    }
    return config;
  }

  /** All of them. */
  List<Document> all() {
    List<Document> documents = new ArrayList<>();
    ArticleLine line = article.line();
    List<Statement> statements = article.statements();
    documents.add(article(line, statements.size()));
    statements.forEach(statement -> documents.add(statement(statement)));
    return documents;
  }

  private Document article(ArticleLine line, int statements) {
    Document document = new Document();
    document.add(new StringField(Fields.ARTICLE, line.key(), Store.NO));
    document.add(new StringField(Fields.KIND, Fields.ARTICLE, Store.NO));
    document.add(new TextField(Fields.TITLE, line.title(), Store.NO));
    document.add(new TextField(Fields.TEXT, article.text(), Store.NO));
    when(document, line.published(), line.published());
    Stored.put(document, new FoundArticle.Stored(line, statements, article.text()));
    return document;
  }

  private Document statement(Statement statement) {
    Document document = new Document();
    document.add(new StringField(Fields.ARTICLE, statement.article().key(), Store.NO));
    document.add(new StringField(Fields.KIND, Fields.STATEMENT, Store.NO));
    document.add(new TextField(Fields.TITLE, statement.article().title(), Store.NO));
    document.add(new TextField(Fields.SENTENCE, statement.sentenceText(), Store.NO));
    document.add(new TextField(Fields.CLAUSE, statement.clause().of(article.text()), Store.NO));
    Statement.Parties parties = statement.parties();
    for (Thing thing : parties.all()) {
      document.add(new TextField(Fields.NAMES, thing.label(), Store.NO));
    }
    statement.words().ifPresent(w -> document.add(new TextField(Fields.NAMES, w, Store.NO)));
    for (ReaderLanguage language : ReaderLanguage.values()) {
      Stream.of(statement.type(), statement.className())
          .distinct()
          .flatMap(term -> TermLabels.of(term, language).stream())
          .forEach(label -> document.add(new TextField(Fields.TERMS, label, Store.NO)));
    }
    when(document, statement.date(), statement.date().or(statement.article()::published));
    facets(document, statement);
    Stored.put(document, statement);
    return built(document);
  }

  private void facets(Document document, Statement statement) {
    Statement.Parties parties = statement.parties();
    add(document, Facet.ACTOR, keys(parties.actors(), parties.actorStates()));
    add(document, Facet.RECIPIENT, keys(parties.recipients(), parties.recipientStates()));
    add(document, Facet.ABOUT, keys(parties.about()));
    add(document, Facet.TYPE, List.of(statement.type()));
    add(document, Facet.CLASS, List.of(statement.className()));
    add(document, Facet.STATUS, List.of(statement.status()));
    add(document, Facet.STANCE, statement.stance().stream().toList());
    add(document, Facet.SOURCE, statement.article().source().stream().toList());
    add(document, Fields.IN_ARTICLE, statement.article().key());
    Tone tone = Tone.of(statement.type());
    statement
        .date()
        .flatMap(PartialDate::of)
        .ifPresent(
            date -> {
              add(document, Fields.YEAR, tone.sign() + date.text().substring(0, 4));
              if (date.text().length() > 4) {
                add(document, Fields.MONTH, tone.sign() + date.text().substring(0, 7));
              }
            });
    Collection<Pair> states =
        Pairs.of(
            statement,
            bodies(parties.actorStates(), parties.actors()),
            bodies(parties.recipientStates(), parties.recipients()));
    Collection<Pair> entities = Pairs.of(statement, parties.actors(), parties.recipients());
    states.forEach(pair -> add(document, Fields.STATE_LINKS, tone.sign() + pair.key()));
    entities.forEach(pair -> add(document, Fields.ENTITY_LINKS, tone.sign() + pair.key()));
    add(
        document,
        Facet.PAIR,
        Stream.concat(states.stream(), entities.stream()).map(Pair::key).toList());
  }

  /** The states, and the intergovernmental bodies, which are of no state. */
  private List<Thing> bodies(List<Thing> states, List<Thing> parties) {
    return Stream.concat(states.stream(), parties.stream().filter(article::isBody))
        .distinct()
        .toList();
  }

  @SafeVarargs
  private static List<String> keys(List<Thing>... things) {
    return Stream.of(things).flatMap(List::stream).map(Thing::key).toList();
  }

  private static void add(Document document, Facet facet, List<String> values) {
    values.stream().distinct().forEach(value -> add(document, facet.parameter(), value));
  }

  private static void add(Document document, String dimension, String value) {
    if (!value.isEmpty() && value.length() <= LONGEST_VALUE) {
      document.add(new SortedSetDocValuesFacetField(dimension, value));
    }
  }

  private static void when(Document document, Optional<String> own, Optional<String> order) {
    own.flatMap(PartialDate::of)
        .ifPresent(
            date -> {
              document.add(new LongPoint(Fields.FIRST_DAY, date.first().toEpochDay()));
              document.add(new LongPoint(Fields.LAST_DAY, date.last().toEpochDay()));
            });
    order
        .flatMap(PartialDate::of)
        .ifPresent(
            date ->
                document.add(new NumericDocValuesField(Fields.ORDER, date.first().toEpochDay())));
  }

  private static Document built(Document document) {
    try {
      return FACETS.build(document);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
