package org.depeche.event;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final int LONGEST = 14;

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
   * The topic that a noun phrase names, without its determiner, with its complements.
   *
   * @param about entities that its words name
   */
  EntityId of(ParsedSentence parsed, int phrase, List<EntityId> about) {
    Sentence sentence = parsed.sentence();
    Phrase head = parsed.phrase(phrase);
    int first = nounPhraseStart(sentence, head);
    int end = head.end();
    for (int p = phrase + 1; p < parsed.extent(phrase); p++) {
      if (parsed.phrase(p).end() - first > LONGEST) {
        break;
      }
      end = parsed.phrase(p).end();
    }
    return named(sentence.span(first, end), about);
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
            org.depeche.text.Morphology.Gender.ANY,
            org.depeche.text.Morphology.Number.ANY,
            "named by the words of the article"));
    topics.putIfAbsent(id, new Topic(id, about));
    return id;
  }

  private static int nounPhraseStart(Sentence sentence, Phrase phrase) {
    int first = phrase.first();
    while (first < phrase.head() && !content(sentence.token(first))) {
      first++;
    }
    return first;
  }

  private static boolean content(Token token) {
    return !(token.is(Pos.DET)
        || token.is(Pos.ADP)
        || token.is(Pos.ADP_DET)
        || token.is(Pos.PUNCT)
        || token.is(Pos.PRON)
        || token.lower().equals("des"));
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
