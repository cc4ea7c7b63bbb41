package org.depeche.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.depeche.text.Article;
import org.depeche.text.ArticleId;

/** Makes articles of text and of lines of JSON. Safe for many threads. */
public final class ArticleReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ArticleReader() {}

  /**
   * An article of plain text, in UTF-8 (or UTF-16 with a byte order mark).
   *
   * @param name of the input, for messages
   * @param origin what else is known of it; without an id, a digest of the text is its id
   * @throws UnreadableException if it is empty or not text
   */
  public static Article ofText(String name, byte[] bytes, Origin origin) {
    String given = Encoding.decode(name, bytes);
    if (given.isBlank()) {
      throw new UnreadableException(name + ": empty: expected the text of an article");
    }
    return article(given, origin, Optional.empty());
  }

  /**
   * An article of one line of JSON: {@code {"id","title","text","published","url","source"}}, of
   * which only {@code text} must be there.
   *
   * @param place of the line, for messages ({@code articles.jsonl:12})
   * @throws UnreadableException if it is not such a line
   */
  public static Article ofJson(String place, String line) {
    JsonNode node = parsed(place, line);
    String text = field(node, "text").orElse("");
    if (text.isBlank()) {
      throw new UnreadableException(
          place + ": no \"text\": expected {\"id\", \"title\", \"text\", \"published\", …}");
    }
    Origin origin =
        new Origin(
            field(node, "id"),
            field(node, "title"),
            field(node, "published").map(value -> day(place, value)),
            field(node, "source"));
    return article(text, origin, field(node, "url"));
  }

  /** Whether the bytes are JSON Lines by their first character. */
  public static boolean looksLikeJson(byte[] bytes) {
    for (byte b : bytes) {
      if (!Character.isWhitespace(b)
          && (b & 0xFF) != 0xEF
          && (b & 0xFF) != 0xBB
          && (b & 0xFF) != 0xBF) {
        return b == '{';
      }
    }
    return false;
  }

  /**
   * The text of bytes that hold JSON Lines.
   *
   * @throws UnreadableException if they are not text
   */
  public static String linesOf(String name, byte[] bytes) {
    return Encoding.decode(name, bytes);
  }

  private static Article article(String given, Origin origin, Optional<String> url) {
    String text = origin.title().map(title -> title + "\n" + given).orElse(given);
    int bodyFrom = text.length() - given.length();
    return new Article(
        new ArticleId(origin.id().orElseGet(() -> digest(text))),
        text,
        origin.title(),
        origin.published(),
        url,
        origin.source(),
        Layout.of(text, bodyFrom));
  }

  private static JsonNode parsed(String place, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node != null && node.isObject()) {
        return node;
      }
      throw new UnreadableException(place + ": expected one JSON object a line");
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          place + ": not JSON: " + e.getOriginalMessage() + "; expected one object a line", e);
    }
  }

  private static Optional<String> field(JsonNode node, String name) {
    return Optional.of(node.path(name).asText("")).filter(value -> !value.isBlank());
  }

  private static LocalDate day(String place, String value) {
    try {
      return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
    } catch (DateTimeException e) {
      throw new UnreadableException(
          place + ": \"published\" is \"" + value + "\", expected a day as 2018-11-03", e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
