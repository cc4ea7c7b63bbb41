package org.depeche.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.corpus.Finding.Identity;
import org.depeche.entity.Entity;
import org.depeche.entity.LinkMethod;
import org.depeche.entity.Linking;
import org.depeche.event.Extraction;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.mention.Mention;
import org.depeche.text.Article;

/**
 * An article of whose annotated entities it is known which known thing each is. A mention that was
 * extracted is one of an annotated entity if its words are, and are no other's; but « à Washington
 * » read as the city is no mention of the state that « Washington » stands for elsewhere in the
 * article, for annotations give words and not places.
 *
 * @param entities those that the knowledge base holds
 * @param owners for words, as {@link ScoredArticle#normal} gives them, the id of the entity that
 *     they mention
 */
record AnnotatedLinks(
    Article article, List<Identity> entities, Map<String, String> owners, KnowledgeBase knowledge)
    implements Annotation {

  AnnotatedLinks {
    entities = List.copyOf(entities);
    owners = Map.copyOf(owners);
  }

  /**
   * An article's annotated entities.
   *
   * @param known the known thing of each entity by its id, as far as one is held to be it
   */
  static AnnotatedLinks of(
      Article article,
      Map<String, List<String>> words,
      Map<String, Identity> known,
      KnowledgeBase knowledge) {
    Map<String, String> owners = new HashMap<>();
    Set<String> shared = new HashSet<>();
    words.forEach(
        (id, forms) -> {
          for (String form : forms) {
            String other = owners.putIfAbsent(ScoredArticle.normal(form), id);
            if (other != null && !other.equals(id)) {
              shared.add(ScoredArticle.normal(form));
            }
          }
        });
    owners.keySet().removeAll(shared);
    owners.values().retainAll(known.keySet());
    return new AnnotatedLinks(article, List.copyOf(known.values()), owners, knowledge);
  }

  @Override
  public Scored score(Extraction extraction) {
    Map<List<String>, Identity> made = new LinkedHashMap<>();
    forEachLink(
        extraction,
        (expected, entity, mention) ->
            made.putIfAbsent(
                List.of(expected.entity(), entity.id().value()),
                new Identity(
                    expected.type(),
                    expected.entity(),
                    entity.id().value(),
                    Optional.of(mention.span()),
                    entity.name())));
    Matching<Identity> links =
        Matching.firstFit(
            entities,
            List.copyOf(made.values()),
            (gold, system) ->
                gold.entity().equals(system.entity()) && gold.known().equals(system.known()));
    return Scored.of(Map.of(Measure.LINKS, links), Map.of());
  }

  /** How many links of mentions each method made, and how many are right. */
  Map<LinkMethod, Share> methods(Extraction extraction) {
    Map<LinkMethod, Share> shares = new HashMap<>();
    forEachLink(
        extraction,
        (expected, entity, mention) -> {
          boolean right = expected.known().equals(entity.id().value());
          Linking.bundled()
              .of(entity, mention)
              .ifPresent(
                  link -> shares.merge(link.method(), new Share(right ? 1 : 0, 1), Share::plus));
        });
    return shares;
  }

  private interface LinkUse {
    void link(Identity expected, Entity entity, Mention mention);
  }

  private void forEachLink(Extraction extraction, LinkUse use) {
    Map<String, Identity> byId = new HashMap<>();
    entities.forEach(identity -> byId.put(identity.entity(), identity));
    String text = extraction.article().text();
    for (Entity entity : extraction.entities().all()) {
      if (entity.known().isEmpty()) {
        continue;
      }
      for (Mention mention : extraction.entities().mentionsOf(entity.id())) {
        Optional.ofNullable(owners.get(ScoredArticle.normal(mention.span().of(text))))
            .map(byId::get)
            .filter(expected -> !isSeat(entity, expected))
            .ifPresent(expected -> use.link(expected, entity, mention));
      }
    }
  }

  private boolean isSeat(Entity entity, Identity expected) {
    return entity
        .known()
        .flatMap(knowledge::stateOfSeat)
        .filter(state -> state.id().value().equals(expected.known()))
        .isPresent();
  }
}
