package org.depeche.view.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.graph.Vocabulary;
import org.depeche.view.ThingLabels;

/**
 * Describes things for programs. An article, or another graph, is described by all of its triples;
 * any other thing by its own triples in all graphs, its evidence, the triples that point at it, and
 * the labels of what all these name. Inside a transaction.
 */
public record DescriptionReader(DatasetGraph data) {
  /** Triples of one property that point at a thing and are given with it; others are counted. */
  public static final int INCOMING = 200;

  private static final Node VOID_TRIPLES = NodeFactory.createURI("http://rdfs.org/ns/void#triples");

  /** What the store says of a thing. */
  public Description read(Node thing) {
    if (data.contains(thing, Node.ANY, Node.ANY, Node.ANY)) {
      return new Description(thing, data.getGraph(thing).find().toList(), 0);
    }
    Set<Triple> triples = new LinkedHashSet<>(own(thing));
    for (Triple triple : List.copyOf(triples)) {
      if (triple.getPredicate().equals(Vocabulary.EVIDENCE)) {
        triples.addAll(own(triple.getObject()));
      }
    }
    int leftOut = addIncoming(thing, triples);
    addLabels(thing, triples);
    if (leftOut > 0) {
      note(thing, leftOut, triples);
    }
    return new Description(thing, List.copyOf(triples), leftOut);
  }

  private Set<Triple> own(Node thing) {
    Set<Triple> own = new LinkedHashSet<>();
    data.find(Node.ANY, thing, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> own.add(quad.asTriple()));
    return own;
  }

  private int addIncoming(Node thing, Set<Triple> triples) {
    Map<Node, Integer> given = new HashMap<>();
    Set<Triple> seen = new HashSet<>();
    int leftOut = 0;
    var pointing = data.find(Node.ANY, Node.ANY, Node.ANY, thing);
    while (pointing.hasNext()) {
      Quad quad = pointing.next();
      if (!seen.add(quad.asTriple())) {
        continue;
      }
      if (given.merge(quad.getPredicate(), 1, Integer::sum) <= INCOMING) {
        triples.add(quad.asTriple());
      } else {
        leftOut++;
      }
    }
    return leftOut;
  }

  /** Labels and classes of everything that is named. */
  private void addLabels(Node thing, Set<Triple> triples) {
    Set<Node> named = new LinkedHashSet<>();
    for (Triple triple : triples) {
      named.add(triple.getSubject());
      if (triple.getObject().isURI() && !triple.getPredicate().equals(RDF.Nodes.type)) {
        named.add(triple.getObject());
      }
    }
    named.remove(thing);
    for (Node each : named) {
      for (Node property : ThingLabels.NAMING) {
        data.find(Node.ANY, each, property, Node.ANY)
            .forEachRemaining(quad -> triples.add(quad.asTriple()));
      }
    }
  }

  /** Says in the data itself that it is not all. */
  private static void note(Node thing, int leftOut, Set<Triple> triples) {
    Node document = NodeFactory.createURI(thing.getURI() + "#description");
    List<Triple> note = new ArrayList<>();
    note.add(
        Triple.create(
            document, NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic"), thing));
    note.add(
        Triple.create(
            document,
            RDFS.comment.asNode(),
            NodeFactory.createLiteralLang(
                leftOut
                    + " triples that point at this thing are left out, beyond "
                    + INCOMING
                    + " of one property; a SPARQL query at /sparql gives them all.",
                "en")));
    note.add(
        Triple.create(
            document, VOID_TRIPLES, NodeFactory.createLiteralByValue(triples.size() + 4)));
    note.add(
        Triple.create(
            document, RDF.Nodes.type, NodeFactory.createURI("http://xmlns.com/foaf/0.1/Document")));
    triples.addAll(note);
  }
}
