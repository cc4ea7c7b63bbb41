package org.depeche.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.depeche.graph.Foreign;
import org.depeche.graph.Vocabulary;

/** Counts what a store holds, in one pass a kind. Runs inside a transaction. */
record StoreCounter(DatasetGraph data) {
  private static final Node STATUS = term("status");
  private static final Set<Node> SIDES =
      Set.of(term("Event"), term("Position"), term("JointPosition"));

  StoreCounts count() {
    long triples = 0;
    long articles = 0;
    long events = 0;
    Map<String, Long> byClass = new TreeMap<>();
    Set<Node> entities = new HashSet<>();
    var quads = data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      triples++;
      if (quad.getPredicate().equals(Foreign.MENTIONS)) {
        entities.add(quad.getObject());
      } else if (quad.getPredicate().equals(STATUS)) {
        events++;
        classesOf(quad, byClass);
      } else if (quad.getPredicate().equals(RDF.Nodes.type)
          && quad.getObject().equals(StoreNames.NEWS_ARTICLE)
          && quad.getGraph().equals(quad.getSubject())) {
        articles++;
      }
    }
    long known = entities.stream().filter(this::hasOutsideName).count();
    return new StoreCounts(articles, triples, events, byClass, entities.size(), known);
  }

  private void classesOf(Quad event, Map<String, Long> byClass) {
    var types = data.find(event.getGraph(), event.getSubject(), RDF.Nodes.type, Node.ANY);
    while (types.hasNext()) {
      Node type = types.next().getObject();
      if (type.isURI() && type.getURI().startsWith(Vocabulary.NAMESPACE) && !SIDES.contains(type)) {
        byClass.merge(type.getURI().substring(Vocabulary.NAMESPACE.length()), 1L, Long::sum);
      }
    }
  }

  private boolean hasOutsideName(Node entity) {
    return data.contains(Node.ANY, entity, OWL2.sameAs.asNode(), Node.ANY);
  }

  private static Node term(String localName) {
    return NodeFactory.createURI(Vocabulary.NAMESPACE + localName);
  }
}
