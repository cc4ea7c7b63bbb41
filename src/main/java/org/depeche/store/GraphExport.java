package org.depeche.store;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Writes named graphs of a store, sorted: the same content gives the same bytes in Turtle, TriG,
 * N-Triples and N-Quads. Runs inside a transaction.
 */
record GraphExport(DatasetGraph data, PrefixMapping prefixes) {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  /** Writes these graphs, in this order. */
  void write(List<Node> graphs, ExportFormat format, OutputStream out) {
    if (format.streams()) {
      stream(graphs, format, out);
    } else {
      Graph all = GraphFactory.createDefaultGraph();
      all.getPrefixMapping().setNsPrefixes(prefixes);
      for (Node graph : graphs) {
        sorted(graph).forEach(all::add);
      }
      RDFWriter.source(all).format(format.format()).output(out);
    }
  }

  private void stream(List<Node> graphs, ExportFormat format, OutputStream out) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format.format());
    stream.start();
    prefixes.getNsPrefixMap().forEach(stream::prefix);
    for (Node graph : graphs) {
      for (Triple triple : sorted(graph)) {
        if (format.keepsGraphs()) {
          stream.quad(Quad.create(graph, triple));
        } else {
          stream.triple(triple);
        }
      }
    }
    stream.finish();
  }

  private List<Triple> sorted(Node graph) {
    return data.getGraph(graph).find().toList().stream().sorted(ORDER).toList();
  }
}
