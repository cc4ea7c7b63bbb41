package org.depeche.graph;

import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.Tenure;

/**
 * The knowledge base as a graph: things with their names, identifiers and offices, topics, and a
 * description of it all as a dataset.
 */
public final class KnowledgeGraph {
  private KnowledgeGraph() {}

  /** Everything known. */
  public static NamedGraph of(KnowledgeBase knowledge, Iris iris) {
    Triples triples = new Triples();
    KnownTriples known = new KnownTriples(triples, iris);
    for (Known thing : knowledge.all()) {
      known.write(thing, knowledge);
      for (Tenure tenure : knowledge.tenuresOf(thing.id())) {
        known.write(tenure);
      }
    }
    new TopicTriples(triples, iris).write(knowledge.topics());
    int signature = 1;
    new KnowledgeDescription(triples, iris).write(knowledge, signature);
    return NamedGraph.of(iris.knowledge(), triples.graph()).signed();
  }
}
