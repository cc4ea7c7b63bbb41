package org.depeche.event;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.Token;

/**
 * Names what a position is about when that is no entity: « la levée de l'embargo », « un monde
 * multipolaire ».
 */
final class Topics {
  /** Tokens of a label. */
  private static final int LONGEST = 16;

  private static final Set<String> QUANTIFIERS =
      Set.of(
          "tout",
          "toute",
          "tous",
          "toutes",
          "certain",
          "certains",
          "certaine",
          "certaines",
          "plusieurs",
          "quelques",
          "divers",
          "diverses",
          "différents",
          "différentes",
          "autres",
          "tel",
          "telle",
          "tels",
          "telles",
          "un",
          "une");

  private final String text;
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final Map<EntityId, Topic> topics = new LinkedHashMap<>();

  Topics(String text) {
    this.text = text;
  }

  List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  List<Topic> all() {
    return List.copyOf(topics.values());
  }

  /**
   * The topic that a noun phrase names, without its determiner, with its complements; none if its
   * head is a pronoun or the like.
   *
   * @param end one past its last phrase
   * @param about entities that its words name
   */
  Optional<EntityId> of(ParsedSentence parsed, int phrase, int end, List<EntityId> about) {
    Sentence sentence = parsed.sentence();
    int head = parsed.phrase(phrase).head();
    if (!sentence.token(head).is(Pos.NOUN) && !sentence.token(head).is(Pos.PROPN)) {
      return Optional.empty();
    }
    int first = first(sentence, parsed.phrase(phrase));
    int last = parsed.phrase(phrase).end();
    int whole = last;
    for (int p = phrase + 1; p < end && p < parsed.size(); p++) {
      Phrase at = parsed.phrase(p);
      if (at.end() - first > LONGEST) {
        break;
      }
      last = at.end();
      if (closes(at) && !dangling(parsed, p, end)) {
        whole = last;
      }
    }
    return Optional.of(named(sentence.span(first, whole), about));
  }

  /** Whether a label may end with the phrase. */
  private static boolean closes(Phrase phrase) {
    return phrase.hasNoun()
        || phrase.kind() == Phrase.Kind.ADJECTIVAL
        || phrase.kind() == Phrase.Kind.VERBAL;
  }

  /** « la pratique de faire »: an infinitive whose object still follows. */
  private static boolean dangling(ParsedSentence parsed, int phrase, int end) {
    int next = phrase + 1;
    while (next < end && parsed.phrase(next).kind() == Phrase.Kind.QUOTE) {
      next++;
    }
    return parsed.phrase(phrase).kind() == Phrase.Kind.VERBAL
        && next < parsed.size()
        && parsed.phrase(next).hasNoun();
  }

  /** The topic that a stretch of text names. */
  EntityId named(Span span, List<EntityId> about) {
    String label = label(span.of(text));
    EntityId id = new EntityId("local-topic-" + slug(label));
    entities.putIfAbsent(
        id,
        new Entity(
            id,
            Kind.TOPIC,
            label,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            org.depeche.text.Morphology.Gender.ANY,
            org.depeche.text.Morphology.Number.ANY,
            "named by the words of the article"));
    topics.putIfAbsent(id, new Topic(id, about));
    return id;
  }

  /** The first word of a noun phrase behind its preposition and determiner. */
  private static int first(Sentence sentence, Phrase phrase) {
    int first = phrase.head();
    while (first > phrase.first() && qualifies(sentence.token(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean qualifies(Token token) {
    return (token.is(Pos.ADJ) || token.is(Pos.NUM) || token.is(Pos.PROPN) || token.is(Pos.NOUN))
        && !QUANTIFIERS.contains(token.lower());
  }

  private static String label(String words) {
    return words.replace('’', '\'').replaceAll("[\\s\\u00a0\\u202f«»\"“”]+", " ").strip();
  }

  private static String slug(String label) {
    String ascii =
        Normalizer.normalize(label.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    String slug = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "x" : slug;
  }
}
