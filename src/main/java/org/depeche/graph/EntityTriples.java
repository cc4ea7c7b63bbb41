package org.depeche.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.entity.Linking;
import org.depeche.event.EventDate;
import org.depeche.event.Extraction;
import org.depeche.event.Instrument;
import org.depeche.event.Topic;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.mention.Mention;

/** Writes the things of an article: entities with their mentions, topics, instruments. */
record EntityTriples(Extraction extraction, Triples triples, Iris iris, KnowledgeBase knowledge) {

  Node node(EntityId id) {
    return iris.entity(id);
  }

  /** The state that an entity is, belongs to or acts for, if it is one that is known. */
  Optional<Node> country(EntityId id) {
    return extraction.entities().get(id).flatMap(this::state).map(this::writeState);
  }

  /** Whether the entity can hold a position of its own as a body does. */
  boolean isBody(EntityId id) {
    return extraction.entities().get(id).map(Entity::kind).filter(k -> k == Kind.IGO).isPresent();
  }

  private Optional<Known> state(Entity entity) {
    if (entity.kind() == Kind.STATE && entity.known().isPresent()) {
      return entity.known();
    }
    return entity.country().flatMap(knowledge::state);
  }

  private Node writeState(Known state) {
    KnownTriples known = new KnownTriples(triples, iris);
    known.writeIdentity(state);
    return known.node(state.id());
  }

  /** Writes an entity and its mentions. */
  void write(Entity entity, Node article) {
    Node node = node(entity.id());
    if (entity.known().isPresent()) {
      new KnownTriples(triples, iris).writeIdentity(entity.known().get());
    } else {
      triples.label(node, entity.name());
      if (entity.kind() != Kind.INSTRUMENT) {
        triples.type(node, EntityClasses.of(entity.kind()));
      }
    }
    entity.country().ifPresent(code -> triples.string(node, Vocabulary.COUNTRY_CODE, code));
    entity
        .countrySource()
        .ifPresent(source -> triples.string(node, Vocabulary.COUNTRY_SOURCE, source.code()));
    if (entity.kind() != Kind.STATE) {
      state(entity).ifPresent(s -> triples.add(node, Vocabulary.COUNTRY, writeState(s)));
    }
    List<Mention> mentions = extraction.entities().mentionsOf(entity.id());
    if (!mentions.isEmpty()) {
      triples.add(article, Foreign.MENTIONS, node);
    }
    EvidenceTriples phrases = new EvidenceTriples(extraction.article(), triples, iris);
    for (Mention mention : mentions) {
      Node phrase = iris.mention(article, mention.span());
      triples
          .type(phrase, Foreign.NIF_PHRASE)
          .string(phrase, Vocabulary.MENTION_FORM, mention.form().code())
          .add(phrase, Foreign.IDENT_REF, node);
      phrases.phrase(phrase, mention.span());
      link(phrase, entity, mention);
      if (entity.known().isEmpty()) {
        otherName(entity, node, mention);
      }
    }
  }

  /** How the words lead to a known thing and how sure that is, or why to none. */
  private void link(Node phrase, Entity entity, Mention mention) {
    Linking.bundled()
        .of(entity, mention)
        .ifPresent(
            link ->
                triples
                    .string(phrase, Vocabulary.LINK_METHOD, link.method().code())
                    .decimal(phrase, Foreign.CONFIDENCE, Double.toString(link.score())));
    Linking.abstention(entity, List.of(mention))
        .ifPresent(why -> triples.string(phrase, Vocabulary.NOT_LINKED, why.code()));
  }

  private void otherName(Entity entity, Node node, Mention mention) {
    String words = mention.span().of(extraction.article().text()).replaceAll("\\s+", " ");
    boolean named = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ACRONYM;
    if (named && !words.equals(entity.name())) {
      triples.french(node, Foreign.ALT_LABEL, words);
    }
  }

  void writeTopic(Topic topic) {
    links(node(topic.entity()), Vocabulary.ABOUT, topic.about());
  }

  /** Writes an instrument and returns it. */
  Node writeInstrument(Instrument instrument) {
    Node node = node(instrument.entity());
    triples.type(node, Vocabulary.term(instrument.kind().term()));
    links(node, Vocabulary.PARTY, instrument.parties());
    links(node, Vocabulary.ADOPTED_BY, instrument.adoptedBy());
    links(node, Vocabulary.CALLS_FOR, instrument.callsFor());
    links(node, Vocabulary.IMPOSED_BY, instrument.imposedBy());
    links(node, Vocabulary.TARGET, instrument.targets());
    instrument.binding().ifPresent(binds -> triples.truth(node, Vocabulary.BINDING, binds));
    instrument.date().map(EventDate::value).ifPresent(day -> date(instrument, node, day));
    return node;
  }

  private void date(Instrument instrument, Node node, String day) {
    boolean adopted =
        !instrument.adoptedBy().isEmpty() || instrument.kind() == Instrument.Kind.RESOLUTION;
    triples.date(node, adopted ? Vocabulary.ADOPTED_ON : Vocabulary.DATE, day);
  }

  /** Gives a class to the instruments of which the article says nothing more. */
  void writeOtherInstruments(Set<Node> described) {
    for (Entity entity : extraction.entities().all()) {
      Node node = node(entity.id());
      if (entity.kind() == Kind.INSTRUMENT
          && entity.known().isEmpty()
          && !described.contains(node)) {
        triples.type(node, Vocabulary.INSTRUMENT);
      }
    }
  }

  /** From one thing to others, never to itself. */
  void links(Node subject, Node property, List<EntityId> to) {
    for (EntityId id : to) {
      if (!node(id).equals(subject)) {
        triples.add(subject, property, node(id));
      }
    }
  }

  /** Links of identity to other datasets. */
  static void sameAs(Triples triples, Node node, Known known) {
    known
        .outside()
        .forEach(id -> triples.add(node, Foreign.SAME_AS, NodeFactory.createURI(id.iri())));
  }
}
