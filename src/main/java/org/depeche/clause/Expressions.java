package org.depeche.clause;

import java.util.List;
import org.depeche.lexicon.FunctionWords;
import org.depeche.text.Sentence;

/** Finds the expressions of a class of function words (« de nouveau », « pour sa part »). */
final class Expressions {
  private final List<List<String>> expressions;

  /**
   * @param wordClass a class of function-words.tsv
   */
  Expressions(String wordClass) {
    this.expressions = FunctionWords.bundled().expressions(wordClass);
  }

  /** One past the expression that begins at a token; the token itself if none does. */
  int end(Sentence sentence, int at) {
    for (List<String> words : expressions) {
      if (at + words.size() <= sentence.size()) {
        int i = 0;
        while (i < words.size() && sentence.token(at + i).lower().equals(words.get(i))) {
          i++;
        }
        if (i == words.size()) {
          return at + i;
        }
      }
    }
    return at;
  }
}
