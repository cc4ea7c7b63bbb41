package org.depeche.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.KnownId;
import org.depeche.knowledge.OutsideId;
import org.depeche.knowledge.Tenure;

/** Writes known things. */
record KnownTriples(Triples triples, Iris iris) {

  Node node(KnownId id) {
    return iris.entity(new EntityId(id.value()));
  }

  /** What tells a thing from others: class, names, identifiers elsewhere. */
  void writeIdentity(Known known) {
    Node node = node(known.id());
    triples.type(node, EntityClasses.of(known)).label(node, known.name());
    EntityTriples.sameAs(triples, node, known);
  }

  /** A thing with its other names and its country. */
  void write(Known known, KnowledgeBase knowledge) {
    Node node = node(known.id());
    writeIdentity(known);
    known.names().stream()
        .filter(name -> name.form() == Known.Form.NAME || name.form() == Known.Form.ACRONYM)
        .filter(name -> !name.text().equals(known.name()))
        .forEach(name -> triples.french(node, Foreign.ALT_LABEL, name.text()));
    known
        .country()
        .ifPresent(
            code -> {
              triples.string(node, Vocabulary.COUNTRY_CODE, code);
              knowledge
                  .state(code)
                  .filter(state -> !state.id().equals(known.id()))
                  .ifPresent(s -> triples.add(node, Vocabulary.COUNTRY, node(s.id())));
            });
    known.from().ifPresent(day -> triples.date(node, Vocabulary.FROM, day.toString()));
    known.until().ifPresent(day -> triples.date(node, Vocabulary.TO, day.toString()));
    writeSources(node, known.outside());
  }

  /** Where each identifier was read, as a node of its own beside {@code owl:sameAs}. */
  void writeSources(Node thing, List<OutsideId> identifiers) {
    for (OutsideId id : identifiers) {
      Node node = iris.identifier(thing, id);
      triples
          .add(thing, Vocabulary.IDENTIFIER, node)
          .type(node, Vocabulary.IDENTIFIER_CLASS)
          .add(node, Foreign.SEE_ALSO, NodeFactory.createURI(id.iri()))
          .add(node, DatasetTerms.IN_DATASET, DatasetTerms.of(id.dataset()))
          .string(node, Foreign.NOTATION, id.value());
      triples.string(node, Foreign.SOURCE, id.source());
    }
  }

  void write(Tenure tenure) {
    Node node =
        iris.tenure(
            tenure.person().value(),
            tenure.title(),
            tenure.of().value(),
            tenure.from().map(Object::toString).orElse(""));
    triples
        .type(node, Vocabulary.TENURE)
        .add(node, Vocabulary.HOLDER, node(tenure.person()))
        .add(node, Vocabulary.OFFICE, writeOffice(tenure.title()))
        .add(node, Vocabulary.OF, node(tenure.of()))
        .string(node, Foreign.SOURCE, tenure.source());
    tenure.from().ifPresent(day -> triples.date(node, Vocabulary.FROM, day.toString()));
    tenure.until().ifPresent(day -> triples.date(node, Vocabulary.TO, day.toString()));
  }

  Node writeOffice(String title) {
    Node office = iris.office(title);
    triples.type(office, Vocabulary.OFFICE_CLASS).label(office, title);
    return office;
  }
}
