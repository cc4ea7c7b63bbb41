package org.depeche.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.depeche.view.ReaderLanguage;
import org.depeche.view.TermLabels;
import org.depeche.view.ThingLabels;

/** Makes the documents of one article: its own, and one a statement. */
record Documents(ArticleReader article, ThingKeys keys, ThingLabels labels) {
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
    List<Statement> statements = article.statements();
    documents.add(article(statements.size()));
    statements.forEach(statement -> documents.add(statement(statement)));
    return documents;
  }

  private Document article(int statements) {
    Document document = document(Fields.ARTICLE);
    document.add(new TextField(Fields.TITLE, article.title(), Store.YES));
    document.add(new TextField(Fields.TEXT, article.text(), Store.YES));
    document.add(new StoredField(Fields.STATEMENTS, statements));
    article.source().ifPresent(s -> document.add(new StoredField(Fields.SOURCE, s)));
    article.published().ifPresent(d -> document.add(new StoredField(Fields.PUBLISHED, d)));
    when(document, article.published(), article.published());
    return document;
  }

  private Document document(String kind) {
    Document document = new Document();
    document.add(new StringField(Fields.ARTICLE, article.article().getURI(), Store.YES));
    document.add(new StringField(Fields.KIND, kind, Store.NO));
    return document;
  }

  private Document statement(Statement statement) {
    Document document = document(Fields.STATEMENT);
    document.add(new StoredField(Fields.EVENT, statement.event().getURI()));
    document.add(new TextField(Fields.TITLE, article.title(), Store.NO));
    document.add(new TextField(Fields.SENTENCE, plain(statement.sentence()), Store.YES));
    document.add(new TextField(Fields.CLAUSE, plain(statement.clause()), Store.YES));
    for (Node thing : statement.parties().all()) {
      document.add(new TextField(Fields.NAMES, labels.of(thing).text(), Store.NO));
    }
    statement.topic().ifPresent(w -> document.add(new TextField(Fields.NAMES, w, Store.NO)));
    for (ReaderLanguage language : ReaderLanguage.values()) {
      Stream.of(statement.type(), statement.className())
          .distinct()
          .flatMap(term -> TermLabels.of(term, language).stream())
          .forEach(label -> document.add(new TextField(Fields.TERMS, label, Store.NO)));
    }
    when(document, statement.date(), statement.date().or(article::published));
    facets(document, statement);
    return built(document);
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private void facets(Document document, Statement statement) {
    Statement.Parties parties = statement.parties();
    add(document, Facet.ACTOR, keys(both(parties.actors(), parties.actorStates())));
    add(document, Facet.RECIPIENT, keys(both(parties.recipients(), parties.recipientStates())));
    add(document, Facet.ABOUT, keys(parties.about()));
    add(document, Facet.TYPE, List.of(statement.type()));
    add(document, Facet.CLASS, List.of(statement.className()));
    add(document, Facet.STATUS, List.of(statement.status()));
    add(document, Facet.STANCE, statement.stance().stream().toList());
    add(document, Facet.SOURCE, article.source().stream().toList());
    add(document, Fields.IN_ARTICLE, article.article().getURI());
    statement
        .date()
        .flatMap(PartialDate::of)
        .map(PartialDate::text)
        .ifPresent(date -> timeline(document, statement.type(), date));
    network(document, statement);
  }

  private static void timeline(Document document, String type, String date) {
    add(document, Fields.YEAR, Signed.of(type, date.substring(0, 4)));
    if (date.length() > 4) {
      add(document, Fields.MONTH, Signed.of(type, date.substring(0, 7)));
    }
  }

  private void network(Document document, Statement statement) {
    Statement.Parties parties = statement.parties();
    Set<Pair> states =
        Pairs.of(
            statement,
            keys(both(parties.actorStates(), bodies(parties.actors()))),
            keys(both(parties.recipientStates(), bodies(parties.recipients()))));
    Set<Pair> entities = Pairs.of(statement, keys(parties.actors()), keys(parties.recipients()));
    String type = statement.type();
    states.forEach(pair -> add(document, Fields.STATE_LINKS, Signed.of(type, pair.key())));
    entities.forEach(pair -> add(document, Fields.ENTITY_LINKS, Signed.of(type, pair.key())));
    add(
        document,
        Facet.PAIR,
        Stream.concat(states.stream(), entities.stream()).map(Pair::key).toList());
  }

  /** The intergovernmental ones among the parties, which act for no state. */
  private List<Node> bodies(List<Node> parties) {
    return parties.stream().filter(article::isBody).toList();
  }

  private List<String> keys(List<Node> things) {
    return things.stream().map(keys::key).distinct().toList();
  }

  private static List<Node> both(List<Node> some, List<Node> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
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

  /** What the document of a statement says. */
  static FoundStatement statement(Document document, Marker marker) {
    Excerpt clause = marker.all(document.get(Fields.CLAUSE));
    Excerpt sentence = marker.all(document.get(Fields.SENTENCE));
    return new FoundStatement(
        NodeFactory.createURI(document.get(Fields.ARTICLE)),
        NodeFactory.createURI(document.get(Fields.EVENT)),
        sentence.hasMark() && !clause.hasMark() ? sentence : clause);
  }

  /** What the document of an article says. */
  static FoundArticle article(Document document, Marker marker) {
    return new FoundArticle(
        document.get(Fields.ARTICLE),
        document.get(Fields.TITLE),
        Optional.ofNullable(document.get(Fields.PUBLISHED)),
        Optional.ofNullable(document.get(Fields.SOURCE)),
        document.getField(Fields.STATEMENTS).numericValue().intValue(),
        marker.best(behind(document.get(Fields.TITLE), document.get(Fields.TEXT))));
  }

  /** The text behind its title, which a reader is shown already; all of it if it has no more. */
  private static String behind(String title, String text) {
    String rest = text.startsWith(title) ? text.substring(title.length()).strip() : "";
    return rest.isEmpty() ? text : rest;
  }

  private static Document built(Document document) {
    try {
      return FACETS.build(document);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
