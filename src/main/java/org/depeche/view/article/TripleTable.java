package org.depeche.view.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Triples as a reader is shown them: every term once, triples by the places of their terms.
 *
 * @param article IRI of the article
 * @param prefixes namespaces by the prefixes that written IRIs begin with
 * @param terms every IRI and literal
 * @param triples of a subject, as its IRI is written: the places of predicate and object in {@code
 *     terms}, in turn
 */
public record TripleTable(
    String article,
    SortedMap<String, String> prefixes,
    List<Term> terms,
    Map<String, List<Integer>> triples) {

  /** What may follow a prefix without being escaped. */
  private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*(?<!\\.)");

  /**
   * An IRI or literal.
   *
   * @param written an IRI as Turtle has it: with its prefix, or between angle brackets, relative to
   *     the article if it is a part of it; the characters of a literal
   * @param label what it is called
   * @param type of a literal, with its prefix; empty for a plain text and for an IRI
   * @param language of a literal
   */
  public record Term(
      Form form,
      String written,
      Optional<String> label,
      Optional<String> type,
      Optional<String> language) {}

  /** What a term is. */
  public enum Form {
    IRI,
    LITERAL
  }

  /** An IRI as the table writes it. */
  public String written(String iri) {
    return written(prefixes, article, iri);
  }

  static String written(Map<String, String> prefixes, String article, String iri) {
    if (iri.startsWith(article + "#") || iri.equals(article)) {
      return "<" + iri.substring(article.length()) + ">";
    }
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String local =
          iri.startsWith(prefix.getValue()) ? iri.substring(prefix.getValue().length()) : "/";
      if (LOCAL.matcher(local).matches()) {
        return prefix.getKey() + ":" + local;
      }
    }
    return "<" + iri + ">";
  }

  public TripleTable {
    prefixes = Collections.unmodifiableSortedMap(new TreeMap<>(prefixes));
    terms = List.copyOf(terms);
    triples = Collections.unmodifiableMap(new LinkedHashMap<>(triples));
  }
}
