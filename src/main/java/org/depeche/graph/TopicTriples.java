package org.depeche.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.knowledge.KnownTopic;

/** Writes the topics of the knowledge base as a SKOS concept scheme. */
record TopicTriples(Triples triples, Iris iris) {

  void write(List<KnownTopic> topics) {
    Node scheme = iris.topics();
    triples
        .type(scheme, Foreign.CONCEPT_SCHEME)
        .french(scheme, Foreign.TITLE, "Sujets de la politique dans la presse")
        .english(scheme, Foreign.TITLE, "Topics of politics in the news");
    topics.forEach(topic -> write(topic, scheme));
  }

  private void write(KnownTopic topic, Node scheme) {
    Node node = iris.topic(topic.id());
    triples
        .type(node, Vocabulary.TOPIC)
        .type(node, Foreign.CONCEPT)
        .label(node, topic.name())
        .french(node, Foreign.PREF_LABEL, topic.name())
        .english(node, Foreign.PREF_LABEL, topic.english())
        .add(node, Foreign.IN_SCHEME, scheme);
    topic.otherNames().forEach(name -> triples.french(node, Foreign.ALT_LABEL, name));
    if (topic.broader().isEmpty()) {
      triples.add(node, Foreign.TOP_CONCEPT_OF, scheme).add(scheme, Foreign.HAS_TOP_CONCEPT, node);
    }
    topic.broader().stream()
        .map(iris::topic)
        .forEach(
            wider -> triples.add(node, Foreign.BROADER, wider).add(wider, Foreign.NARROWER, node));
    topic
        .context()
        .map(code -> NodeFactory.createURI(Vocabulary.PLOVER + "context-" + code))
        .ifPresent(context -> triples.add(node, Foreign.BROAD_MATCH, context));
    topic
        .outside()
        .forEach(id -> triples.add(node, Foreign.EXACT_MATCH, NodeFactory.createURI(id.iri())));
    new KnownTriples(triples, iris).writeSources(node, topic.outside());
  }
}
