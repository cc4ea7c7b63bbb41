package org.depeche.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.entity.EntityId;
import org.depeche.entity.LocalId;
import org.depeche.graph.ArticleEntity;
import org.depeche.graph.Iris;
import org.depeche.graph.KindFamily;
import org.depeche.text.TextDigest;

/**
 * What people decide on the identity of entities. A decision stays whatever articles come and go,
 * until it is undone, which leaves the graph as if it had never been. Entities are named by id or
 * IRI, as the store has them now. For one writing thread.
 */
public final class EntityDecisions {
  private final DatasetGraph data;
  private final Identities identities;

  EntityDecisions(DatasetGraph data, Identities identities) {
    this.data = data;
    this.identities = identities;
  }

  /**
   * A decision that was made or undone.
   *
   * @param id what names it
   * @param members the ids of the entities that it is about
   * @param result the id of what they are by it
   */
  public record Outcome(String id, List<String> members, String result) {}

  /**
   * Makes an entity another: what mentions the second means the first from now on.
   *
   * @throws StoreException if they cannot be one; nothing has changed then
   */
  public Outcome merge(String into, String other, String reason, Instant now) {
    return decide(
        () -> {
          State state = new State();
          Node result = state.present(into);
          Node gone = state.present(other);
          if (result.equals(gone)) {
            throw refused(other + " and " + into + " are one already: expected two entities");
          }
          if (!ArticleEntity.isLocal(gone)) {
            throw refused(
                ArticleEntity.isLocal(result)
                    ? other + " is known: expected the known entity first, then the local one"
                    : into
                        + " and "
                        + other
                        + " are two known things: expected a local one as the second; known things"
                        + " are told apart by their table rows");
          }
          if (!state.family(result).equals(state.family(gone))) {
            throw refused(
                other
                    + " is of "
                    + state.family(gone)
                    + ", "
                    + into
                    + " of "
                    + state.family(result)
                    + ": expected two of the same; what is of two kinds is not one thing");
          }
          Set<Node> members = new HashSet<>(state.bearers(gone));
          state.bearers(result).stream().filter(n -> !n.equals(result)).forEach(members::add);
          Decision decision =
              new Decision(
                  Decision.Kind.MERGE,
                  members,
                  result,
                  Set.of(),
                  state.after(now),
                  reason.isBlank() ? "merged by hand" : reason);
          return new Draft(state.decisions.plus(decision), decision, state.iris, Optional.empty());
        });
  }

  /**
   * Makes an entity of some articles another one, with an id of its own.
   *
   * @param articles ids or IRIs of articles that mention it
   * @throws StoreException if one does not; nothing has changed then
   */
  public Outcome split(String entity, List<String> articles, String reason, Instant now) {
    return decide(
        () -> {
          State state = new State();
          Node node = state.present(entity);
          Set<Node> graphs = new LinkedHashSet<>();
          Set<Node> members = new HashSet<>();
          for (String article : articles) {
            Node graph =
                new ArticleNames(data)
                    .graphOf(article)
                    .orElseThrow(
                        () ->
                            refused(
                                "article "
                                    + article
                                    + " is not in the store: expected the id or IRI of one that"
                                    + " is"));
            Set<Node> named = state.namedIn(graph, node);
            if (named.isEmpty()) {
              throw refused(
                  "article "
                      + article
                      + " does not mention "
                      + entity
                      + ": expected one that does");
            }
            graphs.add(graph);
            members.addAll(named);
          }
          Decision decision =
              new Decision(
                  Decision.Kind.SPLIT,
                  members,
                  state.apart(node, graphs),
                  graphs,
                  state.after(now),
                  reason.isBlank() ? "split by hand" : reason);
          return new Draft(state.decisions.plus(decision), decision, state.iris, Optional.empty());
        });
  }

  /**
   * Makes an entity itself again: undoes the merge that made it another's, or keeps it from being
   * taken for a known thing.
   *
   * @throws StoreException if it is neither; nothing has changed then
   */
  public Outcome split(String entity, String reason, Instant now) {
    return decide(
        () -> {
          State state = new State();
          Node node = state.node(entity);
          Optional<Decision> merge = state.decisions.mergeOf(node);
          if (merge.isPresent()) {
            return state.without(merge.get());
          }
          if (state.known().one(CountryName.of(node).base(), Optional.empty()).isEmpty()
              || new IdentityGraph(data).recordedOf(CountryName.of(node).base()).isEmpty()) {
            throw refused(
                entity
                    + " is neither merged into another entity nor taken for a known one: expected"
                    + " --articles with those in which it is another");
          }
          Decision decision =
              new Decision(
                  Decision.Kind.SPLIT,
                  Set.of(node),
                  node,
                  Set.of(),
                  state.after(now),
                  reason.isBlank() ? "no known thing" : reason);
          return new Draft(state.decisions.plus(decision), decision, state.iris, Optional.empty());
        });
  }

