package org.depeche.store;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Finds the graphs of articles. Reads inside a transaction. */
record ArticleNames(DatasetGraph data) {

  /** The graph of the article with this id or IRI, if it is there. */
  Optional<Node> graphOf(String article) {
    Node iri = NodeFactory.createURI(article);
    if (isArticle(iri)) {
      return Optional.of(iri);
    }
    Node id = NodeFactory.createLiteralString(article);
    Iterator<Quad> found = data.find(Node.ANY, Node.ANY, StoreNames.IDENTIFIER, id);
    while (found.hasNext()) {
      Quad quad = found.next();
      if (quad.getGraph().equals(quad.getSubject()) && isArticle(quad.getGraph())) {
        return Optional.of(quad.getGraph());
      }
    }
    return Optional.empty();
  }

  /** Whether a graph of this name is an article's. */
  boolean isArticle(Node graph) {
    return data.contains(graph, graph, RDF.Nodes.type, StoreNames.NEWS_ARTICLE);
  }
}
