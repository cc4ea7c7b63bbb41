package org.depeche.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON that may stand in a script element: no text in it can end the element. */
final class ScriptJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ScriptJson() {}

  /** A tree, a record or a map as JSON without a less-than sign. */
  static String of(Object value) {
    try {
      return JSON.writeValueAsString(value).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts, numbers and lists of them can be written", e);
    }
  }
}
