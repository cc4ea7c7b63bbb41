package org.depeche.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.depeche.graph.ArticleEntity;

/**
 * Decides which thing an entity of an article is, from nothing but what the articles of the store
 * state, what the knowledge base knows and what people decided: the order in which these came does
 * not matter. In turn:
 *
 * <ol>
 *   <li>a split takes an entity of some articles for another, of which no more is asked;
 *   <li>where articles state different states for a name, each that states one means its bearer;
 *   <li>merges lead from an entity to what it is;
 *   <li>a local entity of which the knowledge base has the name once, with no other state than the
 *       articles', is that known thing.
 * </ol>
 *
 * @param stated for each local entity, as articles name it, the states that articles state
 */
record IdentityRules(
    Decisions decisions, KnownNames known, Function<Node, StatedCountries> stated) {

  Identified identify(Node article, ArticleEntity entity) {
    Optional<Decision> split = decisions.splitOf(entity.node(), article);
    if (split.isPresent()) {
      Identified apart =
          new Identified(
              split.get().result(),
              Identified.Method.SPLIT,
              List.of(split.get()),
              split.get().reason());
      return merged(split.get().result()).orElse(apart);
    }
    if (!ArticleEntity.isLocal(entity.node())) {
      return merged(entity.node()).orElseGet(() -> itself(entity.node()));
    }
    Identified bearer = bearer(entity);
    Identified one = merged(bearer.name()).orElse(bearer);
    return promoted(one.name())
        .map(k -> new Identified(k, Identified.Method.KNOWLEDGE, one.decisions(), knownReason(one)))
        .orElse(one);
  }

  private Identified bearer(ArticleEntity entity) {
    CountryName own = new CountryName(entity.node(), entity.stated());
    boolean differ = stated.apply(entity.node()).differ();
    if (entity.stated().isEmpty() || !(differ || decisions.name(own.node()))) {
      return itself(entity.node());
    }
    return new Identified(
        own.node(),
        Identified.Method.COUNTRY,
        List.of(),
        differ
            ? "articles state different states for this name, this one " + own.country().orElse("")
            : "a decision is about the bearer of this name of " + own.country().orElse(""));
  }

  /** What an entity is that nothing takes for another. */
  Identified itself(Node entity) {
    return new Identified(entity, Identified.Method.NAME, List.of(), "the same name and kind");
  }

  private Optional<Identified> merged(Node entity) {
    List<Decision> merges = decisions.mergesFrom(entity);
    return merges.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Identified(
                merges.getLast().result(),
                Identified.Method.MERGE,
                merges,
                merges.getLast().reason()));
  }

  private static String knownReason(Identified one) {
    String known = "the knowledge base has one thing of this name and kind";
    return one.decisions().isEmpty() ? known : one.reason() + "; " + known;
  }

  /** What the knowledge base knows a local entity as. */
  private Optional<Node> promoted(Node entity) {
    if (!ArticleEntity.isLocal(entity) || decisions.keepLocal(entity)) {
      return Optional.empty();
    }
    CountryName name = CountryName.of(entity);
    StatedCountries all = stated.apply(name.base());
    if (name.country().isEmpty() && all.differ()) {
      return Optional.empty();
    }
    return known.one(name.base(), name.country().or(all::only));
  }
}
