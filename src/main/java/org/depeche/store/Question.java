package org.depeche.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.update.UpdateFactory;

/**
 * A SPARQL query that was understood, and values for some of its variables. Values are put in as
 * terms of the parsed query, never as text: no value can change what the query does. An update is
 * no question.
 */
public final class Question {
  private static final Pattern VARIABLE = Pattern.compile("[?$](\\w+)");
  private static final Pattern PLACE =
      Pattern.compile("(?i)(?:at )?line (\\d+), column (\\d+)[.:]?");

  private static final Pattern IRI = Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

  private final Query query;
  private final Binding values;

  private Question(Query query, Binding values) {
    this.query = query;
    this.values = values;
  }

  /**
   * Reads a query.
   *
   * @param origin file or name, for messages
   * @param values text for variables of the query, by name without {@code ?}
   * @throws StoreException if the query cannot be parsed (with line and column) or lacks a variable
   */
  public static Question of(String origin, String text, Map<String, String> values) {
    Map<String, Node> literals = new LinkedHashMap<>();
    values.forEach((name, value) -> literals.put(name, NodeFactory.createLiteralString(value)));
    return withTerms(origin, text, literals);
  }

  private static Question withTerms(String origin, String text, Map<String, Node> values) {
    Query query = parsed(origin, text);
    Set<String> variables = new TreeSet<>();
    VARIABLE.matcher(query.serialize()).results().forEach(v -> variables.add(v.group(1)));
    BindingBuilder binding = Binding.builder();
    values.forEach(
        (name, value) -> {
          if (!variables.contains(name)) {
            throw refused(origin + ": parameter \"" + name + "\": expected one of " + variables);
          }
          binding.add(Var.alloc(name), value);
        });
    return new Question(query, binding.build());
  }

  /**
   * A shipped query.
   *
   * @param values text for some of its parameters; the others have their default
   */
  public static Question of(ShippedQuery shipped, Map<String, String> values) {
    return withTerms("query " + shipped.name(), shipped.text(), terms(shipped, values));
  }

  /** The values of all parameters of a shipped query, by name: given ones, else defaults. */
  static Map<String, Node> terms(ShippedQuery shipped, Map<String, String> values) {
    Map<String, ShippedQuery.Parameter> parameters = new LinkedHashMap<>();
    Map<String, Node> all = new LinkedHashMap<>();
    for (ShippedQuery.Parameter parameter : shipped.parameters()) {
      parameters.put(parameter.name(), parameter);
      all.put(parameter.name(), term(shipped, parameter, parameter.byDefault()));
    }
    values.forEach(
        (name, value) -> {
          ShippedQuery.Parameter parameter = parameters.get(name);
          if (parameter == null) {
            throw refused(
                "query "
                    + shipped.name()
                    + ": parameter \""
                    + name
                    + "\": expected one of "
                    + parameters.keySet());
          }
          all.put(name, term(shipped, parameter, value));
        });
    return all;
  }

  private static Node term(ShippedQuery shipped, ShippedQuery.Parameter parameter, String value) {
    return switch (parameter.form()) {
      case TEXT -> NodeFactory.createLiteralString(value);
      case IRI -> {
        if (!IRI.matcher(value).matches()) {
          throw refused(
              "query "
                  + shipped.name()
                  + ": parameter \""
                  + parameter.name()
                  + "\" is \""
                  + value
                  + "\": expected an IRI such as "
                  + parameter.byDefault());
        }
        yield NodeFactory.createURI(value);
      }
    };
  }

  /** Whether it asks another machine (SERVICE), anywhere in it. */
  public boolean leavesThisMachine() {
    return !ServiceSearch.of(query).isEmpty();
  }

  Query query() {
    return query;
  }

  Binding values() {
    return values;
  }

  private static Query parsed(String origin, String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryException e) {
      Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
      String where = place.find() ? ":" + place.group(1) + ":" + place.group(2) : "";
      throw new StoreException(
          StoreException.Cause.REQUEST, origin + where + ": " + reason(e, text), e);
    }
  }

  private static String reason(QueryException e, String text) {
    if (isUpdate(text)) {
      return "an update: expected a SELECT, ASK, CONSTRUCT or DESCRIBE query; the store changes"
          + " only through ingest and retract";
    }
    String said = PLACE.matcher(String.valueOf(e.getMessage())).replaceAll("");
    return "not SPARQL: "
        + said.replaceAll("(?s)Was expecting.*", "").replaceAll("\\s+", " ").strip();
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private static StoreException refused(String message) {
    return new StoreException(StoreException.Cause.REQUEST, message);
  }
}
