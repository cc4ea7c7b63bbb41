package org.depeche.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.text.Span;

/**
 * What scoring compares of an article, whether annotated by hand or extracted: both have the same
 * JSON form, up to fields that only one of them has.
 */
record ScoredArticle(
    String id, Map<String, Thing> things, List<Interaction> events, List<Post> offices) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> BODIES = Set.of("IGO", "UNO", "EUR");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final Pattern PREFIX =
      Pattern.compile("^(l'|le |la |les |d'|de |du |des |m\\. |mm\\. |mme )");

  /** An entity by its names (normalised) and its country (empty if none). */
  record Thing(Set<String> names, String country) {

    boolean same(Thing other) {
      return names.stream().anyMatch(other.names::contains)
          || (!country.isEmpty() && country.equals(other.country) && !BODIES.contains(country));
    }
  }

  /**
   * An event.
   *
   * @param places where its trigger stands; of an extracted one, at most one
   * @param sentence where it is said; of an annotated one, not used
   * @param sure whether missing it is an error
   * @param recipientsOptional whether naming no recipient is right too
   */
  record Interaction(
      String type,
      List<Span> places,
      Span sentence,
      List<String> actors,
      List<String> recipients,
      boolean sure,
      boolean recipientsOptional) {}

  /** An office; {@code of} is empty where not said. */
  record Post(String person, String of) {}

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is not JSON
   */
  static ScoredArticle read(String json) {
    try {
      return read(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("expected an article in JSON: " + e.getMessage(), e);
    }
  }

  /** An article without an extraction. */
  static ScoredArticle empty(String id) {
    return new ScoredArticle(id, Map.of(), List.of(), List.of());
  }

  /** Whether some of these things are some of those of another article's. */
  boolean share(List<String> mine, ScoredArticle other, List<String> theirs) {
    return mine.stream().anyMatch(x -> theirs.stream().anyMatch(y -> same(x, other, y)));
  }

  /** Whether two things are one. */
  boolean same(String mine, ScoredArticle other, String theirs) {
    Thing a = things.get(mine);
    Thing b = other.things.get(theirs);
    return a != null && b != null && a.same(b);
  }

  private static ScoredArticle read(JsonNode root) {
    Map<String, Thing> things = new HashMap<>();
    for (JsonNode entity : root.path("entities")) {
      Set<String> names = new HashSet<>();
      names.add(normal(entity.path("name").asText()));
      for (JsonNode mention : entity.path("mentions")) {
        names.add(normal(mention.isTextual() ? mention.asText() : mention.path("text").asText()));
      }
      names.remove("");
      things.put(entity.path("id").asText(), new Thing(names, entity.path("country").asText("")));
    }
    List<Interaction> events = new ArrayList<>();
    for (JsonNode event : root.path("events")) {
      events.add(interaction(event));
    }
    List<Post> offices = new ArrayList<>();
    for (JsonNode office : root.path("offices")) {
      offices.add(new Post(office.path("person").asText(), office.path("of").asText("")));
    }
    String id = root.path("article").path("id").asText(root.path("id").asText());
    return new ScoredArticle(id, Map.copyOf(things), List.copyOf(events), List.copyOf(offices));
  }

  private static Interaction interaction(JsonNode event) {
    List<Span> places = new ArrayList<>();
    JsonNode trigger = event.path("trigger").isObject() ? event.path("trigger") : event;
    if (trigger.has("start")) {
      places.add(span(trigger));
    }
    for (JsonNode also : event.path("also")) {
      places.add(new Span(also.path(0).asInt(), also.path(1).asInt()));
    }
    return new Interaction(
        event.path("type").asText(),
        places,
        span(event.path("sentence")),
        ids(event.path("actors")),
        ids(event.path("recipients")),
        event.path("sure").asBoolean(true),
        event.path("recipients_optional").asBoolean(false));
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }

  private static List<String> ids(JsonNode list) {
    List<String> ids = new ArrayList<>();
    list.forEach(id -> ids.add(id.asText()));
    return ids;
  }

  /** A name without case, accents, article and punctuation. */
  static String normal(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace('’', '\'');
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    String stem = PREFIX.matcher(bare.strip()).replaceFirst("");
    return NO_WORD.matcher(stem).replaceAll(" ").strip();
  }
}