  /**
   * Undoes a decision.
   *
   * @throws StoreException if there is none with this id
   */
  public Outcome undo(String id) {
    return decide(
        () -> {
          State state = new State();
          return state.without(
              state
                  .decisions
                  .withId(id)
                  .orElseThrow(
                      () ->
                          refused(
                              "no decision "
                                  + id
                                  + ": expected one of "
                                  + state.decisions.all().stream().map(Decision::id).toList())));
        });
  }

  /** A change of the decisions that was found to be possible. */
  private record Draft(
      Decisions decisions, Decision subject, Iris iris, Optional<Decision> undone) {}

  private Outcome decide(Supplier<Draft> drafting) {
    StoreChange[] change = new StoreChange[1];
    Draft draft =
        Txn.calculateRead(
            data,
            () -> {
              Draft made = drafting.get();
              Set<Node> about = made.subject().entities().collect(Collectors.toSet());
              change[0] = identities.decide(made.iris(), made.decisions(), about);
              return made;
            });
    for (var quad : IdentityGraph.quads(draft.subject())) {
      if (draft.undone().isPresent()) {
        change[0].remove(quad);
      } else {
        change[0].add(quad);
      }
    }
    change[0].writeTo(data);
    Decision decision = draft.subject();
    return new Outcome(
        decision.id(),
        List.copyOf(
            new TreeSet<>(decision.members().stream().map(n -> id(draft.iris(), n)).toList())),
        id(draft.iris(), decision.result()));
  }

  private static String id(Iris iris, Node node) {
    return iris.entityId(node).map(EntityId::value).orElse(node.toString());
  }

  private static StoreException refused(String message) {
    return new StoreException(StoreException.Cause.REQUEST, message);
  }

  /** What the store has now; inside a transaction. */
  private final class State {
    private final IdentityGraph identity = new IdentityGraph(data);
    private final Decisions decisions = identity.decisions();
    private final Occurrences occurrences = new Occurrences(data, identity, Set.of());
    private final Iris iris = base();

    private Iris base() {
      var articles = data.find(Node.ANY, Node.ANY, RDF.Nodes.type, StoreNames.NEWS_ARTICLE);
      return articles.hasNext()
          ? Iris.of(articles.next().getGraph()).orElse(Iris.DEFAULT)
          : Iris.DEFAULT;
    }

    KnownNames known() {
      return identities.known(iris);
    }

    Instant after(Instant now) {
      return decisions.after(now.truncatedTo(ChronoUnit.MILLIS));
    }

    Node node(String entity) {
      Node iri = NodeFactory.createURI(entity);
      return iris.entityId(iri).isPresent() ? iri : iris.entity(new EntityId(entity));
    }

    /** The entity of this id or IRI, which articles mention or the knowledge base knows. */
    Node present(String entity) {
      Node node = node(entity);
      Optional<Decision> merge = decisions.mergeOf(node);
      if (merge.isPresent()) {
        throw refused(
            entity
                + " was merged into "
                + id(iris, merge.get().result())
                + ": expected that one, or --undo "
                + merge.get().id()
                + " first");
      }
      if (known().knows(node) || data.contains(Node.ANY, node, RDFS.Nodes.label, Node.ANY)) {
        return node;
      }
      Optional<Node> now =
          identity.recordedOf(node).stream()
              .flatMap(recorded -> identity.nameIn(recorded.article(), node).stream())
              .findFirst();
      throw refused(
          now.map(n -> entity + " is named " + id(iris, n) + " now: expected that one")
              .orElse(
                  "no entity "
                      + entity
                      + " in the store: expected an id that \"depeche entities\" lists"));
    }

    KindFamily family(Node entity) {
      return known()
          .family(entity)
          .or(() -> iris.entityId(entity).flatMap(LocalId::kind).map(KindFamily::of))
          .or(() -> familyInArticles(entity))
          .orElseThrow(() -> refused(id(iris, entity) + " is of no kind that is known"));
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
      for (ArticleEntity one :
          identity.extracted(article).map(ArticleEntity::of).orElse(List.of())) {
        if (identity.nameIn(article, one.node()).orElse(one.node()).equals(entity)) {
          named.add(one.node());
        }
      }
      return named;
    }

    /** A name for what is not this entity in these articles. */
    Node apart(Node entity, Set<Node> articles) {
      String id = id(iris, entity);
      String local =
          ArticleEntity.isLocal(entity)
              ? id
              : "local-" + family(entity).general().code() + "-" + id;
      Set<String> sorted = new TreeSet<>();
      articles.forEach(article -> sorted.add(article.getURI()));
      return iris.entity(
          new EntityId(local + "-" + TextDigest.sha256(String.join("\n", sorted), 6)));
    }

    Draft without(Decision decision) {
      return new Draft(decisions.minus(decision), decision, iris, Optional.of(decision));
    }
  }
}
