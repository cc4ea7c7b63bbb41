package org.depeche.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.depeche.graph.ArticleEntity;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Renaming;

/**
 * Works out what to write so that every entity has the name that {@link IdentityRules} give it when
 * articles come or go, or decisions or the knowledge base change. Looks only at the articles that
 * share an entity with what changes. Reads inside a transaction; thrown away after it.
 */
final class IdentityPlan {
  private final DatasetGraph data;
  private final IdentityGraph identity;
  private final Decisions decisions;
  private final KnownNames known;
  private final Map<Node, Optional<NamedGraph>> coming;
  private final Occurrences occurrences;
  private final Map<Node, StatedCountries> stated = new HashMap<>();
  private final Set<Node> affected = new LinkedHashSet<>();
  private final Set<Node> spread = new HashSet<>();
  private final Set<Quad> recorded = new HashSet<>();

  /**
   * @param decisions as they are to be
   * @param known as it is to be
   * @param coming articles as they were read, empty for one that goes
   */
  IdentityPlan(
      DatasetGraph data,
      Decisions decisions,
      KnownNames known,
      Map<Node, Optional<NamedGraph>> coming) {
    this.data = data;
    this.identity = new IdentityGraph(data);
    this.decisions = decisions;
    this.known = known;
    this.coming = coming;
    this.occurrences = new Occurrences(data, identity, coming.keySet());
  }

  /** All articles that name one of these entities are to be looked at anew. */
  void touch(Set<Node> entities) {
    entities.forEach(this::spread);
  }

  /** Adds to {@code change} what is to be written. */
  void addTo(StoreChange change) {
    compareStatedCountries();
    IdentityRules rules =
        new IdentityRules(
            decisions,
            known,
            entity -> stated.computeIfAbsent(entity, e -> occurrences.statedOf(e, decisions)));
    coming.forEach(
        (article, graph) -> {
          if (graph.isPresent()) {
            Rewritten rewritten = rewritten(graph.get(), rules);
            change.replace(rewritten.graph());
            record(article, rewritten.records(), change);
          } else {
            change.drop(article);
            record(article, Set.of(), change);
          }
        });
    for (Node article : affected) {
      identity
          .extracted(article)
          .ifPresent(
              extracted -> {
                Rewritten rewritten = rewritten(extracted, rules);
                Set<Triple> before = data.getGraph(article).find().toSet();
                change.change(article, before, new HashSet<>(rewritten.graph().triples()));
                record(article, rewritten.records(), change);
              });
    }
    keepSharedReplacements(change);
  }

  /** Finds the names of which other articles need another look, now that these come or go. */
  private void compareStatedCountries() {
    Map<Node, StatedCountries> before = new HashMap<>();
    coming.forEach(
        (article, graph) -> {
          identity.extracted(article).ifPresent(old -> state(article, old, before));
          graph.ifPresent(g -> state(article, g, stated));
        });
    Set<Node> entities = new LinkedHashSet<>(before.keySet());
    entities.addAll(stated.keySet());
    for (Node entity : entities) {
      StatedCountries rest = occurrences.statedOf(entity, decisions);
      StatedCountries was = rest.plus(before.getOrDefault(entity, StatedCountries.NONE));
      StatedCountries is = rest.plus(stated.getOrDefault(entity, StatedCountries.NONE));
      stated.put(entity, is);
      if (!was.sameAs(is) && (was.differ() || is.differ() || known.hasName(entity))) {
        spread(entity);
      }
    }
  }

  private void state(Node article, NamedGraph graph, Map<Node, StatedCountries> into) {
    for (ArticleEntity entity : ArticleEntity.of(graph)) {
      if (ArticleEntity.isLocal(entity.node())) {
        boolean counts = decisions.splitOf(entity.node(), article).isEmpty();
        into.merge(
            entity.node(),
            StatedCountries.NONE.plus(counts ? entity.stated() : Optional.empty()),
            StatedCountries::plus);
      }
    }
  }

  /** The articles that name an entity, or one that decisions lead to it. */
  private void spread(Node entity) {
    Node base = CountryName.of(entity).base();
    for (Node name : new LinkedHashSet<>(List.of(entity, base))) {
      if (spread.add(name)) {
        occurrences.articlesOf(name).forEach(this::affect);
        identity.articlesIdentifying(name).forEach(this::affect);
        for (Decision decision : decisions.all()) {
          if (CountryName.of(decision.result()).base().equals(base)) {
            decision.members().forEach(this::spread);
            decision.articles().forEach(this::affect);
          }
        }
      }
    }
  }

  private void affect(Node article) {
    if (!coming.containsKey(article)) {
      affected.add(article);
    }
  }

  private record Rewritten(NamedGraph graph, Set<Quad> records) {}

  private Rewritten rewritten(NamedGraph extracted, IdentityRules rules) {
    Map<ArticleEntity, Identified> identified = new LinkedHashMap<>();
    Map<Node, Node> names = new HashMap<>();
    for (ArticleEntity entity : ArticleEntity.of(extracted)) {
      if (ArticleEntity.isLocal(entity.node()) || decisions.name(entity.node())) {
        Identified as = rules.identify(extracted.name(), entity);
        identified.put(entity, as);
        if (!as.name().equals(entity.node())) {
          names.put(entity.node(), as.name());
        }
      } else {
        identified.put(entity, rules.itself(entity.node()));
      }
    }
    if (names.isEmpty()) {
      return new Rewritten(extracted, Set.of());
    }
    Map<Node, List<Triple>> descriptions = new HashMap<>();
    Set<Node> targets = new HashSet<>(names.values());
    targets.forEach(name -> descriptions.put(name, known.description(name)));
    NamedGraph renamed = new Renaming(names, descriptions).of(extracted);
    Set<Quad> records = new LinkedHashSet<>();
    identified.forEach(
        (entity, as) -> {
          if (names.containsKey(entity.node()) || targets.contains(entity.node())) {
            records.addAll(IdentityGraph.quads(extracted.name(), entity, as));
          }
        });
    Set<Triple> was = new LinkedHashSet<>(extracted.triples());
    Set<Triple> is = new LinkedHashSet<>(renamed.triples());
    records.addAll(
        IdentityGraph.rewriting(
            extracted.name(),
            was.stream().filter(t -> !is.contains(t)).toList(),
            is.stream().filter(t -> !was.contains(t)).toList()));
    return new Rewritten(renamed, records);
  }

  private void record(Node article, Set<Quad> now, StoreChange change) {
    Set<Quad> before = identity.of(article);
    recorded.addAll(now);
    before.stream().filter(quad -> !now.contains(quad)).forEach(change::remove);
    now.stream().filter(quad -> !before.contains(quad)).forEach(change::add);
  }

  /** That one name replaces another is said once, however many articles had the other. */
  private void keepSharedReplacements(StoreChange change) {
    List<Quad> gone = new ArrayList<>(change.removed());
    for (Quad quad : gone) {
      if (quad.getPredicate().equals(StoreNames.IS_REPLACED_BY)) {
        boolean elsewhere =
            recorded.contains(quad)
                || identity.recordedOf(quad.getSubject()).stream()
                    .map(IdentityGraph.Recorded::article)
                    .filter(article -> !coming.containsKey(article) && !affected.contains(article))
                    .anyMatch(
                        article ->
                            identity
                                .replacementIn(article, quad.getSubject())
                                .filter(quad.getObject()::equals)
                                .isPresent());
        if (elsewhere) {
          change.keep(quad);
        }
      }
    }
  }
}
