package org.depeche.view.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.depeche.graph.Foreign;
import org.depeche.graph.Vocabulary;
import org.depeche.view.ThingLabel;
import org.depeche.view.ThingLabels;
import org.depeche.view.entity.EntityView.Relation;

/** Reads what a thing's properties lead to and which things point at it. */
record RelationReader(Surroundings around, ThingLabels labels) {
  /** Things that a page shows of one property. */
  static final int SHOWN = 24;

  /** What a page shows in lists of its own, so that it need not be said again. */
  private static final Set<Node> LISTED =
      Set.of(
          Vocabulary.ACTOR,
          Vocabulary.RECIPIENT,
          Vocabulary.ABOUT,
          Vocabulary.ACTOR_COUNTRY,
          Vocabulary.RECIPIENT_COUNTRY,
          Vocabulary.ATTRIBUTED_TO,
          Foreign.MENTIONS,
          Vocabulary.HOLDER,
          Vocabulary.OF,
          Vocabulary.OFFICE);

  List<Relation> facts() {
    List<Relation> relations = new ArrayList<>();
    around.own().forEach((property, values) -> relations.add(relation(property, values)));
    return sorted(relations);
  }

  List<Relation> inverse() {
    List<Relation> relations = new ArrayList<>();
    for (Node property : around.incoming().keySet()) {
      if (!LISTED.contains(property)) {
        relations.add(relation(property, around.sources(property)));
      }
    }
    return sorted(relations);
  }

  private Relation relation(Node property, Collection<Node> nodes) {
    List<ThingLabel> things =
        nodes.stream()
            .sorted(Comparator.comparing(Node::toString))
            .limit(SHOWN)
            .map(labels::of)
            .sorted(Comparator.comparing(ThingLabel::text))
            .toList();
    return new Relation(labels.of(property), things, nodes.size());
  }

  private static List<Relation> sorted(List<Relation> relations) {
    return relations.stream()
        .sorted(
            Comparator.comparing((Relation r) -> r.property().text())
                .thenComparing(r -> r.property().iri()))
        .toList();
  }
}
