package org.depeche.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of {@code ontology/}, for tests. */
final class OntologyFiles {
  static final Path FOLDER = Path.of("ontology");

  private OntologyFiles() {}

  /** What an article's graph is united with: the classes and PLOVER's concepts. */
  static Graph terms() {
    return graph(FOLDER.resolve("depeche.ttl"), FOLDER.resolve("plover.ttl"));
  }

  static Graph graph(Path... files) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Path file : files) {
      RDFParser.source(file).parse(graph);
    }
    return graph;
  }

  /** The files of {@code ontology/examples/folder}, sorted. */
  static List<Path> examples(String folder) {
    return files(FOLDER.resolve("examples").resolve(folder), ".ttl");
  }

  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
