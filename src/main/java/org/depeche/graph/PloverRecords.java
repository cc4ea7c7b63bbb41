package org.depeche.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.Extractor;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.event.Event;
import org.depeche.event.Evidence;
import org.depeche.event.Extraction;
import org.depeche.event.Office;
import org.depeche.event.Status;
import org.depeche.knowledge.OutsideId;
import org.depeche.text.Article;

/**
 * Events as PLOVER event records, one JSON object an event, with the field names of the manual's
 * chapter “JSON Data Fields” (version 0.7b1). Only asserted events are records: PLOVER has no field
 * for a status. {@code date} is the event's day; a record whose text gives none, or only a month or
 * year, has that as far as it goes, and the day of publication is in {@code cite_info}, never in
 * its place. Fields of our own ({@code trigger_text}, {@code rule}, {@code class}, {@code
 * confidence}) stand beside PLOVER's.
 */
public final class PloverRecords {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Extraction extraction;

  private PloverRecords(Extraction extraction) {
    this.extraction = extraction;
  }

  /** A line for every asserted event, in the order of the extraction. */
  public static List<String> of(Extraction extraction) {
    PloverRecords records = new PloverRecords(extraction);
    List<String> lines = new ArrayList<>();
    for (Event event : extraction.events()) {
      if (event.status() == Status.ASSERTED) {
        lines.add(records.line(event));
      }
    }
    return lines;
  }

  private String line(Event event) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", event.id().value());
    node.put("has_event", true);
    node.put("date", event.date().map(date -> date.value()).orElse(null));
    node.put("historical", event.historical());
    actors(node.putArray("source"), event.actors());
    actors(node.putArray("recipient"), event.recipients());
    node.putArray("event").add(event.type().name());
    node.put("quad_code", event.type().quad());
    ArrayNode mode = node.putArray("mode");
    event.mode().ifPresent(mode::add);
    ArrayNode context = node.putArray("context");
    event.contexts().forEach(context::add);
    Evidence evidence = event.evidence().getFirst();
    String text = extraction.article().text();
    node.putArray("event_text").add(evidence.clause().of(text));
    node.putObject("text_info")
        .put("start", evidence.sentence().begin())
        .put("end", evidence.sentence().end());
    cite(node.putObject("cite_info"));
    node.put("coder", "depeche " + Extractor.VERSION);
    node.put("class", event.className());
    node.put("trigger_text", evidence.trigger().of(text));
    node.put("rule", evidence.rule());
    node.put("confidence", event.confidence());
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers can be written", e);
    }
  }

  private void cite(ObjectNode node) {
    Article article = extraction.article();
    node.put("citation", article.id().value());
    article.url().ifPresent(url -> node.put("url", url));
    article.title().ifPresent(title -> node.put("title", title));
    article.source().ifPresent(source -> node.put("publication", source));
    article.published().ifPresent(day -> node.put("published", day.toString()));
    node.put("language", extraction.language().code());
    node.put("codebook", "plover-0.7b1");
  }

  private void actors(ArrayNode list, List<EntityId> ids) {
    for (EntityId id : ids) {
      extraction.entities().get(id).ifPresent(entity -> actor(list.addObject(), entity));
    }
  }

  private void actor(ObjectNode node, Entity entity) {
    node.put("code", entity.country().orElse(null));
    sector(entity).ifPresent(code -> node.put("sector", code));
    node.put("actor_text", entity.name());
    entity.known().stream()
        .flatMap(known -> known.outside().stream())
        .filter(id -> id.dataset() == OutsideId.Dataset.WIKIDATA)
        .findFirst()
        .ifPresent(id -> node.put("identifier_id", id.value()));
    node.put("identifier_text", entity.id().value());
    extraction.offices().stream()
        .filter(office -> office.person().equals(entity.id()))
        .findFirst()
        .map(Office::title)
        .ifPresent(title -> node.put("office", title));
  }

  /** PLOVER's sector, where the kind of the entity alone decides it. */
  private static Optional<String> sector(Entity entity) {
    return switch (entity.kind()) {
      case STATE -> Optional.of("GOV");
      case PARTY -> Optional.of("PTY");
      case ARMED_GROUP -> Optional.of("REB");
      case GOVERNMENT, PERSON, TERRITORY, PLACE, IGO, ORGANISATION, GROUP, INSTRUMENT, TOPIC ->
          Optional.empty();
    };
  }
}
