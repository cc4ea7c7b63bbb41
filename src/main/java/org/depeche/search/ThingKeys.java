package org.depeche.search;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.graph.Iris;

/**
 * Short names of things for addresses and the index: {@code russie} for an entity of the store's
 * base, {@code topic/climat} for what else is below it, the whole IRI for anything else.
 */
public record ThingKeys(Iris iris) {
  private static final String ENTITIES = "id/";

  String key(Node thing) {
    String uri = thing.getURI();
    if (!uri.startsWith(iris.base())) {
      return uri;
    }
    String local = uri.substring(iris.base().length());
    return local.startsWith(ENTITIES) ? local.substring(ENTITIES.length()) : local;
  }

  /** The thing of a key. */
  public Node thing(String key) {
    if (key.contains(":")) {
      return NodeFactory.createURI(key);
    }
    return NodeFactory.createURI(iris.base() + (key.contains("/") ? key : ENTITIES + key));
  }
}
