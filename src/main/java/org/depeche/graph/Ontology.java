package org.depeche.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology, the shapes and the shortcuts that come with the program. */
public final class Ontology {
  private static final String FOLDER = "/ontology/";

  private Ontology() {}

  /** The terms: {@code depeche.ttl} and {@code plover.ttl} in one graph. */
  public static NamedGraph terms(Iris iris) {
    return NamedGraph.of(iris.ontology(), Shipped.TERMS).signed();
  }

  static Graph terms() {
    return Shipped.TERMS;
  }

  static Graph shapes() {
    Graph shapes = GraphFactory.createDefaultGraph();
    read("shapes.ttl", shapes);
    return shapes;
  }

  /** The CONSTRUCT query that derives one-hop triples. */
  static String shortcuts() {
    return text("shortcuts.rq");
  }

  private static final class Shipped {
    static final Graph TERMS = GraphFactory.createDefaultGraph();

    static {
      read("depeche.ttl", TERMS);
      read("plover.ttl", TERMS);
    }
  }

  private static void read(String file, Graph into) {
    RDFParser.fromString(text(file), Lang.TURTLE).base(Vocabulary.NAMESPACE).parse(into);
  }

  private static String text(String file) {
    try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(
            FOLDER + file + " is not in the program; the build bundles ontology/ as resources");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
