package org.depeche.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads batches of reconciliation queries, as version 0.2 of the specification writes them and as
 * its draft of version 1.0 does.
 */
final class QueryReader {
  /** Queries in one batch. */
  static final int BATCH = 50;

  private static final int USUAL_LIMIT = 10;
  private static final int MOST = 100;
  private static final int MOST_VALUES = 20;

  private QueryReader() {}

  /** {@code {"q0": {"query": …, "type": …, "limit": …, "properties": […]}}}, by key. */
  static Map<String, Query> batch(String text) {
    JsonNode batch = JsonText.object("queries", text);
    if (batch.size() > BATCH) {
      throw new Refusal(
          413, "queries: " + batch.size() + " in one batch: expected at most " + BATCH);
    }
    Map<String, Query> queries = new LinkedHashMap<>();
    batch
        .properties()
        .forEach(e -> queries.put(e.getKey(), query("query " + e.getKey(), e.getValue())));
    return queries;
  }

  private static Query query(String what, JsonNode query) {
    if (!query.isObject()) {
      throw new Refusal(what + ": expected a JSON object");
    }
    List<Constraint> constraints = new ArrayList<>();
    if (query.has("properties")) {
      for (JsonNode property : JsonText.array(what, query, "properties", MOST_VALUES)) {
        constraints.add(
            constraint(what, property, "pid", property.path("v"), Constraint.Strength.WISH));
      }
    }
    Query.TypeFit fit =
        switch (JsonText.words(what, query, "type_strict").orElse("any")) {
          case "any" -> Query.TypeFit.ANY;
          case "should" -> Query.TypeFit.SHOULD;
          case "all" -> Query.TypeFit.ALL;
          default -> throw new Refusal(what + ": \"type_strict\": expected any, should or all");
        };
    return checked(
        what,
        new Query(
            JsonText.words(what, query, "query").filter(name -> !name.isBlank()),
            types(what, query.path("type")),
            fit,
            constraints,
            limit(what, query)));
  }

  /** {@code {"queries": [{"type": …, "limit": …, "conditions": […]}]}}. */
  static List<Query> draftBatch(String text) {
    JsonNode batch = JsonText.object("the body", text);
    List<Query> queries = new ArrayList<>();
    for (JsonNode query : JsonText.array("the body", batch, "queries", BATCH)) {
      queries.add(draftQuery("query " + queries.size(), query));
    }
    return queries;
  }

  private static Query draftQuery(String what, JsonNode query) {
    Optional<String> name = Optional.empty();
    List<Constraint> constraints = new ArrayList<>();
    for (JsonNode condition : JsonText.array(what, query, "conditions", MOST_VALUES)) {
      String matched = JsonText.words(what, condition, "matchType").orElse("");
      if (!JsonText.words(what, condition, "matchQuantifier").orElse("any").equals("any")) {
        throw new Refusal(what + ": \"matchQuantifier\": expected any");
      }
      if (matched.equals("name")) {
        name = JsonText.words(what, condition, "propertyValue").filter(n -> !n.isBlank());
      } else if (matched.equals("property")) {
        constraints.add(
            constraint(
                what,
                condition,
                "propertyId",
                condition.path("propertyValue"),
                condition.path("required").asBoolean(false)
                    ? Constraint.Strength.DEMAND
                    : Constraint.Strength.WISH));
      } else {
        throw new Refusal(
            what + ": \"matchType\" is \"" + matched + "\": expected name or property");
      }
    }
    return checked(
        what,
        new Query(
            name,
            types(what, query.path("type")),
            Query.TypeFit.ANY,
            constraints,
            limit(what, query)));
  }

  private static Query checked(String what, Query query) {
    if (query.name().isEmpty() && query.constraints().isEmpty()) {
      throw new Refusal(what + ": expected a name, or a property with a value");
    }
    return query;
  }

  private static int limit(String what, JsonNode query) {
    return Math.min(JsonText.count(what, query, "limit", USUAL_LIMIT), MOST);
  }

  private static List<String> types(String what, JsonNode type) {
    List<String> types = new ArrayList<>();
    Iterable<JsonNode> several = type.isArray() ? type : List.of(type);
    for (JsonNode one : several) {
      if (one.isTextual()) {
        String id = JsonText.checked(what, "type", one.textValue());
        if (!id.isBlank()) {
          types.add(id.replaceAll("^.*[/#]", ""));
        }
      } else if (!one.isMissingNode() && !one.isNull()) {
        throw new Refusal(what + ": \"type\" has " + one + ": expected the id of a type");
      }
    }
    return types;
  }

  private static Constraint constraint(
      String what, JsonNode from, String idMember, JsonNode value, Constraint.Strength strength) {
    Property property = property(what, JsonText.words(what, from, idMember).orElse(""));
    List<String> values = new ArrayList<>();
    Iterable<JsonNode> several = value.isArray() ? value : List.of(value);
    for (JsonNode one : several) {
      JsonNode words = one.isObject() ? one.path("id") : one;
      if (!words.isValueNode() || words.isNull()) {
        throw new Refusal(
            what + ": property \"" + property.term().id() + "\": expected a value, has " + value);
      }
      values.add(JsonText.checked(what, property.term().id(), words.asText()));
    }
    return new Constraint(property, values, strength);
  }

  /** The property with this id. */
  static Property property(String what, String id) {
    return Property.withId(id)
        .orElseThrow(
            () ->
                new Refusal(
                    what
                        + ": property \""
                        + id
                        + "\": expected one of "
                        + Arrays.stream(Property.values()).map(p -> p.term().id()).toList()));
  }
}
