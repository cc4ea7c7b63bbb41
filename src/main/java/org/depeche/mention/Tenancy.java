package org.depeche.mention;

import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.text.Sentence;

/**
 * The years and the party that may stand between a title and the name of its holder (« l'ancien
 * directeur de 1968 à 1971 Jean Roy », « la maire de Lille (PS) Anne Roy »).
 */
final class Tenancy {
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
  private static final Set<String> OPENERS = Set.of("de", "depuis", "entre", "en", "à", "et");

  /** Most tokens in parentheses. */
  private static final int BRACKETED = 4;

  private Tenancy() {}

  /** One past the years and the parenthesis that begin at a token, else that token. */
  static int passed(Sentence sentence, int from) {
    int at = from;
    while (at + 1 < sentence.size()
        && OPENERS.contains(sentence.token(at).lower())
        && YEAR.matcher(sentence.token(at + 1).form()).matches()) {
      at += 2;
    }
    return at > from ? at : bracketed(sentence, from);
  }

  private static int bracketed(Sentence sentence, int from) {
    if (from >= sentence.size() || !sentence.token(from).form().equals("(")) {
      return from;
    }
    int last = Math.min(sentence.size(), from + 2 + BRACKETED);
    for (int at = from + 1; at < last; at++) {
      if (sentence.token(at).form().equals(")")) {
        return at + 1;
      }
    }
    return from;
  }

  /**
   * Where the parenthesis begins that ends before a token (« Anne Roy (PS), »), else that token.
   */
  static int before(Sentence sentence, int end) {
    if (end < 2 || !sentence.token(end - 1).form().equals(")")) {
      return end;
    }
    for (int at = end - 2; at > 0 && end - at <= BRACKETED + 2; at--) {
      if (sentence.token(at).form().equals("(")) {
        return at;
      }
    }
    return end;
  }
}
