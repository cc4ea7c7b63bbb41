package org.depeche.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.store.ShippedQuery;
import org.depeche.view.ReaderLanguage;

/**
 * The SPARQL editor with the shipped queries. Without its script it is a form that sends the query
 * to the endpoint.
 *
 * @param frame around it
 * @param base what the IRIs of the store's things begin with
 * @param hasArticles whether the store has any
 * @param shown the query in the editor
 */
public record QueryPage(Frame frame, String base, boolean hasArticles, Shown shown) {

  /** Before French punctuation of two parts. */
  private static final String NO_BREAK = "\u00a0";

  /**
   * The query in the editor.
   *
   * @param text what is edited
   * @param start when it runs
   * @param shipped the shipped query that it is, with the values of its parameters
   */
  public record Shown(String text, Start start, Optional<Filled> shipped) {}

  /** When the query in the editor runs. */
  public enum Start {
    /** When the page is there: the address names a query. */
    AT_ONCE,
    /** When the reader says so. */
    ON_REQUEST
  }

  /**
   * A shipped query and what its parameters are.
   *
   * @param values by parameter; the others have their default
   */
  public record Filled(ShippedQuery query, Map<String, String> values) {
    public Filled {
      values = Map.copyOf(values);
    }

    String value(ShippedQuery.Parameter parameter) {
      return values.getOrDefault(parameter.name(), parameter.byDefault());
    }
  }

  /** A group of the list. */
  public record Group(String title, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }

    /** Whether the shown query is one of them. */
    public boolean current() {
      return entries.stream().anyMatch(Entry::current);
    }
  }

  /**
   * A shipped query in the list.
   *
   * @param current whether it is shown
   */
  public record Entry(String name, String question, boolean current) {}

  /** A parameter of the shown query in its form. */
  public record Field(String name, String label, String value) {}

  /** The whole page. */
  public String html() {
    return Templates.render("query", this);
  }

  /** The shipped queries. */
  public List<Group> groups() {
    Map<ShippedQuery.Group, List<Entry>> groups = new EnumMap<>(ShippedQuery.Group.class);
    for (ShippedQuery query : ShippedQuery.all()) {
      groups.computeIfAbsent(query.group(), group -> new ArrayList<>()).add(entry(query));
    }
    return groups.entrySet().stream()
        .map(group -> new Group(title(group.getKey()), group.getValue()))
        .toList();
  }

  /** The form of the shown query; empty when it is no shipped one or has no parameters. */
  public List<Field> fields() {
    return shown
        .shipped()
        .map(
            filled ->
                filled.query().parameters().stream()
                    .map(p -> new Field(p.name(), label(p), filled.value(p)))
                    .toList())
        .orElse(List.of());
  }

  /** The name of the shown query; empty when the reader wrote it. */
  public String name() {
    return shown.shipped().map(filled -> filled.query().name()).orElse("");
  }

  /** What the shown query answers; empty when the reader wrote it. */
  public String question() {
    return shown.shipped().map(filled -> question(filled.query())).orElse("");
  }

  /** Whether the shown query asks another machine, which servers do not. */
  public boolean outside() {
    return shown
        .shipped()
        .map(filled -> filled.query().group() == ShippedQuery.Group.OUTSIDE)
        .orElse(false);
  }

  /** The texts that the script needs, by their key without its screen. */
  public String texts() {
    return ScriptTexts.of(frame.messages(), "query.js.");
  }

  private Entry entry(ShippedQuery query) {
    boolean current = shown.shipped().filter(f -> f.query().equals(query)).isPresent();
    return new Entry(query.name(), question(query), current);
  }

  private String question(ShippedQuery query) {
    return frame.messages().language() == ReaderLanguage.FRENCH
        ? query.questionFr().replaceAll(" (?=[?;:!])", NO_BREAK)
        : query.questionEn();
  }

  private String title(ShippedQuery.Group group) {
    return frame.messages().get("query.group." + group.name().toLowerCase(Locale.ROOT));
  }

  private String label(ShippedQuery.Parameter parameter) {
    return frame.messages().get("query.parameter." + parameter.name());
  }
}
