package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.corpus.Finding.Interaction;
import org.depeche.corpus.Finding.Post;
import org.depeche.corpus.ScoredArticle.Thing;
import org.depeche.event.EventType;
import org.depeche.event.Status;
import org.depeche.mention.Mention;
import org.depeche.text.Article;
import org.depeche.text.Span;

/**
 * Reads the annotated entities, events and offices of one article; whatever does not say what it
 * should is a {@link GoldException}.
 */
final class EventGoldReader {
  private static final Set<String> TYPES =
      Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.toSet());
  private static final Set<String> STATUSES =
      Arrays.stream(Status.values()).map(Status::code).collect(Collectors.toSet());
  private static final Set<String> TENURES =
      Arrays.stream(Mention.Status.values()).map(Mention.Status::code).collect(Collectors.toSet());
  private static final Span NOWHERE = new Span(0, 0);

  private final Article article;
  private final Map<String, Thing> things = new HashMap<>();
  private final Map<String, List<String>> mentions = new HashMap<>();

  private EventGoldReader(Article article) {
    this.article = article;
  }

  /**
   * Reads {@code {"entities", "events", "offices"}}.
   *
   * @param article the article of which it says so
   */
  static AnnotatedEvents read(Article article, GoldNode root) {
    EventGoldReader reader = new EventGoldReader(article);
    root.list("entities").forEach(reader::entity);
    List<Interaction> events = root.list("events").stream().map(reader::event).toList();
    List<Post> offices = root.list("offices").stream().map(reader::office).toList();
    return new AnnotatedEvents(article, new ScoredArticle(reader.things, events, offices));
  }

  private void entity(GoldNode entity) {
    String id = entity.at("id").text();
    List<String> forms = entity.list("mentions").stream().map(GoldNode::text).toList();
    Thing thing = Thing.of(entity.at("name").text(), forms, entity.text("country"));
    if (things.put(id, thing) != null) {
      throw entity.at("id").bad("an id that no other entity has");
    }
    mentions.put(id, forms);
  }

  private Interaction event(GoldNode event) {
    List<String> actors = ids(event, "actors");
    List<String> recipients = ids(event, "recipients");
    return new Interaction(
        event.at("type").oneOf(TYPES),
        places(event),
        NOWHERE,
        actors,
        recipients,
        event.has("status") ? event.at("status").oneOf(STATUSES) : Status.ASSERTED.code(),
        event.text("date"),
        id(event, "reported_by").stream().toList(),
        event.truth("sure").orElse(true),
        event.truth("recipients_optional").orElse(false),
        ScoredArticle.whoWhom(actors, recipients, things));
  }

  private Post office(GoldNode office) {
    String person = known(office.at("person"));
    Optional<String> of = id(office, "of");
    return new Post(
        office.has("status") ? office.at("status").oneOf(TENURES) : Mention.Status.CURRENT.code(),
        person,
        of,
        firstMention(person),
        ScoredArticle.holding(person, office.text("title").orElse("?"), of, things));
  }

  private List<Span> places(GoldNode event) {
    String text = article.text();
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

  private Optional<Span> firstMention(String id) {
    List<Span> found = new ArrayList<>();
    for (String words : mentions.getOrDefault(id, List.of())) {
      int at = article.text().indexOf(words);
      if (at >= 0) {
        found.add(new Span(at, at + words.length()));
      }
    }
    return found.stream().min(Span::compareTo);
  }

  private List<String> ids(GoldNode node, String field) {
    return node.list(field).stream().map(this::known).toList();
  }

  private Optional<String> id(GoldNode node, String field) {
    return node.has(field) ? Optional.of(known(node.at(field))) : Optional.empty();
  }

  private String known(GoldNode id) {
    if (!things.containsKey(id.text())) {
      throw id.bad("the id of one of the entities: add the entity or correct the id");
    }
    return id.text();
  }
}
