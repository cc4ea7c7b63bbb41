package org.depeche.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;

/**
 * Keeps one actor one IRI over all articles of a store, whatever comes, goes or is decided. Each
 * change is planned whole in a reading transaction and written in one. For one writing thread.
 */
final class Identities {
  private final DatasetGraph data;
  private final Map<Iris, KnownNames> known = new ConcurrentHashMap<>();

  Identities(DatasetGraph data) {
    this.data = data;
  }

  /** Puts graphs in place of those of their names. */
  void replace(List<NamedGraph> graphs) {
    StoreChange change = new StoreChange();
    Map<Iris, Map<Node, Optional<NamedGraph>>> articles = new LinkedHashMap<>();
    Map<Iris, NamedGraph> knowledge = new HashMap<>();
    for (NamedGraph graph : graphs) {
      change.replace(graph); // in the order given, whatever the names are in the end
      Optional<Iris> iris = Iris.of(graph.name());
      if (iris.isPresent() && isArticle(graph)) {
        articles
            .computeIfAbsent(iris.get(), i -> new LinkedHashMap<>())
            .put(graph.name(), Optional.of(graph));
      } else {
        iris.filter(i -> i.knowledge().equals(graph.name()))
            .ifPresent(i -> knowledge.put(i, graph));
      }
    }
    knowledge.keySet().forEach(iris -> articles.putIfAbsent(iris, Map.of()));
    Txn.executeRead(
        data,
        () -> {
          Decisions decisions = new IdentityGraph(data).decisions();
          articles.forEach(
              (iris, coming) -> {
                Optional<NamedGraph> news = Optional.ofNullable(knowledge.get(iris));
                KnownNames now =
                    news.map(graph -> new KnownNames(iris, graph.triples()))
                        .orElseGet(() -> known(iris));
                IdentityPlan plan = new IdentityPlan(data, decisions, now, coming);
                if (news.isPresent() && holdsArticles()) {
                  plan.touch(now.differences(known(iris)));
                }
                plan.addTo(change);
              });
        });
    change.writeTo(data);
    knowledge.keySet().forEach(known::remove);
  }

  /** Takes articles out. */
  void retract(List<Node> articles) {
    StoreChange change = new StoreChange();
    Map<Iris, Map<Node, Optional<NamedGraph>>> going = new LinkedHashMap<>();
    for (Node article : articles) {
      Iris.of(article)
          .ifPresentOrElse(
              iris ->
                  going
                      .computeIfAbsent(iris, i -> new LinkedHashMap<>())
                      .put(article, Optional.empty()),
              () -> change.drop(article));
    }
    Txn.executeRead(
        data,
        () -> {
          Decisions decisions = new IdentityGraph(data).decisions();
          going.forEach(
              (iris, gone) -> new IdentityPlan(data, decisions, known(iris), gone).addTo(change));
        });
    change.writeTo(data);
  }

  /** What changes when the decisions are these. */
  StoreChange decide(Iris iris, Decisions decisions, Set<Node> about) {
    StoreChange change = new StoreChange();
    IdentityPlan plan = new IdentityPlan(data, decisions, known(iris), Map.of());
    plan.touch(about);
    plan.addTo(change);
    return change;
  }

  /** The knowledge graph's names; inside a transaction. */
  KnownNames known(Iris iris) {
    return known.computeIfAbsent(
        iris, i -> new KnownNames(i, data.getGraph(i.knowledge()).find().toList()));
  }

  /** Whether the stored graph of that name is this one, as it was read; empty if there is none. */
  Optional<Boolean> isStored(NamedGraph graph) {
    IdentityGraph identity = new IdentityGraph(data);
    if (identity.isRewritten(graph.name())) {
      return identity.extracted(graph.name()).map(graph::equals);
    }
    var stored = data.getGraph(graph.name());
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        stored.size() == graph.triples().size()
            && graph.triples().stream().allMatch(stored::contains));
  }

  private boolean holdsArticles() {
    return data.contains(Node.ANY, Node.ANY, RDF.Nodes.type, StoreNames.NEWS_ARTICLE);
  }

  private static boolean isArticle(NamedGraph graph) {
    return graph
        .triples()
        .contains(Triple.create(graph.name(), RDF.Nodes.type, StoreNames.NEWS_ARTICLE));
  }
}
