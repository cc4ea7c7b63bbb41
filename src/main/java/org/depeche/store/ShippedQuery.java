package org.depeche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * A query that comes with the program. Its header, comment lines of the form {@code # key: value},
 * says what it is for.
 *
 * @param name what the user types
 * @param title in French
 * @param description in English
 * @param questionFr the question that it answers, in French
 * @param questionEn the same in English
 * @param group of questions, where it is listed
 * @param parameters in the order of the header
 * @param text the whole file, header included
 */
public record ShippedQuery(
    String name,
    String title,
    String description,
    String questionFr,
    String questionEn,
    Group group,
    List<Parameter> parameters,
    String text) {
  private static final String FOLDER = "/queries/";

  private static final Pattern VARIABLE = Pattern.compile("\\?(\\w+)");

  /** What people ask, in the order in which they are shown it. */
  public enum Group {
    RELATIONS,
    CONFLICTS,
    SIDES,
    WORDS,
    WHO,
    OUTSIDE;

    private static Group of(String query, String name) {
      for (Group group : values()) {
        if (group.name().equalsIgnoreCase(name)) {
          return group;
        }
      }
      throw new IllegalArgumentException(
          "queries/"
              + query
              + ".rq: group \""
              + name
              + "\": expected one of "
              + List.of(values()).toString().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A variable of the query that the user may set.
   *
   * @param byDefault its value when the user gives none
   * @param form what its value is; in the header an IRI stands in angle brackets
   * @param meaning what to give, for people
   */
  public record Parameter(String name, String byDefault, Form form, String meaning) {

    /** What a value is in the query. */
    public enum Form {
      TEXT,
      IRI
    }
  }

  public ShippedQuery {
    parameters = List.copyOf(parameters);
  }

  /** Every shipped query, in the order in which {@code queries/index.tsv} lists them. */
  public static List<ShippedQuery> all() {
    List<ShippedQuery> all = new ArrayList<>();
    for (String line : resource("index.txt").orElseThrow().split("\n", -1)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        all.add(named(line.strip()).orElseThrow());
      }
    }
    return all;
  }

  /** The shipped query of this name, with or without {@code .rq}. */
  public static Optional<ShippedQuery> named(String name) {
    String plain = name.endsWith(".rq") ? name.substring(0, name.length() - 3) : name;
    if (!plain.matches("[a-z0-9-]+")) {
      return Optional.empty();
    }
    return resource(plain + ".rq").map(text -> read(plain, text));
  }

  /**
   * Reads a query and its header.
   *
   * @throws IllegalArgumentException if the header lacks a line or a parameter is malformed
   */
  static ShippedQuery read(String name, String text) {
    return new ShippedQuery(
        name,
        header(name, text, "title"),
        header(name, text, "description"),
        header(name, text, "question-fr"),
        header(name, text, "question-en"),
        Group.of(name, header(name, text, "group")),
        lines(text, "param").stream().map(line -> parameter(name, line)).toList(),
        text);
  }

  /**
   * The query without its header, its parameters replaced by values: what a person edits further.
   *
   * @param values text for some of its parameters; the others have their default
   * @throws StoreException if there is no such parameter or a value is not what it has to be
   */
  public String filled(Map<String, String> values) {
    Map<String, Node> terms = Question.terms(this, values);
    String body = text.replaceFirst("\\A(?:#.*\\R)*", "").strip();
    return VARIABLE
        .matcher(body)
        .replaceAll(
            variable ->
                Matcher.quoteReplacement(
                    Optional.ofNullable(terms.get(variable.group(1)))
                        .map(FmtUtils::stringForNode)
                        .orElse(variable.group())));
  }

  private static Parameter parameter(String query, String line) {
    int equals = line.indexOf('=');
    int dash = line.indexOf(" — ");
    if (equals < 1 || dash < equals) {
      throw new IllegalArgumentException(
          "queries/"
              + query
              + ".rq: \""
              + line
              + "\": expected # param: name = default — meaning (an IRI in angle brackets)");
    }
    String value = line.substring(equals + 1, dash).strip();
    boolean iri = value.matches("<.*>");
    return new Parameter(
        line.substring(0, equals).strip(),
        iri ? value.substring(1, value.length() - 1) : value,
        iri ? Parameter.Form.IRI : Parameter.Form.TEXT,
        line.substring(dash + 3).strip());
  }

  private static String header(String query, String text, String key) {
    List<String> found = lines(text, key);
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "queries/" + query + ".rq: expected one line \"# " + key + ": …\", has " + found.size());
    }
    return found.get(0);
  }

  private static List<String> lines(String text, String key) {
    String start = "# " + key + ": ";
    return text.lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .toList();
  }

  private static Optional<String> resource(String file) {
    try (InputStream in = ShippedQuery.class.getResourceAsStream(FOLDER + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
