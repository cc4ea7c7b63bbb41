package org.depeche.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.graph.Iris;
import org.depeche.graph.Ontology;
import org.depeche.graph.Vocabulary;

/** The classes of events: which says most, and which of PLOVER's types each belongs to. */
public final class EventClasses {
  private static final Set<Node> GENERAL =
      Set.of(
          Vocabulary.term("Event"), Vocabulary.term("Position"), Vocabulary.term("JointPosition"));

  private static final Map<Node, Node> PARENTS = new HashMap<>();

  static {
    for (Triple triple : Ontology.terms(Iris.DEFAULT).triples()) {
      if (triple.getPredicate().equals(RDFS.subClassOf.asNode())) {
        PARENTS.put(triple.getSubject(), triple.getObject());
      }
    }
  }

  private EventClasses() {}

  /** The class of an event that says most, by its local name; {@code Event} if it has none. */
  public static String mostSpecific(Collection<Node> classes) {
    return classes.stream()
        .filter(c -> isEvent(c) && !GENERAL.contains(c))
        .max(Comparator.<Node>comparingInt(c -> line(c).size()).thenComparing(Node::getURI))
        .map(Node::getLocalName)
        .orElse("Event");
  }

  /** Whether an event of this class, by its local name, is one of cooperation or of conflict. */
  public static Direction direction(String localName) {
    return line(Vocabulary.term(localName)).stream()
        .map(c -> Direction.ofType(c.getLocalName()))
        .filter(d -> d != Direction.NEUTRAL)
        .findFirst()
        .orElse(Direction.NEUTRAL);
  }

  private static boolean isEvent(Node type) {
    return line(type).contains(Vocabulary.term("Event"));
  }

  /** A class and those above it. */
  private static Set<Node> line(Node type) {
    Set<Node> line = new LinkedHashSet<>();
    Node above = type;
    while (above != null && line.add(above)) {
      above = PARENTS.get(above);
    }
    return line;
  }
}
