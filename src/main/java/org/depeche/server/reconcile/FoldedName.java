package org.depeche.server.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depeche.knowledge.NameKey;

/**
 * A name as the service compares it: no case, accents, hyphens, points or leading article, so that
 * « la Russie » is « RUSSIE » and « O.N.U. » is « ONU ».
 *
 * @param words at least one, unless the name has no letter
 */
record FoldedName(List<String> words) {

  /** Longer names are cut: no name of a thing is. */
  static final int MAXIMUM = 300;

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "the");

  FoldedName {
    words = List.copyOf(words);
  }

  static FoldedName of(String name) {
    String cut = name.length() > MAXIMUM ? name.substring(0, MAXIMUM) : name;
    List<String> words = new ArrayList<>();
    for (String key : NameKey.tokens(cut.replace(".", ""))) {
      for (String word : key.split("[^\\p{L}\\p{N}]+", -1)) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    boolean article = words.size() > 1 && ARTICLES.contains(words.getFirst());
    return new FoldedName(article ? words.subList(1, words.size()) : words);
  }

  /** The words with one blank between them. */
  String text() {
    return String.join(" ", words);
  }
}
