package org.depeche.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.depeche.entity.EntityId;
import org.depeche.graph.ArticleEntity;
import org.depeche.graph.Iris;

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
          PresentEntities present = new PresentEntities(data, identities);
          Node result = present.named(into);
          Node gone = present.named(other);
          if (result.equals(gone)) {
            throw StoreException.refused(
                other + " and " + into + " are one already: expected two entities");
          }
          if (!ArticleEntity.isLocal(gone)) {
            throw StoreException.refused(
                ArticleEntity.isLocal(result)
                    ? other + " is known: expected the known entity first, then the local one"
                    : into
                        + " and "
                        + other
                        + " are two known things: expected a local one as the second; known things"
                        + " are told apart by their table rows");
          }
          if (!present.family(result).equals(present.family(gone))) {
            throw StoreException.refused(
                other
                    + " is of "
                    + present.family(gone)
                    + ", "
                    + into
                    + " of "
                    + present.family(result)
                    + ": expected two of the same; what is of two kinds is not one thing");
          }
          Set<Node> members = new HashSet<>(present.bearers(gone));
          present.bearers(result).stream().filter(n -> !n.equals(result)).forEach(members::add);
          Decision decision =
              new Decision(
                  Decision.Kind.MERGE,
                  members,
                  result,
                  Set.of(),
                  after(present, now),
                  reason.isBlank() ? "merged by hand" : reason);
          return new Draft(
              present.decisions().plus(decision), decision, present.iris(), Optional.empty());
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
          PresentEntities present = new PresentEntities(data, identities);
          Node node = present.named(entity);
          Set<Node> graphs = new LinkedHashSet<>();
          Set<Node> members = new HashSet<>();
          for (String article : articles) {
            Node graph =
                new ArticleNames(data)
                    .graphOf(article)
                    .orElseThrow(
                        () ->
                            StoreException.refused(
                                "article "
                                    + article
                                    + " is not in the store: expected the id or IRI of one that"
                                    + " is"));
            Set<Node> named = present.namedIn(graph, node);
            if (named.isEmpty()) {
              throw StoreException.refused(
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
                  present.apart(node, graphs),
                  graphs,
                  after(present, now),
                  reason.isBlank() ? "split by hand" : reason);
          return new Draft(
              present.decisions().plus(decision), decision, present.iris(), Optional.empty());
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
          PresentEntities present = new PresentEntities(data, identities);
          Node node = present.node(entity);
          Optional<Decision> merge = present.decisions().mergeOf(node);
          if (merge.isPresent()) {
            return without(present, merge.get());
          }
          if (!present.isTakenForKnown(node)) {
            throw StoreException.refused(
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
                  after(present, now),
                  reason.isBlank() ? "no known thing" : reason);
          return new Draft(
              present.decisions().plus(decision), decision, present.iris(), Optional.empty());
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
          PresentEntities present = new PresentEntities(data, identities);
          return without(
              present,
              present
                  .decisions()
                  .withId(id)
                  .orElseThrow(
                      () ->
                          StoreException.refused(
                              "no decision "
                                  + id
                                  + ": expected one of "
                                  + present.decisions().all().stream()
                                      .map(Decision::id)
                                      .toList())));
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

  private static Instant after(PresentEntities present, Instant now) {
    return present.decisions().after(now.truncatedTo(ChronoUnit.MILLIS));
  }

  private static Draft without(PresentEntities present, Decision decision) {
    return new Draft(
        present.decisions().minus(decision), decision, present.iris(), Optional.of(decision));
  }

  private static String id(Iris iris, Node node) {
    return iris.entityId(node).map(EntityId::value).orElse(node.toString());
  }
}
