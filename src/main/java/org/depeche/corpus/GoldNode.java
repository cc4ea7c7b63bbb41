package org.depeche.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.text.Article;
import org.depeche.text.Span;

/**
 * A value in a file of annotations and its place, as in {@code 001.json: events[2].type}. Whatever
 * is not as expected is a {@link GoldException}.
 */
record GoldNode(String place, JsonNode node) {
  private static final int QUOTED = 60;
  private static final ObjectReader JSON =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * The object that a text is.
   *
   * @param place the file, and the line where it has lines
   */
  static GoldNode parse(String place, String json) {
    try {
      JsonNode node = JSON.readTree(json);
      if (!node.isObject()) {
        throw new GoldException(place + ": expected a JSON object, {\"id\": …}");
      }
      return new GoldNode(place + ": ", node);
    } catch (JsonProcessingException e) {
      throw new GoldException(
          place
              + ": is not JSON at column "
              + e.getLocation().getColumnNr()
              + " of line "
              + e.getLocation().getLineNr()
              + ": "
              + e.getOriginalMessage()
              + "; expected one object",
          e);
    }
  }

  /** Whether a field is there and not null. */
  boolean has(String field) {
    return node.hasNonNull(field);
  }

  /** A field. */
  GoldNode at(String field) {
    String dot = place.endsWith(": ") ? "" : ".";
    return new GoldNode(place + dot + field, node.path(field));
  }

  /** The elements of a list; none where the field is absent or null. */
  List<GoldNode> list(String field) {
    GoldNode list = at(field);
    if (has(field) && !list.node.isArray()) {
      throw list.bad("a list, [ … ]");
    }
    List<GoldNode> elements = new ArrayList<>();
    for (JsonNode element : list.node) {
      elements.add(new GoldNode(list.place + "[" + elements.size() + "]", element));
    }
    return elements;
  }

  /** This as text. */
  String text() {
    if (!node.isValueNode() || node.isNull() || node.asText().isBlank()) {
      throw bad("a text that is not empty");
    }
    return node.asText();
  }

  /** The text of a field, if it is there. */
  Optional<String> text(String field) {
    return has(field) ? Optional.of(at(field).text()) : Optional.empty();
  }

  /** This as one of some texts. */
  String oneOf(Set<String> allowed) {
    if (!allowed.contains(text())) {
      throw bad("one of " + String.join(", ", new TreeSet<>(allowed)));
    }
    return text();
  }

  /** The truth value of a field, if it is there. */
  Optional<Boolean> truth(String field) {
    if (has(field) && !at(field).node.isBoolean()) {
      throw at(field).bad("true or false");
    }
    return has(field) ? Optional.of(at(field).node.booleanValue()) : Optional.empty();
  }

  private Optional<LocalDate> day(String field) {
    try {
      return text(field).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw at(field).bad("a day such as 2018-11-03");
    }
  }

  /** The article that {@code {"id", "text", "date"}} is; without a date its day is not known. */
  Article article() {
    return ArticleReader.article(
        at("text").text(),
        new ArticleDetails(
            Optional.of(at("id").text()),
            Optional.empty(),
            day("date"),
            Optional.empty(),
            Optional.empty()));
  }

  /** The part of an article between the fields {@code start} and {@code end}. */
  Span span(String article) {
    return span(at("start"), at("end"), article);
  }

  /** The part of an article between the two numbers of this list. */
  Span pair(String article) {
    if (node.size() != 2) {
      throw bad("a pair, [start, end]");
    }
    return span(
        new GoldNode(place + "[0]", node.path(0)),
        new GoldNode(place + "[1]", node.path(1)),
        article);
  }

  private static Span span(GoldNode start, GoldNode end, String article) {
    int begin = start.number();
    if (begin < 0 || begin >= article.length()) {
      throw start.bad(
          "an offset in the text, which has " + article.length() + " characters (UTF-16 units)");
    }
    int after = end.number();
    if (after <= begin || after > article.length()) {
      throw end.bad(
          "an offset behind the start, "
              + begin
              + ", and at most the text's length, "
              + article.length());
    }
    return new Span(begin, after);
  }

  private int number() {
    if (!node.canConvertToInt()) {
      throw bad("a number of characters");
    }
    return node.intValue();
  }

  /** An exception that names the place, what was found and what was expected. */
  GoldException bad(String expected) {
    String found = node.isMissingNode() ? "is missing" : "is " + quoted(node.toString());
    return new GoldException(place + " " + found + ", expected " + expected);
  }

  private static String quoted(String json) {
    return json.length() > QUOTED ? json.substring(0, QUOTED) + "…" : json;
  }
}
