package org.depeche.view.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.depeche.graph.Vocabulary;
import org.depeche.view.Direction;
import org.depeche.view.EventClasses;

/** Reads which statements a thing takes part in, and how. */
final class Participations {
  private static final Node ASSERTED = Vocabulary.term("Asserted");

  private final Surroundings around;
  private final Map<Node, Participation> read = new HashMap<>();

  Participations(Surroundings around) {
    this.around = around;
  }

  /** The lists of statements by their names, in the order in which a page shows them. */
  Map<String, List<Participation>> lists() {
    List<Participation> did = with(Vocabulary.ACTOR);
    List<Participation> received = with(Vocabulary.RECIPIENT);
    Map<String, List<Participation>> lists = new LinkedHashMap<>();
    lists.put("positions", did.stream().filter(Participation::position).toList());
    lists.put("did", did.stream().filter(each -> !each.position()).toList());
    lists.put("received", received);
    lists.put("acting", without(with(Vocabulary.ACTOR_COUNTRY), did));
    lists.put("reached", without(with(Vocabulary.RECIPIENT_COUNTRY), received));
    lists.put("about", with(Vocabulary.ABOUT));
    lists.put("said", with(Vocabulary.ATTRIBUTED_TO));
    return lists;
  }

  private List<Participation> with(Node role) {
    List<Participation> found = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    for (Quad quad : around.pointing(role)) {
      if (quad.getSubject().isURI() && seen.add(quad.getSubject())) {
        found.add(read.computeIfAbsent(quad.getSubject(), e -> read(quad.getGraph(), e)));
      }
    }
    found.sort(Participation.LATEST_FIRST);
    return found;
  }

  private static List<Participation> without(List<Participation> all, List<Participation> others) {
    Set<Participation> taken = new HashSet<>(others);
    return all.stream().filter(each -> !taken.contains(each)).toList();
  }

  private Participation read(Node article, Node event) {
    Set<Node> classes = new HashSet<>();
    String date = "";
    boolean asserted = false;
    var said = around.data().find(article, event, Node.ANY, Node.ANY);
    while (said.hasNext()) {
      Quad quad = said.next();
      Node property = quad.getPredicate();
      if (property.equals(RDF.Nodes.type)) {
        classes.add(quad.getObject());
      } else if (property.equals(Vocabulary.DATE) && quad.getObject().isLiteral()) {
        date = quad.getObject().getLiteralLexicalForm();
      } else if (property.equals(Vocabulary.STATUS)) {
        asserted = quad.getObject().equals(ASSERTED);
      }
    }
    Direction direction = EventClasses.direction(EventClasses.mostSpecific(classes));
    return new Participation(
        article, event, date, direction, asserted, classes.contains(Vocabulary.POSITION));
  }
}
