package org.depeche.store;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;

/** Triples as text, sorted, so that the same triples are the same text. */
final class NTriples {
  private NTriples() {}

  static String write(Collection<Triple> triples) {
    return String.join("", triples.stream().map(NTriples::line).sorted().toList());
  }

  private static String line(Triple triple) {
    StringWriter line = new StringWriter();
    AWriter out = IO.wrap(line);
    StreamRDF writer = new WriterStreamRDFPlain(out);
    writer.start();
    writer.triple(triple);
    writer.finish();
    out.flush();
    return line.toString();
  }

  static List<Triple> read(String text) {
    return RDFParser.fromString(text, Lang.NTRIPLES).toGraph().find().toList();
  }
}
