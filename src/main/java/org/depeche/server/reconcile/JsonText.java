package org.depeche.server.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/** Reads JSON that others wrote and says where it is not as expected. */
final class JsonText {
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonText() {}

  /**
   * An object.
   *
   * @param what for messages
   */
  static JsonNode object(String what, String text) {
    JsonNode json;
    try {
      json = MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Refusal(what + " is not JSON: " + e.getOriginalMessage());
    }
    if (!json.isObject()) {
      throw new Refusal(what + ": expected a JSON object");
    }
    return json;
  }

  /** A member that must be an array of at most so many. */
  static JsonNode array(String what, JsonNode object, String member, int most) {
    JsonNode array = object.path(member);
    if (!array.isArray()) {
      throw new Refusal(what + ": \"" + member + "\": expected an array");
    }
    if (array.size() > most) {
      throw new Refusal(
          413, what + ": \"" + member + "\" has " + array.size() + ": expected at most " + most);
    }
    return array;
  }

  /** A member that must be words, if it is there. */
  static Optional<String> words(String what, JsonNode object, String member) {
    JsonNode value = object.path(member);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new Refusal(what + ": \"" + member + "\" is " + value + ": expected a string");
    }
    return Optional.of(checked(what, member, value.textValue()));
  }

  /** Words that are not too long to be a name. */
  static String checked(String what, String member, String words) {
    if (words.length() > FoldedName.MAXIMUM) {
      throw new Refusal(
          what
              + ": \""
              + member
              + "\" has "
              + words.length()
              + " characters: expected at most "
              + FoldedName.MAXIMUM);
    }
    return words;
  }

  /** A whole number of at least 1, also written as a string; that given if there is none. */
  static int count(String what, JsonNode object, String member, int otherwise) {
    JsonNode value = object.path(member);
    if (value.isMissingNode() || value.isNull() || value.asText().isEmpty()) {
      return otherwise;
    }
    String text = value.asText();
    if (!text.matches("\\d{1,6}(\\.0+)?") || Double.parseDouble(text) < 1) {
      throw new Refusal(
          what + ": \"" + member + "\" is " + value + ": expected a whole number of at least 1");
    }
    return (int) Double.parseDouble(text);
  }
}
