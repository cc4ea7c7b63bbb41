package org.depeche.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.Tenure;

/** The knowledge base as a graph: things with their names and identifiers, and who held what. */
public final class KnowledgeGraph {
  private KnowledgeGraph() {}

  /** Everything known. */
  public static NamedGraph of(KnowledgeBase knowledge, Iris iris) {
    Triples triples = new Triples();
    KnownTriples known = new KnownTriples(triples, iris);
    Node dataset = iris.knowledge();
    triples
        .type(dataset, Foreign.DATASET)
        .french(dataset, Foreign.TITLE, "Base de connaissances de Dépêche")
        .add(
            dataset,
            Foreign.LICENSE,
            NodeFactory.createURI("https://www.apache.org/licenses/LICENSE-2.0"));
    for (Known thing : knowledge.all()) {
      known.write(thing, knowledge);
      for (Tenure tenure : knowledge.tenuresOf(thing.id())) {
        known.write(tenure);
      }
    }
    return NamedGraph.of(dataset, triples.graph()).signed();
  }
}
