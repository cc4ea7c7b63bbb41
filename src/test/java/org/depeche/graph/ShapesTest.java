package org.depeche.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shapes let into the store, and what they keep out. */
class ShapesTest {
  private static final String SHAPE = "https://w3id.org/depeche/shapes#";
  private static final Graph TERMS = OntologyFiles.terms();
  private static final Graph FILE = OntologyFiles.graph(OntologyFiles.FOLDER.resolve("shapes.ttl"));
  private static final Shapes SHAPES = Shapes.parse(FILE);

  static List<Path> valid() {
    return OntologyFiles.examples("valid");
  }

  static List<Path> invalid() {
    return OntologyFiles.examples("invalid");
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidGraphConforms(Path file) {
    assertEquals(List.of(), said(validated(file)));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void anInvalidGraphViolatesTheShapeThatItNames(Path file) {
    ValidationReport report = validated(file);
    assertEquals(
        named(file),
        report.getEntries().stream().map(e -> name(e.source())).collect(Collectors.toSet()),
        () -> String.join("\n", said(report)));
  }

  @Test
  void everyShapeHasAnExampleOfWhatItKeepsOut() {
    Set<String> shapes = new TreeSet<>();
    FILE.find(Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            triple -> {
              if (triple.getPredicate().getLocalName().equals("message")) {
                shapes.add(name(triple.getSubject()));
              }
            });
    Set<String> violated = new TreeSet<>();
    invalid().forEach(file -> violated.addAll(named(file)));
    assertEquals(shapes, violated);
  }

  /** The shapes of the first line, {@code # violates s:one s:another}. */
  private static Set<String> named(Path file) {
    String first = OntologyFiles.text(file).lines().findFirst().orElseThrow();
    assertTrue(first.startsWith("# violates s:"), file + ": " + first);
    return Set.of(first.substring("# violates s:".length()).split(" s:", -1));
  }

  private static ValidationReport validated(Path file) {
    return ShaclValidator.get().validate(SHAPES, new Union(OntologyFiles.graph(file), TERMS));
  }

  private static List<String> said(ValidationReport report) {
    return report.getEntries().stream()
        .map(e -> name(e.source()) + " " + e.focusNode() + ": " + e.message())
        .sorted()
        .toList();
  }

  private static String name(Node shape) {
    return shape.isURI() && shape.getURI().startsWith(SHAPE)
        ? shape.getURI().substring(SHAPE.length())
        : shape.toString();
  }
}
