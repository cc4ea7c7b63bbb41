package org.depeche.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names that every store has, whatever its articles. */
final class StoreNames {
  static final Node NEWS_ARTICLE = NodeFactory.createURI("https://schema.org/NewsArticle");
  static final Node IDENTIFIER = dcterms("identifier");
  static final Node DESCRIPTION = dcterms("description");
  static final Node CREATED = dcterms("created");
  static final Node IS_REPLACED_BY = dcterms("isReplacedBy");
  static final Node ALT_LABEL =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#altLabel");

  private StoreNames() {}

  private static Node dcterms(String name) {
    return NodeFactory.createURI("http://purl.org/dc/terms/" + name);
  }
}
