package org.depeche.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.depeche.graph.Iris;
import org.depeche.graph.NamedGraph;
import org.depeche.graph.Triples;
import org.depeche.graph.Vocabulary;

/**
 * A linkset as a named graph: a {@code void:Linkset}, for each link a node that says how it came
 * about, and the triple of the link itself: {@code owl:sameAs} if accepted, {@code skos:closeMatch}
 * if proposed, none if rejected.
 */
public final class LinksetGraph {
  private static final int DECIMALS = 4;

  private static final Map<Link.Status, Node> STATUS =
      Map.of(
          Link.Status.PROPOSED, Vocabulary.PROPOSED,
          Link.Status.ACCEPTED, Vocabulary.ACCEPTED,
          Link.Status.REJECTED, Vocabulary.REJECTED);

  private final Iris iris;

  /** For things under these IRIs. */
  public LinksetGraph(Iris iris) {
    this.iris = iris;
  }

  /** The name of the graph of a dataset's links. */
  public Node name(String dataset) {
    return iris.links(dataset);
  }

  /** The graph of a linkset. */
  public NamedGraph write(Linkset links) {
    Node set = name(links.dataset());
    Triples triples = new Triples();
    long made =
        links.links().stream().filter(link -> link.status() != Link.Status.REJECTED).count();
    triples
        .type(set, VOID.Linkset.asNode())
        .french(set, DCTerms.title.asNode(), "Liens de Dépêche vers " + links.dataset())
        .add(set, VOID.subjectsTarget.asNode(), iris.knowledge())
        .add(set, VOID.objectsTarget.asNode(), iris.dataset(links.dataset()))
        .add(set, VOID.linkPredicate.asNode(), OWL2.sameAs.asNode())
        .add(set, VOID.linkPredicate.asNode(), SKOS.closeMatch.asNode())
        .count(set, VOID.triples.asNode(), made);
    links.links().forEach(link -> write(triples, set, link));
    return NamedGraph.of(set, triples.graph());
  }

  private void write(Triples triples, Node set, Link link) {
    Node node = iris.link(set.getURI(), link.thing(), link.target());
    Node thing = NodeFactory.createURI(link.thing());
    Node target = NodeFactory.createURI(link.target());
    triples
        .type(node, Vocabulary.LINK)
        .add(node, DCTerms.isPartOf.asNode(), set)
        .string(node, RDFS.label.asNode(), link.label())
        .add(node, Vocabulary.LINK_OF, thing)
        .add(node, Vocabulary.LINK_TO, target)
        .decimal(node, Vocabulary.LINK_SCORE, rounded(link.score()))
        .string(node, Vocabulary.LINK_METHOD, link.method())
        .add(node, Vocabulary.LINK_STATUS, status(link))
        .date(node, DCTerms.date.asNode(), link.date().toString());
    switch (link.status()) {
      case ACCEPTED -> triples.add(thing, OWL2.sameAs.asNode(), target);
      case PROPOSED -> triples.add(thing, SKOS.closeMatch.asNode(), target);
      case REJECTED -> {}
    }
  }

  /**
   * Reads back what {@link #write} wrote.
   *
   * @param triples of the graph
   */
  public static Linkset read(String dataset, List<Triple> triples) {
    Map<Node, Map<Node, Node>> nodes =
        triples.stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getSubject,
                    Collectors.toMap(Triple::getPredicate, Triple::getObject, (a, b) -> a)));
    return new Linkset(
        dataset,
        nodes.values().stream()
            .filter(of -> Vocabulary.LINK.equals(of.get(RDF.Nodes.type)))
            .map(LinksetGraph::read)
            .toList());
  }

  private static Link read(Map<Node, Node> of) {
    return new Link(
        value(of, Vocabulary.LINK_OF).getURI(),
        value(of, Vocabulary.LINK_TO).getURI(),
        value(of, RDFS.label.asNode()).getLiteralLexicalForm(),
        Double.parseDouble(value(of, Vocabulary.LINK_SCORE).getLiteralLexicalForm()),
        value(of, Vocabulary.LINK_METHOD).getLiteralLexicalForm(),
        status(value(of, Vocabulary.LINK_STATUS)),
        LocalDate.parse(value(of, DCTerms.date.asNode()).getLiteralLexicalForm()));
  }

  private static Node value(Map<Node, Node> of, Node property) {
    Node value = of.get(property);
    if (value == null) {
      throw new IllegalStateException("a link without " + property + ": no shape let it in");
    }
    return value;
  }

  private static Node status(Link link) {
    Node status = STATUS.get(link.status());
    if (status == null) {
      throw new IllegalStateException("no term for " + link.status());
    }
    return status;
  }

  private static Link.Status status(Node term) {
    return STATUS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(term))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no link has status " + term));
  }

  private static String rounded(double score) {
    return BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }
}
