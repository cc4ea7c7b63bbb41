package org.depeche.corpus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.corpus.Finding.Identity;
import org.depeche.graph.KindFamily;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.NameKey;
import org.depeche.text.Article;

/**
 * Finds which known thing an annotated entity is: the one of its kind that has its annotated name.
 * Where several have it the country decides; one that still is not decided is not scored, nor is
 * one that the article never names (« son allié russe », « un texte »).
 */
final class LinkGoldReader {
  private static final Set<Kind> BODIES = EnumSet.copyOf(KindFamily.BODIES.kinds());

  private static final Map<String, Set<Kind>> KINDS =
      Map.ofEntries(
          Map.entry("Person", Set.of(Kind.PERSON)),
          Map.entry("State", Set.of(Kind.STATE)),
          Map.entry("Territory", Set.of(Kind.TERRITORY, Kind.PLACE, Kind.STATE)),
          Map.entry("Place", Set.of(Kind.PLACE, Kind.TERRITORY)),
          Map.entry("IGO", BODIES),
          Map.entry("Organisation", BODIES),
          Map.entry("Party", BODIES),
          Map.entry("ArmedGroup", BODIES),
          Map.entry("Government", BODIES),
          Map.entry("Agreement", Set.of(Kind.INSTRUMENT)),
          Map.entry("Measure", Set.of(Kind.INSTRUMENT)),
          Map.entry("Document", Set.of(Kind.INSTRUMENT)),
          Map.entry("Resolution", Set.of(Kind.INSTRUMENT)));

  private final KnowledgeBase knowledge;
  private final Map<String, List<Known>> byName = new HashMap<>();

  LinkGoldReader(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    for (Known known : knowledge.all()) {
      known.names().stream()
          .filter(n -> n.form() == Known.Form.NAME || n.form() == Known.Form.ACRONYM)
          .map(name -> NameKey.ofName(name.text()))
          .distinct()
          .forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(known));
    }
  }

  /** Reads {@code {"entities": [{"id", "type", "name", "country", "mentions"}]}}. */
  AnnotatedLinks read(Article article, GoldNode root) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    Map<String, Identity> known = new LinkedHashMap<>();
    for (GoldNode entity : root.list("entities")) {
      String id = entity.at("id").text();
      String name = entity.at("name").text();
      List<String> mentions = entity.list("mentions").stream().map(GoldNode::text).toList();
      words.put(id, mentions);
      Optional<String> type = entity.text("type");
      type.flatMap(kind -> thing(kind, name, entity.text("country")))
          .filter(thing -> isNamed(thing, mentions))
          .ifPresent(thing -> known.put(id, identity(id, type.orElse(""), thing)));
    }
    return AnnotatedLinks.of(article, words, known, knowledge);
  }

  private static Identity identity(String id, String type, Known known) {
    String kind = type.toLowerCase(Locale.ROOT);
    return new Identity(kind, id, known.id().value(), Optional.empty(), known.name());
  }

  private Optional<Known> thing(String type, String name, Optional<String> country) {
    Set<Kind> kinds = KINDS.getOrDefault(type, Set.of());
    List<Known> named =
        byName.getOrDefault(NameKey.ofName(name), List.of()).stream()
            .filter(k -> kinds.contains(k.kind()))
            .toList();
    if (named.size() > 1) {
      named =
          named.stream().filter(k -> country.isPresent() && k.country().equals(country)).toList();
    }
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static boolean isNamed(Known thing, List<String> mentions) {
    Set<String> words = mentions.stream().map(ScoredArticle::normal).collect(Collectors.toSet());
    return thing.names().stream()
        .filter(n -> n.form() == Known.Form.NAME || n.form() == Known.Form.ACRONYM)
        .anyMatch(name -> words.contains(ScoredArticle.normal(name.text())));
  }
}
