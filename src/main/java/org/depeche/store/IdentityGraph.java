package org.depeche.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.depeche.graph.ArticleEntity;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Vocabulary;

/**
 * The graph {@code graph/identity} of a store: the decisions of people; for each entity of an
 * article that has another name in the store, which and why; and what that changed in the article's
 * graph, so that the graph as it was read can be had again. Reads inside a transaction.
 */
record IdentityGraph(DatasetGraph data) {

  /** What an article's reading named, as the graph records it. */
  record Recorded(Node article, Optional<String> stated) {}

  /** The graph of an article as it was read; empty if it is not in the store. */
  Optional<NamedGraph> extracted(Node article) {
    List<Triple> stored = data.getGraph(article).find().toList();
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    Optional<Iris> iris = Iris.of(article);
    if (iris.isEmpty()) {
      return Optional.of(new NamedGraph(article, stored));
    }
    Set<Triple> triples = new LinkedHashSet<>(stored);
    Node rewriting = iris.get().rewriting(article);
    text(iris.get(), rewriting, Vocabulary.ADDED_TRIPLES)
        .ifPresent(added -> NTriples.read(added).forEach(triples::remove));
    text(iris.get(), rewriting, Vocabulary.REMOVED_TRIPLES)
        .ifPresent(removed -> triples.addAll(NTriples.read(removed)));
    return Optional.of(new NamedGraph(article, List.copyOf(triples)));
  }

  private Optional<String> text(Iris iris, Node subject, Node property) {
    return object(iris, subject, property).map(Node::getLiteralLexicalForm);
  }

  /** Whether an article's graph is not as it was read. */
  boolean isRewritten(Node article) {
    return Iris.of(article)
        .filter(iris -> data.contains(iris.identity(), iris.rewriting(article), Node.ANY, Node.ANY))
        .isPresent();
  }

  /** The articles in which something was named so as it was read, of those that are rewritten. */
  List<Recorded> recordedOf(Node extracted) {
    List<Recorded> recorded = new ArrayList<>();
    Iris.of(extracted)
        .ifPresent(
            iris ->
                subjects(iris.identity(), Vocabulary.EXTRACTED_AS, extracted)
                    .forEach(
                        node ->
                            object(iris, node, Vocabulary.IN_ARTICLE)
                                .ifPresent(
                                    article ->
                                        recorded.add(
                                            new Recorded(
                                                article,
                                                text(iris, node, Vocabulary.STATED_COUNTRY))))));
    return recorded;
  }

  /** The articles in which something was recorded to be this entity. */
  Set<Node> articlesIdentifying(Node entity) {
    Set<Node> articles = new HashSet<>();
    Iris.of(entity)
        .ifPresent(
            iris ->
                subjects(iris.identity(), Vocabulary.IDENTIFIED_AS, entity)
                    .forEach(
                        node ->
                            object(iris, node, Vocabulary.IN_ARTICLE).ifPresent(articles::add)));
    return articles;
  }

  /** What this name as read is in a rewritten article. */
  Optional<Node> nameIn(Node article, Node extracted) {
    return Iris.of(article)
        .flatMap(
            iris ->
                object(iris, iris.identification(article, extracted), Vocabulary.IDENTIFIED_AS));
  }

  /** What replaces this name in a rewritten article; empty if it may stand for something still. */
  Optional<Node> replacementIn(Node article, Node extracted) {
    boolean replaced =
        Iris.of(article)
            .flatMap(
                iris ->
                    text(iris, iris.identification(article, extracted), Vocabulary.IDENTIFIED_BY))
            .filter(code -> Identified.Method.of(code).replaces())
            .isPresent();
    return replaced ? nameIn(article, extracted) : Optional.empty();
  }

