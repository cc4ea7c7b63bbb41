package org.depeche.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Lets a graph pass that conforms to {@code ontology/shapes.ttl}, read together with the ontology.
 * Nothing enters a store but through it. Safe for many threads.
 */
public final class ShapesGate {
  private final Shapes shapes = Shapes.parse(Ontology.shapes());
  private final Graph terms = Ontology.terms();

  /** What the shapes say of the graph. */
  public Verdict check(NamedGraph named) {
    Graph data = GraphFactory.createDefaultGraph();
    named.triples().forEach(data::add);
    ValidationReport report = ShaclValidator.get().validate(shapes, new Union(data, terms));
    return report.conforms() ? new Accepted(named) : new Rejected(named.name(), reasons(report));
  }

  private static List<String> reasons(ValidationReport report) {
    return report.getEntries().stream().map(ShapesGate::reason).distinct().sorted().toList();
  }

  private static String reason(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
    String value = entry.value() == null ? "" : " " + text(entry.value());
    return text(entry.focusNode()) + path + value + ": " + entry.message();
  }

  private static String text(Node node) {
    return node.isURI() ? "<" + node.getURI() + ">" : node.toString();
  }
}
