package org.depeche.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.depeche.graph.Foreign;
import org.depeche.graph.Vocabulary;

/**
 * Tells things of a list apart that are called the same, such as the « ministre » of two articles.
 * Inside a transaction.
 *
 * @param labels what things are called
 */
public record Namesakes(ThingLabels labels) {

  /**
   * What tells each thing from the others of its name: what it is, else its state, else an article
   * that mentions it, by its title, or by its id where titles are the same. Missing are those whose
   * name is their own, and those that nothing tells apart.
   */
  public Map<Node, ThingLabel> of(Collection<Node> things) {
    Map<Node, ThingLabel> apart = new HashMap<>();
    things.stream()
        .distinct()
        .collect(Collectors.groupingBy(thing -> labels.of(thing).text()))
        .values()
        .stream()
        .filter(namesakes -> namesakes.size() > 1)
        .forEach(namesakes -> apart.putAll(apart(namesakes)));
    return apart;
  }

  private Map<Node, ThingLabel> apart(List<Node> namesakes) {
    Map<Node, ThingLabel> apart = new HashMap<>();
    for (Function<Node, Stream<Node>> marks :
        List.<Function<Node, Stream<Node>>>of(
            thing -> values(thing, RDF.Nodes.type),
            thing -> values(thing, Vocabulary.COUNTRY),
            this::articles,
            thing -> articles(thing).flatMap(article -> values(article, Foreign.IDENTIFIER)))) {
      own(namesakes, marks).forEach(apart::putIfAbsent);
    }
    return apart;
  }

  /** The marks that no other of the namesakes has. */
  private Map<Node, ThingLabel> own(List<Node> namesakes, Function<Node, Stream<Node>> marks) {
    Map<Node, ThingLabel> marked = new HashMap<>();
    for (Node thing : namesakes) {
      mark(marks.apply(thing)).ifPresent(mark -> marked.put(thing, mark));
    }
    Map<String, Long> often =
        marked.values().stream()
            .collect(Collectors.groupingBy(ThingLabel::text, Collectors.counting()));
    marked.values().removeIf(mark -> often.getOrDefault(mark.text(), 0L) > 1);
    return marked;
  }

  private Optional<ThingLabel> mark(Stream<Node> nodes) {
    return nodes.distinct().map(labels::of).min(Comparator.comparing(ThingLabel::text));
  }

  private Stream<Node> values(Node thing, Node property) {
    return found(thing, property, Node.ANY).map(Quad::getObject);
  }

  private Stream<Node> articles(Node thing) {
    return found(Node.ANY, Foreign.MENTIONS, thing).map(Quad::getSubject);
  }

  private Stream<Quad> found(Node subject, Node property, Node object) {
    return labels.data().stream(Node.ANY, subject, property, object);
  }
}