  private Optional<Node> object(Iris iris, Node subject, Node property) {
    Iterator<Quad> found = data.find(iris.identity(), subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private List<Node> subjects(Node graph, Node property, Node object) {
    List<Node> subjects = new ArrayList<>();
    data.find(graph, Node.ANY, property, object)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  /** Everything recorded of an article. */
  Set<Quad> of(Node article) {
    Set<Quad> quads = new HashSet<>();
    Optional<Iris> iris = Iris.of(article);
    if (iris.isPresent()) {
      Node graph = iris.get().identity();
      for (Node subject : subjects(graph, Vocabulary.IN_ARTICLE, article)) {
        if (data.contains(graph, subject, RDF.Nodes.type, Vocabulary.IDENTIFICATION)
            || data.contains(graph, subject, RDF.Nodes.type, Vocabulary.REWRITING)) {
          data.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(quads::add);
          replacement(iris.get(), subject).ifPresent(quads::add);
        }
      }
    }
    return quads;
  }

  private Optional<Quad> replacement(Iris iris, Node identification) {
    return object(iris, identification, Vocabulary.EXTRACTED_AS)
        .flatMap(
            extracted ->
                object(iris, identification, Vocabulary.IDENTIFIED_AS)
                    .map(
                        name ->
                            Quad.create(
                                iris.identity(), extracted, StoreNames.IS_REPLACED_BY, name)))
        .filter(data::contains);
  }

  /** What to record of an entity of an article. */
  static List<Quad> quads(Node article, ArticleEntity entity, Identified as) {
    Iris iris = Iris.of(article).orElseThrow();
    Node graph = iris.identity();
    Node node = iris.identification(article, entity.node());
    List<Quad> quads = new ArrayList<>();
    quads.add(Quad.create(graph, node, RDF.Nodes.type, Vocabulary.IDENTIFICATION));
    quads.add(Quad.create(graph, node, Vocabulary.IN_ARTICLE, article));
    quads.add(Quad.create(graph, node, Vocabulary.EXTRACTED_AS, entity.node()));
    quads.add(Quad.create(graph, node, Vocabulary.IDENTIFIED_AS, as.name()));
    quads.add(Quad.create(graph, node, Vocabulary.IDENTIFIED_BY, string(as.method().code())));
    quads.add(Quad.create(graph, node, StoreNames.DESCRIPTION, english(as.reason())));
    entity
        .stated()
        .ifPresent(
            code -> quads.add(Quad.create(graph, node, Vocabulary.STATED_COUNTRY, string(code))));
    for (Decision decision : as.decisions()) {
      quads.add(Quad.create(graph, node, Vocabulary.DECIDED_BY, iris.decision(decision.id())));
    }
    if (as.method().replaces() && !as.name().equals(entity.node())) {
      quads.add(Quad.create(graph, entity.node(), StoreNames.IS_REPLACED_BY, as.name()));
    }
    return quads;
  }

  /** What to record of the graph of an article that is not stored as it was read. */
  static List<Quad> rewriting(Node article, Collection<Triple> removed, Collection<Triple> added) {
    Iris iris = Iris.of(article).orElseThrow();
    Node graph = iris.identity();
    Node node = iris.rewriting(article);
    return List.of(
        Quad.create(graph, node, RDF.Nodes.type, Vocabulary.REWRITING),
        Quad.create(graph, node, Vocabulary.IN_ARTICLE, article),
        Quad.create(graph, node, Vocabulary.REMOVED_TRIPLES, string(NTriples.write(removed))),
        Quad.create(graph, node, Vocabulary.ADDED_TRIPLES, string(NTriples.write(added))));
  }

  /** Every decision. */
  Decisions decisions() {
    List<Decision> decisions = new ArrayList<>();
    decisions.addAll(decisions(Vocabulary.MERGE_DECISION, Decision.Kind.MERGE));
    decisions.addAll(decisions(Vocabulary.SPLIT_DECISION, Decision.Kind.SPLIT));
    return new Decisions(decisions);
  }

  private List<Decision> decisions(Node type, Decision.Kind kind) {
    List<Decision> decisions = new ArrayList<>();
    data.find(Node.ANY, Node.ANY, RDF.Nodes.type, type)
        .forEachRemaining(
            quad -> decisions.add(decision(quad.getGraph(), quad.getSubject(), kind)));
    return decisions;
  }

  private Decision decision(Node graph, Node node, Decision.Kind kind) {
    return new Decision(
        kind,
        objects(graph, node, Vocabulary.CONCERNS),
        objects(graph, node, Vocabulary.BECOMES).iterator().next(),
        objects(graph, node, Vocabulary.IN_ARTICLE),
        Instant.parse(literal(graph, node, StoreNames.CREATED)),
        literal(graph, node, StoreNames.DESCRIPTION));
  }

  private String literal(Node graph, Node node, Node property) {
    return objects(graph, node, property).iterator().next().getLiteralLexicalForm();
  }

  private Set<Node> objects(Node graph, Node subject, Node property) {
    Set<Node> objects = new HashSet<>();
    data.find(graph, subject, property, Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }

  /** A decision as the graph has it. */
  static List<Quad> quads(Decision decision) {
    Iris iris = Iris.of(decision.result()).orElseThrow();
    Node graph = iris.identity();
    Node node = iris.decision(decision.id());
    boolean merge = decision.kind() == Decision.Kind.MERGE;
    List<Quad> quads = new ArrayList<>();
    quads.add(
        Quad.create(
            graph,
            node,
            RDF.Nodes.type,
            merge ? Vocabulary.MERGE_DECISION : Vocabulary.SPLIT_DECISION));
    decision.members().forEach(m -> quads.add(Quad.create(graph, node, Vocabulary.CONCERNS, m)));
    quads.add(Quad.create(graph, node, Vocabulary.BECOMES, decision.result()));
    decision.articles().forEach(a -> quads.add(Quad.create(graph, node, Vocabulary.IN_ARTICLE, a)));
    quads.add(
        Quad.create(
            graph,
            node,
            StoreNames.CREATED,
            NodeFactory.createLiteralDT(decision.when().toString(), XSDDatatype.XSDdateTime)));
    quads.add(Quad.create(graph, node, StoreNames.DESCRIPTION, string(decision.reason())));
    return quads;
  }

  private static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }
}
