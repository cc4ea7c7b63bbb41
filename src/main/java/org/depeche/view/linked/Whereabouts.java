package org.depeche.view.linked;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.depeche.graph.Foreign;
import org.depeche.graph.Vocabulary;
import org.depeche.view.LocalAddresses;

/**
 * Tells what is in a store, under which name, and which words of an article say it. Inside a
 * transaction.
 */
public record Whereabouts(DatasetGraph data) {

  /** Whether there is an article. */
  public boolean hasArticles() {
    return data.contains(Node.ANY, Node.ANY, RDF.Nodes.type, Foreign.NEWS_ARTICLE);
  }

  /** Whether any graph speaks of a thing, or is named so. */
  public boolean isThere(Node thing) {
    return data.contains(Node.ANY, thing, Node.ANY, Node.ANY)
        || data.contains(Node.ANY, Node.ANY, Node.ANY, thing)
        || data.contains(thing, Node.ANY, Node.ANY, Node.ANY);
  }

  /**
   * The name that a thing has now, where people or rules found that it is another one; empty if it
   * is still called so in an article, or became several.
   */
  public Optional<Node> presentName(Node thing) {
    Set<Node> passed = new HashSet<>(Set.of(thing));
    Node name = thing;
    while (!data.contains(Node.ANY, name, RDF.Nodes.type, Node.ANY)) {
      Set<Node> next = new HashSet<>();
      data.find(Node.ANY, name, DCTerms.isReplacedBy.asNode(), Node.ANY)
          .forEachRemaining(quad -> next.add(quad.getObject()));
      if (next.size() != 1 || !passed.add(next.iterator().next())) {
        return Optional.empty();
      }
      name = next.iterator().next();
    }
    return name.equals(thing) ? Optional.empty() : Optional.of(name);
  }

  /** Where the words of an event or of evidence are in the page of their article. */
  public Optional<String> words(Node thing, LocalAddresses addresses) {
    return event(thing, addresses).or(() -> evidence(thing, addresses));
  }

  private Optional<String> event(Node thing, LocalAddresses addresses) {
    return one(data.find(Node.ANY, thing, Vocabulary.STATUS, Node.ANY))
        .map(Quad::getGraph)
        .flatMap(article -> addresses.words(article, thing));
  }

  private Optional<String> evidence(Node thing, LocalAddresses addresses) {
    Optional<String> begin = text(thing, Foreign.BEGIN_INDEX);
    Optional<String> end = text(thing, Foreign.END_INDEX);
    return object(thing, Foreign.REFERENCE_CONTEXT)
        .flatMap(addresses::page)
        .filter(page -> begin.isPresent() && end.isPresent())
        .map(page -> page + "#char=" + begin.get() + "," + end.get());
  }

  private Optional<String> text(Node subject, Node property) {
    return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  private Optional<Node> object(Node subject, Node property) {
    return one(data.find(Node.ANY, subject, property, Node.ANY)).map(Quad::getObject);
  }

  private static Optional<Quad> one(Iterator<Quad> quads) {
    return quads.hasNext() ? Optional.of(quads.next()) : Optional.empty();
  }
}
