package org.depeche.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Reads the things of a graph. A thing is what has a name and an IRI below that of things.
 *
 * @param graph the union of all graphs; inside a transaction
 * @param things what the IRI of every thing begins with
 */
record ThingReader(Graph graph, String things) {

  Things read() {
    Map<Node, Integer> articles = articles();
    Map<Node, Term> types = new HashMap<>();
    List<Thing> read = new ArrayList<>();
    for (Node node : named()) {
      Set<String> names = texts(node, Names.LABEL);
      Set<String> others = texts(node, Names.ALT_LABEL);
      String name = names.iterator().next();
      others.addAll(names);
      others.remove(name);
      List<Term> own = new ArrayList<>();
      for (Triple triple : graph.find(node, Names.TYPE, Node.ANY).toList()) {
        if (triple.getObject().isURI()) {
          own.add(types.computeIfAbsent(triple.getObject(), this::type));
        }
      }
      own.sort(Comparator.comparing(Term::id));
      read.add(
          new Thing(
              id(node), node, name, List.copyOf(others), own, articles.getOrDefault(node, 0)));
    }
    return new Things(read);
  }

  private String id(Node node) {
    return node.getURI().substring(things.length());
  }

  /** The things, each once. */
  private Set<Node> named() {
    Set<Node> named = new HashSet<>();
    graph
        .find(Node.ANY, Names.LABEL, Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(things))
        .forEachRemaining(named::add);
    return named;
  }

  private Map<Node, Integer> articles() {
    Map<Node, Integer> articles = new HashMap<>();
    graph
        .find(Node.ANY, Names.MENTIONS, Node.ANY)
        .forEachRemaining(triple -> articles.merge(triple.getObject(), 1, Integer::sum));
    return articles;
  }

  /** Sorted, for the same choice on every machine. */
  private Set<String> texts(Node subject, Node property) {
    Set<String> texts = new TreeSet<>();
    graph
        .find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .forEachRemaining(texts::add);
    return texts;
  }

  /** A class by its local name, with its labels. */
  private Term type(Node type) {
    String id = type.getURI().replaceAll("^.*[/#]", "");
    String french = id;
    String english = id;
    for (Triple triple : graph.find(type, Names.LABEL, Node.ANY).toList()) {
      Node label = triple.getObject();
      if (label.isLiteral() && label.getLiteralLanguage().equals("fr")) {
        french = label.getLiteralLexicalForm();
      } else if (label.isLiteral() && label.getLiteralLanguage().equals("en")) {
        english = label.getLiteralLexicalForm();
      }
    }
    return new Term(id, french, english);
  }
}
