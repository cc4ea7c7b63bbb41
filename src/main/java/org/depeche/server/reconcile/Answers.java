package org.depeche.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Writes answers as JSON, in the shapes of the specification. */
final class Answers {
  private Answers() {}

  /** A batch by key. */
  static ObjectNode batch(Map<String, List<Match>> results) {
    ObjectNode json = object();
    results.forEach((key, matches) -> json.putObject(key).set("result", candidates(matches)));
    return json;
  }

  /** A batch in order, as the draft of version 1.0 has it. */
  static ObjectNode draftBatch(List<List<Match>> results) {
    ObjectNode json = object();
    ArrayNode array = json.putArray("results");
    results.forEach(matches -> array.addObject().set("candidates", candidates(matches)));
    return json;
  }

  private static ArrayNode candidates(List<Match> matches) {
    ArrayNode array = JsonText.NODES.arrayNode();
    for (Match match : matches) {
      ObjectNode candidate = array.addObject();
      candidate.put("id", match.thing().id());
      candidate.put("name", match.thing().name());
      candidate.put("description", match.thing().description());
      candidate.set("type", terms(match.thing().types()));
      candidate.put("score", match.score());
      candidate.put("match", match.certain());
      ArrayNode features = candidate.putArray("features");
      match.features().forEach((id, value) -> feature(features.addObject(), id, value));
    }
    return array;
  }

  private static void feature(ObjectNode feature, String id, Object value) {
    feature.put("id", id);
    feature.put("name", id.replace('_', ' '));
    if (value instanceof Boolean truth) {
      feature.put("value", truth);
    } else if (value instanceof Double number) {
      feature.put("value", number);
    }
  }

  private static ArrayNode terms(List<Term> terms) {
    ArrayNode array = JsonText.NODES.arrayNode();
    terms.forEach(term -> array.addObject().put("id", term.id()).put("name", term.name()));
    return array;
  }

  /** Suggested things. */
  static ObjectNode suggestedThings(List<Thing> things) {
    ObjectNode json = object();
    ArrayNode result = json.putArray("result");
    for (Thing thing : things) {
      ObjectNode suggestion = result.addObject();
      suggestion.put("id", thing.id());
      suggestion.put("name", thing.name());
      suggestion.put("description", thing.description());
      suggestion.set("notable", terms(thing.types()));
    }
    return json;
  }

  /** Suggested types or properties. */
  static ObjectNode suggestedTerms(List<Term> terms) {
    ObjectNode json = object();
    ArrayNode result = json.putArray("result");
    terms.forEach(term -> describe(result.addObject(), term));
    return json;
  }

  /** Properties that things of a type may have. */
  static ObjectNode proposed(String type, List<Term> properties) {
    ObjectNode json = object();
    json.put("type", type);
    ArrayNode array = json.putArray("properties");
    properties.forEach(term -> describe(array.addObject(), term));
    return json;
  }

  private static void describe(ObjectNode json, Term term) {
    json.put("id", term.id()).put("name", term.name()).put("description", term.description());
  }

  /** Columns of values, rows by id. */
  static ObjectNode extension(Extension extension, Things things, PropertyValues values) {
    ObjectNode json = object();
    json.set("meta", meta(extension));
    ObjectNode rows = json.putObject("rows");
    for (String id : extension.ids()) {
      ObjectNode row = rows.putObject(id);
      for (Extension.Column column : extension.columns()) {
        row.set(column.property().term().id(), values(id, column, things, values));
      }
    }
    return json;
  }

  /** The same with rows in order, as the draft of version 1.0 has it. */
  static ObjectNode draftExtension(Extension extension, Things things, PropertyValues values) {
    ObjectNode json = object();
    json.set("meta", meta(extension));
    ArrayNode rows = json.putArray("rows");
    for (String id : extension.ids()) {
      ArrayNode properties = rows.addObject().put("id", id).putArray("properties");
      for (Extension.Column column : extension.columns()) {
        properties
            .addObject()
            .put("id", column.property().term().id())
            .set("values", values(id, column, things, values));
      }
    }
    return json;
  }

  private static ArrayNode meta(Extension extension) {
    ArrayNode meta = JsonText.NODES.arrayNode();
    for (Extension.Column column : extension.columns()) {
      Term term = column.property().term();
      meta.addObject().put("id", term.id()).put("name", term.name());
    }
    return meta;
  }

  private static ArrayNode values(
      String id, Extension.Column column, Things things, PropertyValues values) {
    ArrayNode array = JsonText.NODES.arrayNode();
    things
        .withId(id)
        .map(thing -> values.of(thing, column.property(), column.settings()))
        .orElse(List.of())
        .forEach(value -> value(array.addObject(), value));
    return array;
  }

  private static void value(ObjectNode json, Value value) {
    switch (value) {
      case Value.Text text -> json.put("str", text.text());
      case Value.Count count -> json.put("int", count.number());
      case Value.Reference other ->
          json.put("id", other.thing().id()).put("name", other.thing().name());
    }
  }

  /** Why a request was refused. */
  static ObjectNode refusal(String message) {
    return object().put("status", "error").put("message", message);
  }

  private static ObjectNode object() {
    return JsonText.NODES.objectNode();
  }
}
