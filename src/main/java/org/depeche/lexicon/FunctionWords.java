package org.depeche.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Closed classes of words ({@code function-words.tsv}). Immutable; safe for many threads. */
public final class FunctionWords {
  private final Map<String, List<String>> classes = new HashMap<>();

  private FunctionWords(Table table) {
    for (Table.Row row : table.rows()) {
      classes.put(row.require("class"), row.list("words"));
    }
  }

  /** The classes shipped with the program. */
  public static FunctionWords bundled() {
    return Shipped.WORDS;
  }

  private static final class Shipped {
    static final FunctionWords WORDS =
        new FunctionWords(Table.bundled("/data/lexicon/function-words.tsv"));
  }

  /**
   * The words of a class, in lower case.
   *
   * @throws IllegalArgumentException if the table has no such class
   */
  public Set<String> of(String wordClass) {
    return Set.copyOf(listed(wordClass));
  }

  /**
   * The expressions of a class, each as its tokens in lower case.
   *
   * @throws IllegalArgumentException if the table has no such class
   */
  public List<List<String>> expressions(String wordClass) {
    return listed(wordClass).stream().map(words -> Arrays.asList(words.split(" "))).toList();
  }

  private List<String> listed(String wordClass) {
    List<String> words = classes.get(wordClass);
    if (words == null) {
      throw new IllegalArgumentException(
          "word class \"" + wordClass + "\": expected one of function-words.tsv");
    }
    return words;
  }
}
