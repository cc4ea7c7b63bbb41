package org.depeche.reading;

import java.util.List;
import java.util.Set;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText.Language;
import org.depeche.text.Token;

/** Tells French from English by function words: enough to warn, and free. */
final class LanguageCheck {
  private static final Set<String> FRENCH =
      Set.of(
          "le", "la", "les", "des", "du", "et", "est", "une", "un", "dans", "que", "qui", "pour",
          "par", "l'", "d'", "de", "au", "aux", "sur", "avec", "été", "ont", "il");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "is", "was", "for", "that", "with", "by", "has", "have",
          "from", "he", "its", "were", "this", "which");

  private LanguageCheck() {}

  static Language language(List<Sentence> sentences) {
    int words = 0;
    int french = 0;
    int english = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        words++;
        french += FRENCH.contains(token.lower()) ? 1 : 0;
        english += ENGLISH.contains(token.lower()) ? 1 : 0;
      }
    }
    boolean enough = french * 20 >= words;
    if (words < 20 || (french >= english && enough)) {
      return english > french ? Language.ENGLISH : Language.FRENCH;
    }
    return english > french && english * 20 >= words ? Language.ENGLISH : Language.OTHER;
  }
}
