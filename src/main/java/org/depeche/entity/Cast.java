package org.depeche.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.KnownId;
import org.depeche.mention.Mention;
import org.depeche.mention.Mentions;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;

/** The drafts of one article and what each mention refers to so far. Thrown away after the run. */
final class Cast {
  private final TaggedText text;
  private final Mentions mentions;
  private final KnowledgeBase knowledge;
  private final Map<KnownId, Draft> known = new HashMap<>();
  private final Map<String, Draft> described = new HashMap<>();
  private final Map<Mention, List<Draft>> referents = new HashMap<>();
  private final Map<Mention, Held> offices = new LinkedHashMap<>();
  private final Map<Head, Mention> byHead = new HashMap<>();
  private final List<List<Mention>> bySentence = new ArrayList<>();

  private record Head(int sentence, int token) {}

  private record Held(String title, String role, List<Optional<Draft>> of) {}

  Cast(TaggedText text, Mentions mentions, KnowledgeBase knowledge) {
    this.text = text;
    this.mentions = mentions;
    this.knowledge = knowledge;
    text.sentences().forEach(s -> bySentence.add(new ArrayList<>()));
    for (Mention mention : mentions.all()) {
      byHead.putIfAbsent(new Head(mention.sentence(), mention.head()), mention);
      bySentence.get(mention.sentence()).add(mention);
    }
  }

  TaggedText text() {
    return text;
  }

  KnowledgeBase knowledge() {
    return knowledge;
  }

  List<Mention> mentions() {
    return mentions.all();
  }

  List<Mention> mentionsIn(int sentence) {
    return bySentence.get(sentence);
  }

  Optional<LocalDate> published() {
    return text.article().published();
  }

  Sentence sentenceOf(Mention mention) {
    return text.sentences().get(mention.sentence());
  }

  Optional<Mention> headedAt(int sentence, int token) {
    return Optional.ofNullable(byHead.get(new Head(sentence, token)));
  }

  /** The draft of a known thing; the reason of the first asking stays. */
  Draft draftOf(Known thing, String reason) {
    return known.computeIfAbsent(thing.id(), id -> Draft.of(thing, reason));
  }

  /** The draft of a known thing that the article has spoken of. */
  Optional<Draft> spokenOf(Known thing) {
    return Optional.ofNullable(known.get(thing.id()));
  }

  /** The article's draft for a description with this key, made at the first asking. */
  Draft describedAs(String key, Supplier<Draft> made) {
    return described.computeIfAbsent(key, k -> made.get());
  }

  void refer(Mention mention, List<Draft> drafts) {
    referents.put(mention, List.copyOf(new LinkedHashSet<>(drafts)));
  }

  /** Remembers what office a mention of a role says. */
  void hold(Mention mention, String title, String role, List<Optional<Draft>> of) {
    offices.put(mention, new Held(title, role, of));
  }

  /** Replaces what the office of a mention of a role is of. */
  void holdOf(Mention mention, List<Optional<Draft>> of) {
    offices.computeIfPresent(mention, (m, held) -> new Held(held.title(), held.role(), of));
  }

  /** What a mention refers to as far as decided; none if undecided. */
  List<Draft> referents(Mention mention) {
    return referents.getOrDefault(mention, List.of());
  }

  boolean decided(Mention mention) {
    return referents.containsKey(mention);
  }

  /** The words of the mention without determiner, as in the text. */
  String words(Mention mention) {
    Sentence sentence = sentenceOf(mention);
    int first = mention.first();
    while (first < mention.head() && determines(sentence, first)) {
      first++;
    }
    return sentence.span(first, mention.end()).of(text.article().text()).replaceAll("\\s+", " ");
  }

  private static boolean determines(Sentence sentence, int at) {
    return switch (sentence.token(at).pos()) {
      case DET, ADP, ADP_DET, NUM, PUNCT, ADP_PRON -> true;
      default -> false;
    };
  }

  /** The states that the article names or whose adjective it uses, decided so far. */
  Set<String> countries() {
    Set<String> countries = new LinkedHashSet<>();
    for (List<Draft> drafts : referents.values()) {
      for (Draft draft : drafts) {
        if (draft.kind() == Kind.STATE) {
          draft.country().ifPresent(countries::add);
        }
      }
    }
    return countries;
  }

  /**
   * The entities, in the order of their first mention.
   *
   * @param home country of the state that most of the article is about
   */
  Entities entities(Optional<String> home) {
    Map<EntityId, Entity> entities = new LinkedHashMap<>();
    Map<Draft, Entity> made = new HashMap<>();
    Map<Mention, List<EntityId>> refers = new LinkedHashMap<>();
    for (Mention mention : mentions.all()) {
      List<EntityId> ids = new ArrayList<>();
      for (Draft draft : referents(mention)) {
        Entity entity = made.computeIfAbsent(draft, Draft::entity);
        entities.putIfAbsent(entity.id(), entity);
        ids.add(entity.id());
      }
      if (!ids.isEmpty()) {
        refers.put(mention, ids);
      }
    }
    Map<Mention, HeldOffice> held = new HashMap<>();
    offices.forEach(
        (mention, office) -> {
          List<Optional<EntityId>> bodies = new ArrayList<>();
          for (Optional<Draft> of : office.of()) {
            Optional<Entity> body = of.map(d -> made.computeIfAbsent(d, Draft::entity));
            body.ifPresent(entity -> entities.putIfAbsent(entity.id(), entity));
            bodies.add(body.map(Entity::id));
          }
          held.put(mention, new HeldOffice(office.title(), office.role(), bodies));
        });
    return new Entities(List.copyOf(entities.values()), refers, held, home);
  }
}
