package org.depeche.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Gives entities of an article other names throughout its graph: mentions, events, offices,
 * positions. What the shapes accepted they accept after it:
 *
 * <ul>
 *   <li>A name that stands for several entities of the article is described once: as the knowledge
 *       base does, else as the entity that had the name, else as the first by IRI; the other labels
 *       become further names.
 *   <li>A triple that would link a thing with itself goes; a joint position of one is a position.
 *   <li>Offices are named anew, as their holder is part of their name; shortcuts are derived anew.
 * </ul>
 *
 * @param names for each entity to rename its new name, all at once
 * @param known the description of each new name that the knowledge base has
 */
public record Renaming(Map<Node, Node> names, Map<Node, List<Triple>> known) {
  private static final Set<Node> COUNTRY =
      Set.of(Vocabulary.COUNTRY, Vocabulary.COUNTRY_CODE, Vocabulary.COUNTRY_SOURCE);

  public Renaming {
    names = Map.copyOf(names);
    known = Map.copyOf(known);
  }

  /** The renamed graph of an article. */
  public NamedGraph of(NamedGraph article) {
    Map<Node, Node> all = new HashMap<>(names);
    all.putAll(new TenureNames(article, names).renamed());
    Graph graph = GraphFactory.createDefaultGraph();
    Map<Node, Map<Node, List<Triple>>> sources = new TreeMap<>(NodeCmp::compareRDFTerms);
    Set<Node> targets = new HashSet<>(names.values());
    for (Triple triple : article.triples()) {
      Node subject = triple.getSubject();
      if (Shortcuts.isOne(triple)) {
        continue;
      }
      if ((names.containsKey(subject) || targets.contains(subject)) && describes(triple)) {
        sources
            .computeIfAbsent(all.getOrDefault(subject, subject), t -> new LinkedHashMap<>())
            .computeIfAbsent(subject, s -> new ArrayList<>())
            .add(triple);
      } else {
        renamed(triple, all).ifPresent(graph::add);
      }
    }
    sources.forEach((target, from) -> describe(target, from, all, graph));
    positionsOfOne(graph);
    Shortcuts.add(graph);
    return NamedGraph.of(article.name(), graph);
  }

  private static Optional<Triple> renamed(Triple triple, Map<Node, Node> all) {
    Node subject = all.getOrDefault(triple.getSubject(), triple.getSubject());
    Node object = all.getOrDefault(triple.getObject(), triple.getObject());
    boolean becameItself =
        subject.equals(object) && !triple.getSubject().equals(triple.getObject());
    return becameItself
        ? Optional.empty()
        : Optional.of(Triple.create(subject, triple.getPredicate(), object));
  }

  /** Whether a triple says what a thing is, rather than how it stands to others. */
  private static boolean describes(Triple triple) {
    Node property = triple.getPredicate();
    return triple.getObject().isLiteral()
        || property.equals(Foreign.TYPE)
        || property.equals(Foreign.SAME_AS)
        || property.equals(Vocabulary.COUNTRY);
  }

  private void describe(
      Node target, Map<Node, List<Triple>> from, Map<Node, Node> all, Graph graph) {
    Description description = new Description(target, graph);
    List<Triple> ofKnowledge = known.getOrDefault(target, List.of());
    if (!ofKnowledge.isEmpty()) {
      ofKnowledge.stream().filter(t -> !t.getSubject().equals(target)).forEach(graph::add);
      description.take(ofKnowledge.stream().filter(t -> t.getSubject().equals(target)).toList());
    }
    List<Node> order = new ArrayList<>(from.keySet());
    order.sort(NodeCmp::compareRDFTerms);
    if (order.remove(target)) {
      order.addFirst(target);
    }
    for (Node source : order) {
      description.take(
          from.getOrDefault(source, List.of()).stream()
              .filter(t -> source.equals(target) || !t.getPredicate().equals(Foreign.SAME_AS))
              .flatMap(t -> renamed(t, all).stream())
              .toList());
    }
    description.nameOtherwise();
  }

  /** What is said of one thing; the first source that says something of a property is heard. */
  private static final class Description {
    private final Node node;
    private final Graph graph;
    private final Set<Node> said = new HashSet<>();
    private final Set<Node> others = new HashSet<>();

    Description(Node node, Graph graph) {
      this.node = node;
      this.graph = graph;
    }

    void take(List<Triple> source) {
      Set<Node> fresh = new HashSet<>();
      for (Triple triple : source) {
        Node property = triple.getPredicate();
        Node group = COUNTRY.contains(property) ? Vocabulary.COUNTRY : property;
        if (property.equals(Foreign.ALT_LABEL)) {
          others.add(triple.getObject());
        } else if (!said.contains(group)) {
          fresh.add(group);
          graph.add(triple);
        } else if (property.equals(Foreign.LABEL)) {
          others.add(triple.getObject());
        }
      }
      said.addAll(fresh);
    }

    void nameOtherwise() {
      for (Node name : others) {
        if (!graph.contains(node, Foreign.LABEL, name)) {
          graph.add(Triple.create(node, Foreign.ALT_LABEL, name));
        }
      }
    }
  }

  private static void positionsOfOne(Graph graph) {
    for (Triple joint : graph.find(Node.ANY, Foreign.TYPE, Vocabulary.JOINT_POSITION).toList()) {
      Node event = joint.getSubject();
      if (count(graph, event, Vocabulary.ACTOR) < 2
          && count(graph, event, Vocabulary.ACTOR_COUNTRY) < 2) {
        graph.delete(joint);
      }
    }
  }

  private static int count(Graph graph, Node event, Node property) {
    Set<Node> values = new TreeSet<>(NodeCmp::compareRDFTerms);
    graph.find(event, property, Node.ANY).forEachRemaining(t -> values.add(t.getObject()));
    return values.size();
  }
}
