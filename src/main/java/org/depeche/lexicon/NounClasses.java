package org.depeche.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.depeche.text.Token;

/** Nouns by what they mean ({@code classes.tsv}). Immutable; safe for many threads. */
public final class NounClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();

  private NounClasses(Table table) {
    for (Table.Row row : table.rows()) {
      classes.put(row.require("class"), new HashSet<>(row.list("nouns")));
    }
  }

  /** The classes shipped with the program. */
  public static NounClasses bundled() {
    return Shipped.CLASSES;
  }

  private static final class Shipped {
    static final NounClasses CLASSES = new NounClasses(Table.bundled("/data/lexicon/classes.tsv"));
  }

  /** Whether a noun, by its lemma, belongs to a class. */
  public boolean isA(String noun, String nounClass) {
    return classes.getOrDefault(nounClass, Set.of()).contains(noun);
  }

  /** Whether a word names a day of the week or a month. */
  public boolean isDayOrMonth(String word) {
    return isA(word, "weekday") || isA(word, "month");
  }

  /**
   * Whether a word, without a preposition, tells when and is neither subject nor object (« jeudi »,
   * « le 2 novembre »).
   */
  public boolean isTemporal(Token token) {
    return isTemporal(token.lemma())
        || isTemporal(token.lower())
        || (!token.form().isEmpty() && Character.isDigit(token.form().charAt(0)));
  }

  private boolean isTemporal(String word) {
    return isDayOrMonth(word) || isA(word, "moment");
  }
}
