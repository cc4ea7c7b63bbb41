package org.depeche.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.depeche.text.Span;

/** What of a document is shown, as its stored fields. */
final class Stored {
  private Stored() {}

  static void put(Document document, FoundArticle.Stored article) {
    put(document, article.line());
    text(document, "statements", Integer.toString(article.statements()));
    text(document, "body", article.text());
  }

  static FoundArticle.Stored article(Document document) {
    return new FoundArticle.Stored(
        line(document), Integer.parseInt(get(document, "statements")), get(document, "body"));
  }

  static void put(Document document, Statement statement) {
    put(document, statement.article());
    text(document, "key", statement.key());
    text(document, "type", statement.type());
    text(document, "class", statement.className());
    text(document, "status", statement.status());
    statement.stance().ifPresent(stance -> text(document, "stance", stance));
    statement.date().ifPresent(date -> text(document, "date", date));
    statement.words().ifPresent(words -> text(document, "words", words));
    span(document, "clauseSpan", statement.clause());
    span(document, "triggerSpan", statement.trigger());
    span(document, "sentenceSpan", statement.sentence());
    text(document, "sentenceText", statement.sentenceText());
    Statement.Parties parties = statement.parties();
    things(document, "actors", parties.actors());
    things(document, "recipients", parties.recipients());
    things(document, "about", parties.about());
    things(document, "sayers", parties.sayers());
    things(document, "actorStates", parties.actorStates());
    things(document, "recipientStates", parties.recipientStates());
  }

  static Statement statement(Document document) {
    return new Statement(
        get(document, "key"),
        line(document),
        get(document, "type"),
        get(document, "class"),
        get(document, "status"),
        find(document, "stance"),
        find(document, "date"),
        new Statement.Parties(
            things(document, "actors"),
            things(document, "recipients"),
            things(document, "about"),
            things(document, "sayers"),
            things(document, "actorStates"),
            things(document, "recipientStates")),
        find(document, "words"),
        span(document, "clauseSpan"),
        span(document, "triggerSpan"),
        span(document, "sentenceSpan"),
        get(document, "sentenceText"));
  }

  private static void put(Document document, ArticleLine line) {
    text(document, "articleKey", line.key());
    text(document, "articleTitle", line.title());
    line.published().ifPresent(day -> text(document, "published", day));
    line.source().ifPresent(source -> text(document, "articleSource", source));
  }

  private static ArticleLine line(Document document) {
    return new ArticleLine(
        get(document, "articleKey"),
        get(document, "articleTitle"),
        find(document, "published"),
        find(document, "articleSource"));
  }

  private static void text(Document document, String field, String text) {
    document.add(new StoredField(field, text));
  }

  private static void span(Document document, String field, Span span) {
    text(document, field, span.begin() + " " + span.end());
  }

  private static void things(Document document, String field, List<Thing> things) {
    things.forEach(thing -> text(document, field, thing.encoded()));
  }

  private static Optional<String> find(Document document, String field) {
    return Optional.ofNullable(document.get(field));
  }

  private static String get(Document document, String field) {
    return find(document, field)
        .orElseThrow(() -> new IllegalStateException("a document without field " + field));
  }

  private static Span span(Document document, String field) {
    String[] ends = get(document, field).split(" ", 2);
    return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  private static List<Thing> things(Document document, String field) {
    return Arrays.stream(document.getValues(field)).map(Thing::decoded).toList();
  }
}
