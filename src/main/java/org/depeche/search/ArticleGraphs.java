package org.depeche.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.depeche.graph.Foreign;
import org.depeche.graph.Iris;

/** The graphs of articles in a store. Reads inside a transaction. */
record ArticleGraphs(DatasetGraph data, Iris iris) {
  /** The names of all. */
  List<Node> names() {
    List<Node> names = new ArrayList<>();
    data.find(Node.ANY, Node.ANY, RDF.Nodes.type, Foreign.NEWS_ARTICLE)
        .forEachRemaining(
            quad -> {
              if (quad.getGraph().equals(quad.getSubject())) {
                names.add(quad.getGraph());
              }
            });
    return names;
  }

  /** What an article's graph holds now. */
  List<Triple> triples(Node article) {
    return data.getGraph(article).find().toList();
  }

  /** A number that almost surely is another if the triples are, whatever their order. */
  static long digest(List<Triple> triples) {
    long sum = triples.size();
    for (Triple triple : triples) {
      long hash = triple.getSubject().hashCode();
      hash = hash * 0x9E3779B97F4A7C15L + triple.getPredicate().hashCode();
      hash = hash * 0x9E3779B97F4A7C15L + triple.getObject().hashCode();
      hash ^= hash >>> 32;
      sum += hash * 0xD6E8FEB86659FD93L;
    }
    return sum;
  }

  /** What the knowledge base is known by; names of known things are good as long. */
  String knowledge() {
    Node graph = iris.knowledge();
    var signature = data.find(graph, graph, Foreign.VERSION_INFO, Node.ANY);
    return signature.hasNext() ? signature.next().getObject().toString() : "";
  }
}
