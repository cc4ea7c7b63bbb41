package org.depeche.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.graph.Foreign;

/** Names that every store has, whatever its articles. */
final class StoreNames {
  static final Node NEWS_ARTICLE = Foreign.NEWS_ARTICLE;
  static final Node IDENTIFIER = Foreign.IDENTIFIER;
  static final Node DESCRIPTION = Foreign.DESCRIPTION;
  static final Node CREATED = dcterms("created");
  static final Node IS_REPLACED_BY = dcterms("isReplacedBy");
  static final Node ALT_LABEL = Foreign.ALT_LABEL;

  private StoreNames() {}

  private static Node dcterms(String name) {
    return NodeFactory.createURI("http://purl.org/dc/terms/" + name);
  }
}
