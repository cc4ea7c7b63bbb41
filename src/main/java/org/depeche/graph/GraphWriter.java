package org.depeche.graph;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes graphs in an RDF syntax: the same graphs give the same bytes. */
public final class GraphWriter {
  /** The prefixes of what is written, by name. */
  public static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create()
          .setNsPrefix("d", Vocabulary.NAMESPACE)
          .setNsPrefix("dcat", DatasetTerms.DCAT)
          .setNsPrefix("dcterms", "http://purl.org/dc/terms/")
          .setNsPrefix("itsrdf", "http://www.w3.org/2005/11/its/rdf#")
          .setNsPrefix("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
          .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
          .setNsPrefix("plover", Vocabulary.PLOVER)
          .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
          .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .setNsPrefix("schema", "https://schema.org/")
          .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
          .setNsPrefix("void", DatasetTerms.VOID)
          .setNsPrefix("wd", "http://www.wikidata.org/entity/")
          .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
          .lock();

  private GraphWriter() {}

  /**
   * Writes graphs one after the other. JSON-LD and RDF/XML hold all their triples in memory at
   * once; a syntax without named graphs merges them.
   */
  public static void write(Stream<NamedGraph> graphs, RdfSyntax syntax, OutputStream out) {
    if (syntax.streams()) {
      stream(graphs.iterator(), syntax, out);
      return;
    }
    Graph all = GraphFactory.createDefaultGraph();
    all.getPrefixMapping().setNsPrefixes(PREFIXES);
    graphs.forEach(graph -> graph.triples().forEach(all::add));
    RDFWriter.source(all).format(syntax.format()).output(out);
  }

  private static void stream(Iterator<NamedGraph> graphs, RdfSyntax syntax, OutputStream out) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, syntax.format());
    stream.start();
    new TreeMap<>(PREFIXES.getNsPrefixMap()).forEach(stream::prefix);
    while (graphs.hasNext()) {
      NamedGraph graph = graphs.next();
      for (Triple triple : graph.triples()) {
        if (syntax.keepsGraphs()) {
          stream.quad(Quad.create(graph.name(), triple));
        } else {
          stream.triple(triple);
        }
      }
    }
    stream.finish();
  }
}
