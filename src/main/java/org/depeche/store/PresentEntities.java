package org.depeche.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.entity.EntityId;
import org.depeche.entity.LocalId;
import org.depeche.graph.ArticleEntity;
import org.depeche.graph.Iris;
import org.depeche.graph.KindFamily;
import org.depeche.text.TextDigest;

/** The entities of a store as they are named now. Reads inside a transaction. */
final class PresentEntities {
  private final DatasetGraph data;
  private final IdentityGraph identity;
  private final Occurrences occurrences;
  private final Decisions decisions;
  private final Iris iris;
  private final KnownNames known;

  PresentEntities(DatasetGraph data, Identities identities) {
    this.data = data;
    this.identity = new IdentityGraph(data);
    this.occurrences = new Occurrences(data, identity, Set.of());
    this.decisions = identity.decisions();
    this.iris = base();
    this.known = identities.known(iris);
  }

  Decisions decisions() {
    return decisions;
  }

  Iris iris() {
    return iris;
  }

  private Iris base() {
    var articles = data.find(Node.ANY, Node.ANY, RDF.Nodes.type, StoreNames.NEWS_ARTICLE);
    return articles.hasNext()
        ? Iris.of(articles.next().getGraph()).orElse(Iris.DEFAULT)
        : Iris.DEFAULT;
  }

  /** The entity of this id or IRI, whether there is one or not. */
  Node node(String entity) {
    Node iri = NodeFactory.createURI(entity);
    return iris.entityId(iri).isPresent() ? iri : iris.entity(new EntityId(entity));
  }

  /** The entity of this id or IRI, which articles mention or the knowledge base knows. */
  Node named(String entity) {
    Node node = node(entity);
    Optional<Decision> merge = decisions.mergeOf(node);
    if (merge.isPresent()) {
      throw StoreException.refused(
          entity
              + " was merged into "
              + id(merge.get().result())
              + ": expected that one, or --undo "
              + merge.get().id()
              + " first");
    }
    if (known.knows(node) || data.contains(Node.ANY, node, RDFS.Nodes.label, Node.ANY)) {
      return node;
    }
    Optional<Node> now =
        identity.recordedOf(node).stream()
            .flatMap(recorded -> identity.nameIn(recorded.article(), node).stream())
            .findFirst();
    throw StoreException.refused(
        now.map(n -> entity + " is named " + id(n) + " now: expected that one")
            .orElse(
                "no entity "
                    + entity
                    + " in the store: expected an id that \"depeche entities\" lists"));
  }

  KindFamily family(Node entity) {
    return known
        .family(entity)
        .or(() -> iris.entityId(entity).flatMap(LocalId::kind).map(KindFamily::of))
        .or(() -> familyInArticles(entity))
        .orElseThrow(() -> StoreException.refused(id(entity) + " is of no kind that is known"));
  }

  private Optional<KindFamily> familyInArticles(Node entity) {
    List<Node> types = new ArrayList<>();
    data.find(Node.ANY, entity, RDF.Nodes.type, Node.ANY)
        .forEachRemaining(quad -> types.add(quad.getObject()));
    return types.stream().flatMap(type -> KindFamily.ofClass(type).stream()).findFirst();
  }

  /** An entity and the bearers of its name that are not told apart from it now. */
  Set<Node> bearers(Node entity) {
    Set<Node> bearers = new HashSet<>(Set.of(entity));
    if (ArticleEntity.isLocal(entity) && CountryName.of(entity).country().isEmpty()) {
      occurrences
          .statedOf(entity, decisions)
          .only()
          .map(code -> new CountryName(entity, Optional.of(code)).node())
          .ifPresent(bearers::add);
    }
    return bearers;
  }

  /** What an article, as it was read, named that is this entity in the store. */
  Set<Node> namedIn(Node article, Node entity) {
    Set<Node> named = new HashSet<>();
    for (ArticleEntity one : identity.extracted(article).map(ArticleEntity::of).orElse(List.of())) {
      if (identity.nameIn(article, one.node()).orElse(one.node()).equals(entity)) {
        named.add(one.node());
      }
    }
    return named;
  }

  /** A name for what is not this entity in these articles. */
  Node apart(Node entity, Set<Node> articles) {
    String id = id(entity);
    String local =
        ArticleEntity.isLocal(entity) ? id : "local-" + family(entity).general().code() + "-" + id;
    Set<String> sorted = new TreeSet<>();
    articles.forEach(article -> sorted.add(article.getURI()));
    return iris.entity(new EntityId(local + "-" + TextDigest.sha256(String.join("\n", sorted), 6)));
  }

  /** The id of an entity. */
  String id(Node entity) {
    return iris.entityId(entity).map(EntityId::value).orElse(entity.toString());
  }

  /** Whether what articles name so is taken for a known thing. */
  boolean isTakenForKnown(Node entity) {
    Node base = CountryName.of(entity).base();
    return identity.recordedOf(base).stream()
        .flatMap(recorded -> identity.nameIn(recorded.article(), base).stream())
        .anyMatch(known::knows);
  }
}
