package org.depeche.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.entity.Linking;
import org.depeche.event.Event;
import org.depeche.event.Evidence;
import org.depeche.event.Extraction;
import org.depeche.event.Instrument;
import org.depeche.event.Office;
import org.depeche.knowledge.OutsideId;
import org.depeche.mention.Mention;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Article;
import org.depeche.text.Span;
import org.depeche.text.TextDigest;

/** An extraction as one line of JSON, for programs and for scoring. Same extraction, same bytes. */
public final class ExtractionJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Extraction extraction;
  private final String text;

  private ExtractionJson(Extraction extraction) {
    this.extraction = extraction;
    this.text = extraction.article().text();
  }

  /** The line, without its line feed. */
  public static String of(Extraction extraction) {
    try {
      return JSON.writeValueAsString(new ExtractionJson(extraction).whole());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can be written", e);
    }
  }

  private ObjectNode whole() {
    ObjectNode root = JSON.createObjectNode();
    article(root.putObject("article"));
    ArrayNode entities = root.putArray("entities");
    extraction.entities().all().forEach(entity -> entity(entities.addObject(), entity));
    ArrayNode offices = root.putArray("offices");
    extraction.offices().forEach(office -> office(offices.addObject(), office));
    ArrayNode instruments = root.putArray("instruments");
    extraction.instruments().forEach(i -> instrument(instruments.addObject(), i));
    ArrayNode times = root.putArray("times");
    extraction.times().forEach(time -> time(times.addObject(), time));
    ArrayNode events = root.putArray("events");
    extraction.events().forEach(event -> event(events.addObject(), event));
    return root;
  }

  private void article(ObjectNode node) {
    Article article = extraction.article();
    node.put("id", article.id().value());
    put(node, "title", article.title());
    put(node, "published", article.published().map(Object::toString));
    node.put("language", extraction.language().code());
    put(node, "source", article.source().or(article::url));
    node.put("sha256", TextDigest.sha256(text));
  }

  private void entity(ObjectNode node, Entity entity) {
    node.put("id", entity.id().value());
    node.put("kind", entity.kind().code());
    node.put("name", entity.name());
    put(node, "country", entity.country());
    List<OutsideId> outside = entity.known().map(known -> known.outside()).orElse(List.of());
    put(
        node,
        "wikidata",
        outside.stream()
            .filter(id -> id.dataset() == OutsideId.Dataset.WIKIDATA)
            .map(OutsideId::value)
            .findFirst());
    ArrayNode sameAs = node.putArray("sameAs");
    outside.forEach(id -> sameAs.add(id.iri()));
    List<Mention> mentionsOf = extraction.entities().mentionsOf(entity.id());
    link(node.putObject("link"), entity, mentionsOf);
    ArrayNode mentions = node.putArray("mentions");
    for (Mention mention : mentionsOf) {
      ObjectNode one = mentions.addObject();
      span(one, mention.span());
      one.put("form", mention.form().code());
    }
  }

  /** How the entity was linked, or why it was not, and the reason in words. */
  private static void link(ObjectNode node, Entity entity, List<Mention> mentions) {
    Linking.bundled()
        .of(entity, mentions)
        .ifPresent(link -> node.put("method", link.method().code()).put("score", link.score()));
    Linking.abstention(entity, mentions).ifPresent(why -> node.put("notLinked", why.code()));
    node.put("reason", entity.reason());
  }

  private void office(ObjectNode node, Office office) {
    node.put("person", office.person().value());
    node.put("title", office.title());
    put(node, "of", office.of().map(EntityId::value));
    node.put("status", office.status().code());
    evidence(node.putObject("evidence"), office.evidence());
  }

  private void instrument(ObjectNode node, Instrument instrument) {
    node.put("entity", instrument.entity().value());
    node.put("kind", instrument.kind().term());
    ids(node, "parties", instrument.parties());
    put(node, "date", instrument.date().map(date -> date.value()));
    ids(node, "adoptedBy", instrument.adoptedBy());
    instrument.binding().ifPresent(binding -> node.put("binding", binding));
    ids(node, "callsFor", instrument.callsFor());
    ids(node, "imposedBy", instrument.imposedBy());
    ids(node, "targets", instrument.targets());
  }

  private void time(ObjectNode node, TimeExpression time) {
    span(node, time.span());
    node.put("type", time.type().name());
    node.put("value", time.value());
  }

  private void event(ObjectNode node, Event event) {
    node.put("id", event.id().value());
    node.put("type", event.type().name());
    node.put("class", event.className());
    put(node, "mode", event.mode());
    ArrayNode contexts = node.putArray("contexts");
    event.contexts().forEach(contexts::add);
    node.put("status", event.status().code());
    ids(node, "actors", event.actors());
    ids(node, "recipients", event.recipients());
    put(node, "recipientSource", event.recipientSource());
    ids(node, "about", event.about());
    put(node, "topic", event.topic());
    put(node, "stance", event.stance().map(stance -> stance.term()));
    put(node, "place", event.place().map(EntityId::value));
    put(node, "date", event.date().map(date -> date.value()));
    put(node, "dateSource", event.date().map(d -> d.source().name().toLowerCase(Locale.ROOT)));
    node.put("historical", event.historical());
    ids(node, "attributedTo", event.attributedTo());
    node.put("confidence", event.confidence());
    evidence(node, event.evidence().getFirst());
  }

  private void evidence(ObjectNode node, Evidence evidence) {
    span(node.putObject("trigger"), evidence.trigger());
    span(node.putObject("clause"), evidence.clause());
    node.putObject("sentence")
        .put("start", evidence.sentence().begin())
        .put("end", evidence.sentence().end());
    node.put("rule", evidence.rule());
  }

  private void span(ObjectNode node, Span span) {
    node.put("start", span.begin()).put("end", span.end()).put("text", span.of(text));
  }

  private static void ids(ObjectNode node, String name, List<EntityId> ids) {
    ArrayNode list = node.putArray(name);
    ids.forEach(id -> list.add(id.value()));
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    node.put(name, value.orElse(null));
  }
}
