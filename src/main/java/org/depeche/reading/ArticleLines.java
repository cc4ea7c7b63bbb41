package org.depeche.reading;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads JSON Lines, an article a line, in any amount. A line that cannot be read is handed on as a
 * {@link Refused} with its number; the others are read all the same.
 *
 * @param place the name of the file, for messages
 * @param details only the source is used, for lines that name none
 */
record ArticleLines(String place, ArticleDetails details) {
  private static final int LONGEST_LINE = 4 * ArticleReader.LONGEST;
  private static final ObjectReader JSON =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Whether a file of this name holds JSON Lines. */
  static boolean named(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /**
   * Reads to the end.
   *
   * @param in worth buffering
   */
  void read(InputStream in, Consumer<Read> each) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    long length = 0;
    for (int b = in.read(); ; b = in.read()) {
      if (b != '\n' && b >= 0) {
        length++;
        if (length <= LONGEST_LINE) {
          line.write(b);
        }
        continue;
      }
      take(place + ":" + number, line.toByteArray(), length, each);
      if (b < 0) {
        return;
      }
      number++;
      length = 0;
      line.reset();
    }
  }

  private void take(String where, byte[] line, long length, Consumer<Read> each) {
    if (length > LONGEST_LINE) {
      each.accept(new Refused(where, ArticleReader.TOO_LONG));
      return;
    }
    try {
      String json =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString().strip();
      if (json.startsWith("\uFEFF")) {
        json = json.substring(1);
      }
      if (!json.isEmpty()) {
        each.accept(article(where, json));
      }
    } catch (CharacterCodingException e) {
      each.accept(
          new Refused(
              where,
              "is not UTF-8, expected JSON Lines in UTF-8; convert the file, for instance with"
                  + " iconv -t UTF-8"));
    }
  }

  private Read article(String where, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      String text = node.path("text").asText("");
      if (!node.isObject() || text.isBlank()) {
        return new Refused(where, "expected an object with a field \"text\" that is not empty");
      }
      if (text.length() > ArticleReader.LONGEST) {
        return new Refused(where, ArticleReader.TOO_LONG);
      }
      Optional<LocalDate> published =
          field(node, "published")
              .map(d -> LocalDate.parse(d.length() > 10 ? d.substring(0, 10) : d));
      return new Read.Whole(
          ArticleReader.article(
              text,
              new ArticleDetails(
                  field(node, "id"),
                  field(node, "title"),
                  published,
                  field(node, "url"),
                  field(node, "source").or(details::source))));
    } catch (DateTimeParseException e) {
      return new Refused(
          where,
          "\"published\" is \"" + e.getParsedString() + "\", expected a date such as 2018-11-03");
    } catch (JacksonException e) {
      return new Refused(
          where, "is not JSON: " + e.getOriginalMessage() + "; expected one object a line");
    }
  }

  private static Optional<String> field(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }
}
