package org.depeche.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names that every store has, whatever its articles. */
final class StoreNames {
  static final Node NEWS_ARTICLE = NodeFactory.createURI("https://schema.org/NewsArticle");
  static final Node IDENTIFIER = NodeFactory.createURI("http://purl.org/dc/terms/identifier");

  private StoreNames() {}
}
