package org.depeche.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.event.Event;
import org.depeche.event.Evidence;
import org.depeche.event.Extraction;
import org.depeche.event.Office;
import org.depeche.event.Status;
import org.depeche.mention.Mention;

/** Writes events, positions and offices. */
record EventTriples(
    Extraction extraction,
    Triples triples,
    Iris iris,
    EntityTriples entities,
    EvidenceTriples evidence) {

  void write(Event event) {
    Node node = iris.event(event.id());
    triples
        .type(node, Vocabulary.term(event.type().className()))
        .type(node, Vocabulary.term(event.className()))
        .label(node, label(event))
        .add(node, Vocabulary.STATUS, status(event.status()))
        .decimal(
            node, Vocabulary.CONFIDENCE, String.format(Locale.ROOT, "%.2f", event.confidence()));
    entities.links(node, Vocabulary.ACTOR, event.actors());
    entities.links(node, Vocabulary.RECIPIENT, event.recipients());
    event
        .recipientSource()
        .ifPresent(source -> triples.string(node, Vocabulary.RECIPIENT_SOURCE, source));
    entities.links(node, Vocabulary.ABOUT, event.about());
    entities.links(node, Vocabulary.ATTRIBUTED_TO, event.attributedTo());
    countries(node, Vocabulary.ACTOR_COUNTRY, event.actors());
    countries(node, Vocabulary.RECIPIENT_COUNTRY, event.recipients());
    event.topic().ifPresent(topic -> triples.french(node, Vocabulary.TOPIC_WORDS, topic));
    event.place().ifPresent(place -> triples.add(node, Vocabulary.PLACE, entities.node(place)));
    event.mode().ifPresent(mode -> triples.add(node, Vocabulary.MODE, plover("mode", mode)));
    for (String context : event.contexts()) {
      triples.add(node, Vocabulary.CONTEXT, plover("context", context));
    }
    if (event.historical()) {
      triples.truth(node, Vocabulary.HISTORICAL, true);
    }
    event
        .date()
        .ifPresent(
            date ->
                triples
                    .date(node, Vocabulary.DATE, date.value())
                    .string(
                        node,
                        Vocabulary.DATE_SOURCE,
                        date.source().name().toLowerCase(Locale.ROOT)));
    position(event, node);
    for (Evidence words : event.evidence()) {
      triples.add(node, Vocabulary.EVIDENCE, evidence.write(words));
    }
  }

  private void position(Event event, Node node) {
    event
        .stance()
        .ifPresent(
            stance -> {
              triples
                  .type(node, Vocabulary.POSITION)
                  .add(node, Vocabulary.STANCE, Vocabulary.term(stance.term()));
              if (holders(event) >= 2) {
                triples.type(node, Vocabulary.JOINT_POSITION);
              }
            });
  }

  /**
   * How many states and bodies hold a position, by themselves or through those who act for them.
   */
  private int holders(Event event) {
    Set<Node> holders = new LinkedHashSet<>();
    for (EntityId actor : event.actors()) {
      entities.country(actor).ifPresent(holders::add);
      if (entities.isBody(actor)) {
        holders.add(entities.node(actor));
      }
    }
    return holders.size();
  }

  private void countries(Node event, Node property, List<EntityId> parties) {
    for (EntityId party : parties) {
      entities.country(party).ifPresent(state -> triples.add(event, property, state));
    }
  }

  /** « Russie, Cuba : rejeté → États-Unis ». */
  private String label(Event event) {
    String words = event.evidence().getFirst().trigger().of(extraction.article().text());
    String label = words.replaceAll("\\s+", " ");
    if (!event.actors().isEmpty()) {
      label = names(event.actors()) + " : " + label;
    }
    return event.recipients().isEmpty() ? label : label + " → " + names(event.recipients());
  }

  private String names(List<EntityId> ids) {
    return ids.stream()
        .map(id -> extraction.entities().get(id).map(Entity::name).orElse(id.value()))
        .collect(Collectors.joining(", "));
  }

  private static Node status(Status status) {
    String code = status.code();
    return Vocabulary.term(code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1));
  }

  private static Node plover(String what, String code) {
    return NodeFactory.createURI(Vocabulary.PLOVER + what + "-" + code);
  }

  void writeOffice(Office office) {
    Node node =
        iris.tenure(
            office.person().value(),
            office.title(),
            office.of().map(EntityId::value).orElse(""),
            office.status().code());
    triples
        .type(node, Vocabulary.TENURE)
        .add(node, Vocabulary.HOLDER, entities.node(office.person()))
        .add(node, Vocabulary.OFFICE, new KnownTriples(triples, iris).writeOffice(office.title()))
        .add(node, Vocabulary.TENURE_STATUS, tenureStatus(office.status()))
        .add(node, Vocabulary.EVIDENCE, evidence.write(office.evidence()));
    office.of().ifPresent(of -> triples.add(node, Vocabulary.OF, entities.node(of)));
  }

  private static Node tenureStatus(Mention.Status status) {
    return Vocabulary.term(
        switch (status) {
          case CURRENT -> "Current";
          case FORMER -> "Former";
          case ELECT -> "Elect";
          case CANDIDATE -> "Candidate";
          case INTERIM -> "Interim";
        });
  }
}
