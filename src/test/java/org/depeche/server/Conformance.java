package org.depeche.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * Whether an answer has the members, and those the types, that version 0.2 of the Reconciliation
 * Service API (report of the W3C community group of 10 April 2023) asks for.
 */
final class Conformance {
  private static final String DATE_TIME = "-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*";

  private Conformance() {}

  static JsonNode manifest(JsonNode manifest) {
    assertTrue(manifest.path("versions").isArray(), "versions");
    assertTrue(manifest.path("versions").valueStream().anyMatch(v -> v.asText().equals("0.2")));
    for (String member : List.of("name", "identifierSpace", "schemaSpace")) {
      text(manifest, member);
    }
    if (manifest.has("batchSize")) {
      assertTrue(manifest.path("batchSize").isIntegralNumber(), "batchSize");
    }
    manifest.path("defaultTypes").forEach(Conformance::reference);
    assertEquals(
        manifest.path("defaultTypes").size(),
        manifest.path("defaultTypes").valueStream().distinct().count());
    for (String template : List.of("view", "preview")) {
      if (manifest.has(template)) {
        assertTrue(text(manifest.path(template), "url").contains("{{id}}"), template);
      }
    }
    if (manifest.has("preview")) {
      assertTrue(manifest.path("preview").path("width").isInt());
      assertTrue(manifest.path("preview").path("height").isInt());
    }
    for (JsonNode suggest : manifest.path("suggest")) {
      text(suggest, "service_url");
      text(suggest, "service_path");
      if (suggest.has("flyout_service_path")) {
        assertTrue(text(suggest, "flyout_service_path").contains("${id}"));
      }
    }
    JsonNode extend = manifest.path("extend");
    text(extend.path("propose_properties"), "service_url");
    text(extend.path("propose_properties"), "service_path");
    extend.path("property_settings").forEach(Conformance::setting);
    return manifest;
  }

  private static void setting(JsonNode setting) {
    text(setting, "name");
    text(setting, "label");
    JsonNode usual = setting.path("default");
    switch (text(setting, "type")) {
      case "number" -> assertTrue(usual.isMissingNode() || usual.isNumber(), setting.toString());
      case "text" -> assertTrue(usual.isMissingNode() || usual.isTextual(), setting.toString());
      case "checkbox" -> assertTrue(usual.isMissingNode() || usual.isBoolean(), "checkbox");
      case "select" ->
          setting
              .path("choices")
              .forEach(
                  choice -> {
                    text(choice, "value");
                    text(choice, "name");
                  });
      default -> throw new AssertionError(setting + ": no such type of setting");
    }
  }

  /** A result batch with these keys. */
  static JsonNode results(JsonNode batch, Set<String> keys) {
    assertEquals(keys, Set.copyOf(batch.propertyStream().map(e -> e.getKey()).toList()));
    for (JsonNode one : batch) {
      assertTrue(one.path("result").isArray(), batch.toString());
      one.path("result").forEach(Conformance::candidate);
    }
    return batch;
  }

  static void candidate(JsonNode candidate) {
    text(candidate, "id");
    text(candidate, "name");
    optionalText(candidate, "description");
    assertTrue(candidate.path("score").isNumber(), candidate.toString());
    if (candidate.has("match")) {
      assertTrue(candidate.path("match").isBoolean(), candidate.toString());
    }
    for (JsonNode feature : candidate.path("features")) {
      text(feature, "id");
      assertTrue(
          feature.path("value").isNumber() || feature.path("value").isBoolean(),
          feature.toString());
    }
    assertTrue(candidate.path("type").isArray(), candidate.toString());
    candidate.path("type").forEach(Conformance::reference);
  }

  static JsonNode suggestions(JsonNode response) {
    assertTrue(response.path("result").isArray(), response.toString());
    for (JsonNode suggestion : response.path("result")) {
      reference(suggestion);
      optionalText(suggestion, "description");
      suggestion.path("notable").forEach(Conformance::reference);
    }
    return response;
  }

  static JsonNode proposal(JsonNode response) {
    assertTrue(response.path("properties").isArray(), response.toString());
    response.path("properties").forEach(Conformance::reference);
    optionalText(response, "type");
    return response;
  }

  static JsonNode flyout(JsonNode response) {
    text(response, "id");
    text(response, "html");
    return response;
  }

  static JsonNode extension(JsonNode response) {
    assertTrue(response.path("meta").isArray(), response.toString());
    response.path("meta").forEach(Conformance::reference);
    assertTrue(response.path("rows").isObject(), response.toString());
    for (JsonNode row : response.path("rows")) {
      for (JsonNode column : response.path("meta")) {
        JsonNode values = row.path(column.path("id").asText());
        assertTrue(values.isArray(), response.toString());
        values.forEach(Conformance::value);
      }
    }
    return response;
  }

  static void value(JsonNode value) {
    Set<String> members = Set.copyOf(value.propertyStream().map(e -> e.getKey()).toList());
    if (members.contains("id")) {
      reference(value);
    } else if (!members.isEmpty()) {
      assertEquals(1, members.size(), value.toString());
      boolean right =
          value.path("str").isTextual()
              || value.path("float").isNumber()
              || value.path("int").isIntegralNumber()
              || value.path("date").asText().matches(DATE_TIME);
      assertTrue(right, value.toString());
    }
  }

  private static void reference(JsonNode node) {
    text(node, "id");
    text(node, "name");
  }

  private static String text(JsonNode node, String member) {
    assertTrue(
        node.path(member).isTextual() && !node.path(member).asText().isEmpty(),
        "\"" + member + "\" in " + node);
    return node.path(member).asText();
  }

  private static void optionalText(JsonNode node, String member) {
    assertTrue(!node.has(member) || node.path(member).isTextual(), member + " in " + node);
  }
}
