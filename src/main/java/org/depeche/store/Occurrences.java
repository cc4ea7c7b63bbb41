package org.depeche.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.entity.Entity;
import org.depeche.graph.Vocabulary;

/**
 * Where the articles of a store name an entity, as they were read, and which states they state for
 * it: looked up by the entity's IRI, never by a scan. Reads inside a transaction.
 *
 * @param except articles that are being replaced or taken out; they do not count
 */
record Occurrences(DatasetGraph data, IdentityGraph identity, Set<Node> except) {
  private static final Node IN_TEXT =
      NodeFactory.createLiteralString(Entity.CountrySource.TEXT.code());

  /** The articles that name an entity so. */
  Set<Node> articlesOf(Node entity) {
    Set<Node> into = identity.articlesIdentifying(entity);
    Set<Node> articles = new HashSet<>();
    data.find(Node.ANY, entity, RDFS.Nodes.label, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (isArticle(quad.getGraph()) && !into.contains(quad.getGraph())) {
                articles.add(quad.getGraph());
              }
            });
    identity.recordedOf(entity).forEach(recorded -> articles.add(recorded.article()));
    articles.removeAll(except);
    return articles;
  }

  private boolean isArticle(Node graph) {
    return data.contains(graph, graph, RDF.Nodes.type, StoreNames.NEWS_ARTICLE);
  }

  /**
   * The states that articles state for an entity, without those where people say that it is another
   * one.
   */
  StatedCountries statedOf(Node entity, Decisions decisions) {
    StatedCountries stated = StatedCountries.NONE;
    for (IdentityGraph.Recorded recorded : identity.recordedOf(entity)) {
      if (counts(entity, recorded.article(), decisions)) {
        stated = stated.plus(recorded.stated());
      }
    }
    Iterator<Quad> inText = data.find(Node.ANY, entity, Vocabulary.COUNTRY_SOURCE, IN_TEXT);
    Set<Node> into = inText.hasNext() ? identity.articlesIdentifying(entity) : Set.of();
    while (inText.hasNext() && !stated.differ()) {
      Node article = inText.next().getGraph();
      if (counts(entity, article, decisions) && !into.contains(article)) {
        stated = stated.plus(code(article, entity));
      }
    }
    return stated;
  }

  private boolean counts(Node entity, Node article, Decisions decisions) {
    return !except.contains(article) && decisions.splitOf(entity, article).isEmpty();
  }

  private Optional<String> code(Node article, Node entity) {
    Iterator<Quad> found = data.find(article, entity, Vocabulary.COUNTRY_CODE, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
            .filter(code -> !Entity.ofManyStates(code))
        : Optional.empty();
  }
}
