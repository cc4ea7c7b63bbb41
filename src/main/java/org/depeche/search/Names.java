package org.depeche.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.graph.Iris;

/**
 * What things are called: in the knowledge base, else in the first article that was read of those
 * that name them. Many threads may ask.
 */
final class Names {
  private final Map<String, Thing> byKey = new ConcurrentHashMap<>();
  private final DatasetGraph data;
  private final Iris iris;

  Names(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
  }

  /** The name in the knowledge base or anywhere; inside a transaction. */
  Optional<String> of(Node node) {
    return label(iris.knowledge(), node).or(() -> label(Node.ANY, node));
  }

  private Optional<String> label(Node graph, Node node) {
    var found = data.find(graph, node, RDFS.label.asNode(), Node.ANY);
    String best = "";
    while (found.hasNext()) {
      Quad quad = found.next();
      if (quad.getObject().isLiteral()) {
        String label = quad.getObject().getLiteralLexicalForm();
        if (best.isEmpty() || quad.getObject().getLiteralLanguage().equals("fr")) {
          best = label;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** The thing as it was first called; inside a transaction. */
  Thing remember(Node node, Thing thing) {
    return byKey.computeIfAbsent(
        thing.key(), k -> label(iris.knowledge(), node).map(l -> new Thing(k, l)).orElse(thing));
  }

  /** What the thing of a key is called; the key if that is not known. */
  Thing thing(String key) {
    return byKey.getOrDefault(key, new Thing(key, key));
  }
}
