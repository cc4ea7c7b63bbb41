package org.depeche.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A request for columns of values.
 *
 * @param ids of things; those that are not there get no values
 */
record Extension(List<String> ids, List<Column> columns) {
  private static final int MOST_IDS = 500;
  private static final int MOST_COLUMNS = 20;

  /** One column. */
  record Column(Property property, PropertySettings settings) {}

  Extension {
    ids = List.copyOf(ids);
    columns = List.copyOf(columns);
  }

  /** Reads {@code {"ids": […], "properties": [{"id": …, "settings": {…}}]}}. */
  static Extension of(String text) {
    String what = "extend";
    JsonNode extend = JsonText.object(what, text);
    List<String> ids = new ArrayList<>();
    for (JsonNode id : JsonText.array(what, extend, "ids", MOST_IDS)) {
      if (!id.isTextual()) {
        throw new Refusal("extend: \"ids\" has " + id + ": expected strings");
      }
      ids.add(JsonText.checked(what, "ids", id.textValue()));
    }
    List<Column> columns = new ArrayList<>();
    for (JsonNode column : JsonText.array(what, extend, "properties", MOST_COLUMNS)) {
      String id = JsonText.words(what, column, "id").orElse("");
      JsonNode settings = column.path("settings");
      columns.add(
          new Column(
              QueryReader.property(what, id),
              new PropertySettings(
                  JsonText.count(what, settings, "limit", PropertySettings.USUAL.limit()),
                  JsonText.words(what, settings, "day").filter(day -> !day.isBlank()))));
    }
    return new Extension(ids, columns);
  }
}
