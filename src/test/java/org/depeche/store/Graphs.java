package org.depeche.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.depeche.graph.NamedGraph;

/** Graphs for tests of the store. */
final class Graphs {
  static final String ARTICLE = "https://w3id.org/depeche/article/petit";
  static final String LINKS = "https://w3id.org/depeche/graph/links/wikidata";
  static final String KNOWLEDGE = "https://w3id.org/depeche/graph/knowledge";

  private Graphs() {}

  static NamedGraph ofResource(String iri, String resource) {
    return NamedGraph.of(
        NodeFactory.createURI(iri), RDFParser.fromString(read(resource), Lang.TURTLE).toGraph());
  }

  private static String read(String resource) {
    try (var in = Graphs.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** An article that mentions one thing of this name. */
  static NamedGraph article(String id, String mentioned) {
    String iri = "https://w3id.org/depeche/article/" + id;
    Graph graph =
        RDFParser.fromString(
                ("<%s> a <https://schema.org/NewsArticle> ; <https://schema.org/mentions> <x:%s> ;"
                        + " <http://purl.org/dc/terms/identifier> \"%s\" .")
                    .formatted(iri, mentioned, id),
                Lang.TURTLE)
            .toGraph();
    return NamedGraph.of(NodeFactory.createURI(iri), graph);
  }

  static String answer(GraphStore store, String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.answer(Question.of("test", query, Map.of()), AnswerFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
