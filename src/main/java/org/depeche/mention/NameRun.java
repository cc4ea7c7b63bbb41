package org.depeche.mention;

import java.util.Set;
import org.depeche.lexicon.FunctionWords;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Measures runs of capitalised words that make one name. */
final class NameRun {
  private static final Set<String> COMPLEMENTS =
      Set.of("de", "d'", "du", "des", "pour", "à", "aux", "sans");
  private static final Set<String> GENITIVES = FunctionWords.bundled().of("genitive");
  private static final Set<String> ARTICLES = FunctionWords.bundled().of("definite-article");

  /** « à Genève Mme Merkel »: they begin the name of a person. */
  private static final Set<String> HONORIFICS = FunctionWords.bundled().of("honorific");

  private final NameWords words;

  NameRun(NameWords words) {
    this.words = words;
  }

  /** Whether a token can be part of a name by its look. */
  static boolean looksProper(Token token) {
    String form = token.form();
    if (form.isEmpty() || token.is(Pos.PUNCT) || form.endsWith("'")) {
      return false;
    }
    if (Character.isUpperCase(form.codePointAt(0))) {
      return form.length() > 1 && (!token.is(Pos.NUM) || hasDigit(form));
    }
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < form.length()
        && Character.isUpperCase(form.charAt(hyphen + 1));
  }

  /** Whether a word stands inside a run of capitals (« Maghreb Young Leaders Exposition »). */
  static boolean inside(Sentence sentence, int at) {
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at).capitalised()
        && sentence.token(at - 1).is(Pos.PROPN)
        && sentence.token(at - 1).capitalised()
        && sentence.token(at + 1).capitalised();
  }

  private static boolean hasDigit(String form) {
    return form.chars().anyMatch(Character::isDigit);
  }

  /** One past the last word of a run of proper-looking words from {@code at}, initials included. */
  int plainEnd(Sentence sentence, int at) {
    int end = at;
    while (end < sentence.size() && continues(sentence, at, end)) {
      end++;
    }
    return end;
  }

  private static boolean continues(Sentence sentence, int at, int end) {
    Token token = sentence.token(end);
    boolean title =
        token.lower().startsWith("premi")
            && end + 1 < sentence.size()
            && sentence.token(end + 1).lower().equals("ministre");
    boolean person = end > at && HONORIFICS.contains(token.lower());
    return !person
        && ((looksProper(token) && !(title && end > at)) || (end > at && initial(token)));
  }

  private static boolean initial(Token token) {
    String form = token.form();
    return Character.isUpperCase(form.codePointAt(0))
        && (form.length() == 1 || (form.length() == 2 && form.endsWith(".")));
  }

  /** As {@link #plainEnd}, over the particles of a person's name (« Charles de Gaulle »). */
  int personEnd(Sentence sentence, int at) {
    int end = plainEnd(sentence, at);
    boolean onlyGiven = onlyGiven(sentence, at, end);
    int next = end;
    while (next < sentence.size()
        && next - end < 3
        && words.is(sentence.token(next), NameWords.Use.PARTICLE)) {
      next++;
    }
    boolean genitive = next > end && COMPLEMENTS.contains(sentence.token(end).lower());
    if (next == end
        || next >= sentence.size()
        || !looksProper(sentence.token(next))
        || (genitive && !onlyGiven && !sentence.token(end).lower().equals("d'"))
        || (!onlyGiven && ARTICLES.contains(sentence.token(end).lower()))) {
      return end;
    }
    return plainEnd(sentence, next);
  }

  private boolean onlyGiven(Sentence sentence, int at, int end) {
    for (int i = at; i < end; i++) {
      if (!words.isGiven(sentence.token(i))) {
        return false;
      }
    }
    return end > at;
  }

  /**
   * One past the last word of an organisation's name whose head is at {@code at}: adjectives and
   * complements in lower case belong to it (« Front de libération nationale »).
   */
  int organisationEnd(Sentence sentence, int at) {
    int end = plainEnd(sentence, at);
    int adjectives = adjectivesEnd(sentence, end);
    int complement = complementEnd(sentence, adjectives);
    while (complement > adjectives) {
      adjectives = adjectivesEnd(sentence, complement);
      complement = complementEnd(sentence, adjectives);
      if (complement - at > 9) {
        break;
      }
    }
    return adjectives;
  }

  /** One past the last word of « Vallée d'Aoste », « Pont de l'Étoile », « Mont Blanc ». */
  int placeEnd(Sentence sentence, int at) {
    int end = plainEnd(sentence, at);
    if (end > at + 1
        || end >= sentence.size()
        || !GENITIVES.contains(sentence.token(end).lower())) {
      return end;
    }
    int noun = end + 1;
    if (noun < sentence.size() && ARTICLES.contains(sentence.token(noun).lower())) {
      noun++;
    }
    return noun < sentence.size() && looksProper(sentence.token(noun))
        ? plainEnd(sentence, noun)
        : end;
  }

  private static int adjectivesEnd(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.size()
        && sentence.token(end).is(Pos.ADJ)
        && !sentence.token(end).capitalised()) {
      end++;
    }
    return end;
  }

  private int complementEnd(Sentence sentence, int from) {
    if (from >= sentence.size() || !COMPLEMENTS.contains(sentence.token(from).lower())) {
      return from;
    }
    int noun = from + 1;
    if (noun < sentence.size() && ARTICLES.contains(sentence.token(noun).lower())) {
      noun++;
    }
    if (noun >= sentence.size()) {
      return from;
    }
    Token token = sentence.token(noun);
    if (looksProper(token)) {
      return plainEnd(sentence, noun);
    }
    return token.is(Pos.NOUN) && token.form().length() > 2 ? noun + 1 : from;
  }
}
