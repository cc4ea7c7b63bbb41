package org.depeche.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.server.http.Fields;
import org.depeche.server.http.Refusal;
import org.depeche.server.http.RequestBody;

/**
 * A query as the SPARQL 1.1 Protocol sends it: by GET, as a form, or as the body itself.
 *
 * @param graphs IRIs of the graphs that are to be the default graph; none leaves it to the query
 * @param named IRIs of the graphs that {@code GRAPH} is to see; likewise
 * @param format the name of a format, if the address says one beside the {@code Accept} header
 * @param patience how long the client is ready to wait, if it says so
 */
record QueryRequest(
    String text,
    List<String> graphs,
    List<String> named,
    Optional<String> format,
    Optional<Duration> patience) {

  /** The media type of a query. */
  private static final String QUERY = "application/sparql-query";

  /** Names that clients give the format by; SPARQLWrapper sends all three at once. */
  private static final Set<String> FORMAT = set("format", "output", "results");

  private static final Set<String> EXPECTED =
      set(
          "query",
          "default-graph-uri",
          "named-graph-uri",
          "format",
          "output",
          "results",
          "timeout");

  /** What a form needs beside the query, and its percent-encoding. */
  private static final int ENCODED = 3;

  private static Set<String> set(String... names) {
    return new LinkedHashSet<>(List.of(names));
  }

  /**
   * Reads it.
   *
   * @param longest bytes of the query's text
   * @throws Refusal 400, 413, 414 or 415 if it is no such request
   */
  static QueryRequest of(HttpServletRequest request, int longest) throws IOException {
    Fields address = Fields.ofAddress(request);
    if (!request.getMethod().equals("POST")) {
      return of(address, one(address, "query"), longest, 414);
    }
    String type = RequestBody.type(request).orElse("none");
    return switch (type) {
      case Fields.FORM -> {
        Fields all = Fields.of(RequestBody.utf8(request, ENCODED * longest)).and(address);
        yield of(all, one(all, "query"), longest, 413);
      }
      case QUERY -> {
        if (!address.all("query").isEmpty()) {
          throw new Refusal(400, "a query in the address and in the body: expected one");
        }
        yield of(address, RequestBody.utf8(request, longest), longest, 413);
      }
      default ->
          throw new Refusal(
              415,
              "Content-Type "
                  + type
                  + ": expected "
                  + QUERY
                  + ", or "
                  + Fields.FORM
                  + " with a field \"query\"; nothing can be written here");
    };
  }

  private static String one(Fields fields, String name) {
    return fields
        .one(name)
        .orElseThrow(
            () ->
                new Refusal(
                    400,
                    "no parameter \""
                        + name
                        + "\": expected a SPARQL 1.1 query in it"
                        + (fields.all("update").isEmpty() ? "" : "; nothing can be updated here")));
  }

  private static QueryRequest of(Fields fields, String text, int longest, int tooLong) {
    fields.expect(EXPECTED);
    if (text.getBytes(StandardCharsets.UTF_8).length > longest) {
      throw new Refusal(
          tooLong,
          "the query is longer than "
              + longest
              + " bytes: expected less"
              + (tooLong == 414 ? "; a POST may have more than an address" : ""));
    }
    if (text.isBlank()) {
      throw new Refusal(400, "the query is empty: expected SELECT, ASK, CONSTRUCT or DESCRIBE");
    }
    return new QueryRequest(
        text,
        fields.all("default-graph-uri"),
        fields.all("named-graph-uri"),
        format(fields),
        fields.one("timeout").map(QueryRequest::seconds));
  }

  private static Optional<String> format(Fields fields) {
    Set<String> said = new LinkedHashSet<>();
    FORMAT.forEach(name -> fields.one(name).ifPresent(said::add));
    if (said.size() > 1) {
      throw new Refusal(400, "several formats, " + said + ": expected one");
    }
    return said.stream().findFirst();
  }

  private static Duration seconds(String text) {
    if (!text.matches("[1-9]\\d{0,5}")) {
      throw new Refusal(400, "timeout \"" + text + "\": expected a whole number of seconds");
    }
    return Duration.ofSeconds(Integer.parseInt(text));
  }
}
