package org.depeche.server.ingest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.reading.ArticleDetails;
import org.depeche.reading.ArticleReader;
import org.depeche.reading.Read;
import org.depeche.reading.Refused;
import org.depeche.server.http.Fields;
import org.depeche.server.http.Refusal;
import org.depeche.server.http.RequestBody;
import org.depeche.text.Article;

/** One article, as the body of a request has it: its text, or a JSON object. */
final class ArticleRequest {
  /** Bytes of a body: a hundred pages. */
  private static final int LONGEST = 1 << 20;

  private static final int DEEPEST = 10;

  private static final Set<String> DETAILS =
      new LinkedHashSet<>(List.of("id", "title", "published", "url", "source"));

  private static final ObjectReader JSON = reader();

  private ArticleRequest() {}

  private static ObjectReader reader() {
    ObjectMapper mapper = new ObjectMapper();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    return mapper.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /**
   * Reads it.
   *
   * @throws Refusal 400, 413, 415 or 422 if it is no article
   */
  static Article article(HttpServletRequest request) throws IOException {
    Fields fields = Fields.ofAddress(request);
    return switch (RequestBody.type(request).orElse("none")) {
      case "text/plain" -> {
        fields.expect(DETAILS);
        yield plain(RequestBody.utf8(request, LONGEST), fields);
      }
      case "application/json" -> {
        fields.expect(Set.of());
        yield json(RequestBody.utf8(request, LONGEST));
      }
      default ->
          throw new Refusal(
              415,
              "Content-Type "
                  + RequestBody.type(request).orElse("none")
                  + ": expected text/plain with the article, or application/json with an object"
                  + " {\"text\", \"id\", \"title\", \"published\", \"url\", \"source\"}");
    };
  }

  private static Article plain(String text, Fields fields) {
    if (text.isBlank()) {
      throw new Refusal(422, "the body is empty: expected the text of an article");
    }
    return ArticleReader.article(
        text,
        new ArticleDetails(
            detail(fields, "id"),
            detail(fields, "title"),
            detail(fields, "published").map(ArticleRequest::day),
            detail(fields, "url"),
            detail(fields, "source")));
  }

  private static Optional<String> detail(Fields fields, String name) {
    return fields.one(name).filter(value -> !value.isBlank());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refusal(
          422, "\"published\" is \"" + text + "\": expected a date such as 2018-11-03");
    }
  }

  private static Article json(String body) {
    String line;
    try {
      JsonNode node = JSON.readTree(body);
      if (!node.isObject()) {
        throw new Refusal(400, "expected one JSON object with a field \"text\"");
      }
      line = node.toString(); // what was said, on one line
    } catch (JacksonException e) {
      throw new Refusal(400, "not JSON: " + e.getOriginalMessage() + "; expected one object");
    }
    List<Read> read = new ArrayList<>();
    ArticleReader.read(
        "body", line.getBytes(StandardCharsets.UTF_8), ArticleDetails.NONE, read::add);
    return switch (read.getFirst()) {
      case Read.Whole whole -> whole.article();
      case Refused refused -> throw new Refusal(422, refused.message());
    };
  }
}
