package org.depeche.reading;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.text.Article;
import org.depeche.text.ArticleId;

/**
 * Reads articles: a plain text is one, a file of JSON Lines ({@code
 * {"id","title","text","published","url","source"}}) has one a line. What cannot be read is handed
 * on as a {@link Refused}; nothing is lost in silence. Stateless.
 */
public final class ArticleReader {
  /** The longest plain text that is one article, in bytes: a hundred times a long article. */
  public static final int LONGEST = 10_000_000;

  private static final ObjectMapper JSON = new ObjectMapper();

  private ArticleReader() {}

  /**
   * Reads a file and hands each article on as it is read.
   *
   * @param details what is known of the article; of JSON Lines, which say it themselves, only the
   *     source is used
   */
  public static void read(Path file, ArticleDetails details, Consumer<Read> each) {
    String place = file.toString();
    if (Files.isDirectory(file)) {
      each.accept(new Refused(place, "is a directory, expected a file; name the files in it"));
      return;
    }
    if (!Files.exists(file)) {
      each.accept(new Refused(place, "no such file"));
      return;
    }
    try {
      if (lines(file)) {
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          int number = 0;
          for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
              each.accept(line(place + ":" + number, line, details));
            }
          }
        }
        return;
      }
      long size = Files.size(file);
      if (size > LONGEST) {
        each.accept(
            new Refused(
                place,
                size / 1_000_000
                    + " MB of text, expected one article of at most "
                    + LONGEST / 1_000_000
                    + " MB; give many articles as JSON Lines"));
        return;
      }
      each.accept(text(place, Files.readAllBytes(file), details));
    } catch (IOException e) {
      each.accept(new Refused(place, "cannot be read: " + reason(e)));
    }
  }

  /** Reads bytes: one article, or JSON Lines where the first character is a brace. */
  public static void read(String place, byte[] bytes, ArticleDetails details, Consumer<Read> each) {
    int first = 0;
    while (first < bytes.length && Character.isWhitespace(bytes[first])) {
      first++;
    }
    if (first < bytes.length && bytes[first] == '{') {
      int number = 0;
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        number++;
        if (!line.isBlank()) {
          each.accept(line(place + ":" + number, line, details));
        }
      }
    } else {
      each.accept(text(place, bytes, details));
    }
  }

  private static boolean lines(Path file) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return true;
    }
    try (var in = Files.newInputStream(file)) {
      int b = in.read();
      while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
        b = in.read();
      }
      return b == '{';
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }

  private static Read text(String place, byte[] bytes, ArticleDetails details) {
    if (bytes.length == 0) {
      return new Refused(place, "is empty, expected the text of an article");
    }
    Optional<String> text = Encoding.decode(bytes);
    if (text.isEmpty()) {
      return Encoding.binary(bytes)
          ? new Refused(place, "is binary, expected text in UTF-8")
          : new Refused(
              place,
              "byte "
                  + Encoding.firstNotUtf8(bytes)
                  + " is not UTF-8, expected text in UTF-8; convert it, for instance with iconv -t"
                  + " UTF-8");
    }
    if (text.get().isBlank()) {
      return new Refused(place, "has only white space, expected the text of an article");
    }
    return new Read.Whole(article(text.get(), details));
  }

  private static Read line(String place, String line, ArticleDetails details) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node == null || !node.isObject() || node.path("text").asText("").isBlank()) {
        return new Refused(place, "expected an object with a field \"text\" that is not empty");
      }
      Optional<LocalDate> published =
          field(node, "published")
              .map(d -> LocalDate.parse(d.length() > 10 ? d.substring(0, 10) : d));
      return new Read.Whole(
          article(
              node.path("text").asText(),
              new ArticleDetails(
                  field(node, "id"),
                  field(node, "title"),
                  published,
                  field(node, "url"),
                  field(node, "source").or(details::source))));
    } catch (DateTimeParseException e) {
      return new Refused(
          place,
          "\"published\" is \"" + e.getParsedString() + "\", expected a date such as 2018-11-03");
    } catch (JacksonException e) {
      return new Refused(place, "is not JSON: " + e.getOriginalMessage());
    }
  }

  private static Optional<String> field(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  /** An article of a text and what is known of it; its parts are found in its layout. */
  public static Article article(String text, ArticleDetails details) {
    boolean titled = details.title().isPresent() && !text.startsWith(details.title().get());
    String whole = titled ? details.title().get() + "\n" + text : text;
    PartFinder.Layout layout = PartFinder.layout(whole, details.title());
    ArticleId id = new ArticleId(details.id().orElseGet(() -> digest(whole)));
    return new Article(
        id,
        whole,
        layout.title(),
        details.published(),
        details.url(),
        details.source(),
        layout.parts());
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is in every Java platform", e);
    }
  }
}
