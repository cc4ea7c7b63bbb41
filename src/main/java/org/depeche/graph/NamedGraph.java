package org.depeche.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.depeche.text.TextDigest;

/**
 * Triples and the name of the graph that they are.
 *
 * @param triples in a fixed order: by subject, predicate ({@code rdf:type} first), object
 */
public record NamedGraph(Node name, List<Triple> triples) {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(triple -> !triple.getPredicate().equals(Foreign.TYPE))
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  public NamedGraph {
    triples = triples.stream().sorted(ORDER).distinct().toList();
  }

  /** What a graph holds now. */
  public static NamedGraph of(Node name, Graph graph) {
    return new NamedGraph(name, graph.find().toList());
  }

  /**
   * The same triples and one more, a digest of them, by which a store that holds the graph already
   * is known without reading it all.
   */
  NamedGraph signed() {
    String content = String.join("\n", triples.stream().map(Triple::toString).toList());
    Node digest = NodeFactory.createLiteralString("sha256:" + TextDigest.sha256(content));
    List<Triple> signed = new ArrayList<>(triples);
    signed.add(Triple.create(name, Foreign.VERSION_INFO, digest));
    return new NamedGraph(name, signed);
  }

  /** The digest of a signed graph. */
  public Optional<Triple> signature() {
    return triples.stream()
        .filter(t -> t.getSubject().equals(name) && t.getPredicate().equals(Foreign.VERSION_INFO))
        .findFirst();
  }

  /** The name as an IRI. */
  public String iri() {
    return name.getURI();
  }
}
