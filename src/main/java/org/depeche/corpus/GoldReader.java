package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.corpus.Finding.Interaction;
import org.depeche.corpus.Finding.Post;
import org.depeche.corpus.Finding.Stretch;
import org.depeche.corpus.ScoredArticle.Thing;
import org.depeche.event.EventType;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.text.Article;
import org.depeche.text.Span;

/** Reads annotations; whatever does not say what it should is a {@link GoldException}. */
final class GoldReader {
  private static final Set<String> EVENT_TYPES =
      Arrays.stream(EventType.values()).map(EventType::name).collect(Collectors.toSet());
  private static final Set<String> STATUSES =
      Set.of("asserted", "negated", "future", "hypothetical");
  private static final Set<String> TENURES =
      Set.of("current", "former", "elect", "candidate", "interim");
  private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET");
  private static final Span NOWHERE = new Span(0, 0);

  private GoldReader() {}

  /** The article of {@code {"id", "text", "date"}}; without a date it has no publication day. */
  static Article article(GoldNode root) {
    return ArticleReader.article(
        root.at("text").text(),
        new ArticleDetails(
            Optional.of(root.at("id").text()),
            Optional.empty(),
            root.day("date"),
            Optional.empty(),
            Optional.empty()));
  }

  static AnnotatedNames names(GoldNode root) {
    Article article = article(root);
    Set<Stretch> names = new LinkedHashSet<>();
    List<Span> spans = new ArrayList<>();
    for (GoldNode entity : root.list("entities")) {
      Span span = entity.span(article.text());
      spans.add(span);
      String type = entity.at("type").text();
      if (AnnotatedNames.TYPES.contains(type)) {
        names.add(new Stretch(type, span, ""));
      }
    }
    return new AnnotatedNames(article, List.copyOf(names), spans);
  }

  static AnnotatedDates dates(GoldNode root) {
    Article article = article(root);
    List<Stretch> times = new ArrayList<>();
    for (GoldNode time : root.list("timex")) {
      if (time.has("start")) {
        times.add(
            new Stretch(
                oneOf(TIMES, time.at("type")), time.span(article.text()), time.at("value").text()));
      }
    }
    return new AnnotatedDates(article, times);
  }

  static AnnotatedEvents events(Article article, GoldNode root) {
    Map<String, Thing> things = new HashMap<>();
    Map<String, List<String>> forms = new HashMap<>();
    for (GoldNode entity : root.list("entities")) {
      String id = entity.at("id").text();
      List<String> mentions = entity.list("mentions").stream().map(GoldNode::text).toList();
      Thing thing = Thing.of(entity.at("name").text(), mentions, entity.text("country"));
      if (things.put(id, thing) != null) {
        throw entity.at("id").bad("an id that no other entity has");
      }
      forms.put(id, mentions);
    }
    List<Interaction> events = new ArrayList<>();
    for (GoldNode event : root.list("events")) {
      events.add(event(event, article.text(), things));
    }
    List<Post> offices = new ArrayList<>();
    for (GoldNode office : root.list("offices")) {
      Post post = office(office, things);
      List<String> mentions = forms.getOrDefault(post.person(), List.of());
      offices.add(post.at(first(mentions, article.text())));
    }
    return new AnnotatedEvents(article, new ScoredArticle(things, events, offices));
  }

  private static Post office(GoldNode office, Map<String, Thing> things) {
    String person = known(office.at("person"), things);
    Optional<String> of = optional(office, "of", things);
    return new Post(
        office.has("status") ? oneOf(TENURES, office.at("status")) : "current",
        person,
        of,
        Optional.empty(),
        ScoredArticle.holding(person, office.text("title").orElse("?"), of, things));
  }

  private static Interaction event(GoldNode event, String text, Map<String, Thing> things) {
    String type = oneOf(EVENT_TYPES, event.at("type"));
    List<String> actors = ids(event, "actors", things);
    List<String> recipients = ids(event, "recipients", things);
    return new Interaction(
        type,
        places(event, text),
        NOWHERE,
        actors,
        recipients,
        event.has("status") ? oneOf(STATUSES, event.at("status")) : "asserted",
        event.text("date"),
        optional(event, "reported_by", things).stream().toList(),
        event.truth("sure").orElse(true),
        event.truth("recipients_optional").orElse(false),
        ScoredArticle.whoWhom(actors, recipients, things));
  }

  private static List<Span> places(GoldNode event, String text) {
    Span trigger = event.span(text);
    Optional<String> words = event.text("trigger");
    if (words.isPresent() && !words.get().equals(trigger.of(text))) {
      throw event
          .at("trigger")
          .bad("\"" + trigger.of(text) + "\", the text between its start and its end");
    }
    return Stream.concat(
            Stream.of(trigger), event.list("also").stream().map(pair -> pair.pair(text)))
        .toList();
  }

  /** Where one of these words stands first in the text. */
  private static Optional<Span> first(List<String> words, String text) {
    Optional<Span> first = Optional.empty();
    for (String word : words) {
      int at = text.indexOf(word);
      if (at >= 0 && (first.isEmpty() || at < first.get().begin())) {
        first = Optional.of(new Span(at, at + word.length()));
      }
    }
    return first;
  }

  private static List<String> ids(GoldNode node, String field, Map<String, Thing> things) {
    return node.list(field).stream().map(id -> known(id, things)).toList();
  }

  private static Optional<String> optional(GoldNode node, String field, Map<String, Thing> things) {
    return node.has(field) ? Optional.of(known(node.at(field), things)) : Optional.empty();
  }

  private static String known(GoldNode id, Map<String, Thing> things) {
    if (!things.containsKey(id.text())) {
      throw id.bad("the id of one of the entities: add the entity or correct the id");
    }
    return id.text();
  }

  private static String oneOf(Set<String> allowed, GoldNode node) {
    if (!allowed.contains(node.text())) {
      throw node.bad("one of " + String.join(", ", new TreeSet<>(allowed)));
    }
    return node.text();
  }
}
