package org.depeche.link;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;

/** Reads the statements of an entity of Wikidata, as far as linking needs them. */
final class WikidataClaims {

  /**
   * Instance of, country, citizenship, ISO 3166-1 alpha-3, GeoNames, birth, death. Other properties
   * are passed over unread.
   */
  private static final Set<String> WANTED =
      Set.of("P31", "P17", "P27", "P298", "P1566", "P569", "P570");

  /** How much a statement counts beside others of its property. */
  enum Rank {
    PREFERRED,
    NORMAL,
    DEPRECATED
  }

  private WikidataClaims() {}

  static void read(JsonParser json, JsonToken start, WikidataEntity entity) throws IOException {
    if (start != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String property = json.currentName();
      JsonToken value = json.nextToken();
      if (value != JsonToken.START_ARRAY || !WANTED.contains(property)) {
        json.skipChildren();
        continue;
      }
      while (json.nextToken() == JsonToken.START_OBJECT) {
        readStatement(json, property, entity);
      }
    }
  }

  private static void readStatement(JsonParser json, String property, WikidataEntity entity)
      throws IOException {
    Rank rank = Rank.NORMAL;
    String value = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      if (field.equals("rank")) {
        rank = rank(json.getText());
      } else if (field.equals("mainsnak") && token == JsonToken.START_OBJECT) {
        value = snak(json);
      } else {
        json.skipChildren();
      }
    }
    if (!value.isEmpty() && rank != Rank.DEPRECATED) {
      entity.statement(property, value, rank);
    }
  }

  private static Rank rank(String text) {
    return switch (text) {
      case "preferred" -> Rank.PREFERRED;
      case "deprecated" -> Rank.DEPRECATED;
      default -> Rank.NORMAL;
    };
  }

  /** The value of a snak; empty for one that says that there is none or that it is unknown. */
  private static String snak(JsonParser json) throws IOException {
    String value = "";
    boolean known = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      if (field.equals("snaktype")) {
        known = json.getText().equals("value");
      } else if (field.equals("datavalue") && token == JsonToken.START_OBJECT) {
        value = dataValue(json);
      } else {
        json.skipChildren();
      }
    }
    return known ? value : "";
  }

  private static String dataValue(JsonParser json) throws IOException {
    String value = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      if (!field.equals("value")) {
        json.skipChildren();
      } else if (token == JsonToken.START_OBJECT) {
        value = idOrTime(json);
      } else {
        value = json.getText();
        json.skipChildren();
      }
    }
    return value;
  }

  /** The field of a structured value that tells what it is: an entity's id, a time. */
  private static String idOrTime(JsonParser json) throws IOException {
    String value = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      if (field.equals("id") || field.equals("time")) {
        value = json.getText();
      } else if (field.equals("numeric-id") && value.isEmpty()) {
        value = "Q" + json.getText();
      } else {
        json.skipChildren();
      }
    }
    return value;
  }
}
