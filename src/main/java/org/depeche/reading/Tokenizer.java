package org.depeche.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.text.Span;

/**
 * Splits French text into words and marks as the UD French treebanks do: « l' », « qu' », « -t-il »
 * stand alone, « du », « porte-parole » and « M. » are one.
 */
final class Tokenizer {
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "quelqu", "presqu");

  private static final Set<String> WHOLE = Set.of("aujourd'hui", "prud'homme", "prud'hommes");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "m", "mm", "mme", "mmes", "mlle", "mlles", "dr", "pr", "me", "mgr", "st", "ste", "art",
          "av", "bd", "cf", "etc", "ex", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc",
          "no", "p", "vol", "hab", "env", "gén", "col", "lt", "cap", "ltd", "inc", "jr", "sr");

  private static final List<String> POSTPOSED =
      List.of(
          "-t-ils",
          "-t-elles",
          "-t-il",
          "-t-elle",
          "-t-on",
          "-ils",
          "-elles",
          "-il",
          "-elle",
          "-on",
          "-je",
          "-tu",
          "-nous",
          "-vous",
          "-ce",
          "-moi",
          "-toi",
          "-le",
          "-la",
          "-les",
          "-lui",
          "-leur",
          "-y",
          "-en",
          "-ci",
          "-là");

  /** Words that end like an inversion and are none. */
  private static final Set<String> COMPOUNDS =
      Set.of(
          "celui-ci",
          "celui-là",
          "celle-ci",
          "celle-là",
          "ceux-ci",
          "ceux-là",
          "celles-ci",
          "celles-là",
          "au-delà",
          "rendez-vous",
          "eux-mêmes",
          "là-bas",
          "vis-à-vis",
          "ci-dessus",
          "est-ce",
          "ceci");

  private Tokenizer() {}

  /** The tokens of {@code text}, as spans of it. */
  static List<Span> tokens(String text) {
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (space(c)) {
        at++;
      } else if (word(c)) {
        at = word(text, at, found);
      } else if (c == '.' && at + 1 < text.length() && text.charAt(at + 1) == '.') {
        int end = at;
        while (end < text.length() && text.charAt(end) == '.') {
          end++;
        }
        found.add(new Span(at, end));
        at = end;
      } else if (c == '[' && text.startsWith("[...]", at)) {
        found.add(new Span(at, at + 5));
        at += 5;
      } else {
        int end = at + Character.charCount(text.codePointAt(at));
        found.add(new Span(at, end));
        at = end;
      }
    }
    return found;
  }

  private static int word(String text, int from, List<Span> found) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (word(c)) {
        at++;
      } else if (apostrophe(c)) {
        if (elided(text, from, at)) {
          found.add(new Span(from, at + 1));
          return at + 1;
        }
        if (at + 1 < text.length() && word(text.charAt(at + 1))) {
          at++;
        } else {
          break;
        }
      } else if (c == '-' && at + 1 < text.length() && word(text.charAt(at + 1)) && at > from) {
        at++;
      } else if (c == '.' && abbreviates(text, from, at)) {
        at++;
        if (!(at < text.length() && word(text.charAt(at)) && initials(text, from, at))) {
          break;
        }
      } else if ((c == ',' || c == '.') && digitsAround(text, at)) {
        at++;
      } else if ((c == ' ' || c == '\u00a0' || c == '\u202f') && thousands(text, from, at)) {
        at++;
      } else {
        break;
      }
    }
    split(text, from, at, found);
    return at;
  }

  /** Cuts « déclare-t-il » in two. */
  private static void split(String text, int from, int end, List<Span> found) {
    String word = text.substring(from, end).toLowerCase(Locale.FRENCH);
    if (word.indexOf('-') > 0 && !COMPOUNDS.contains(word) && !insideName(text, from)) {
      for (String ending : POSTPOSED) {
        if (word.endsWith(ending) && inversion(word, ending)) {
          int cut = end - ending.length();
          found.add(new Span(from, cut));
          found.add(new Span(cut, end));
          return;
        }
      }
    }
    found.add(new Span(from, end));
  }

  /** « Kim Jong-il »: a capital after a word with a capital, which no verb has. */
  private static boolean insideName(String text, int at) {
    if (at < 2 || text.charAt(at - 1) != ' ' || !title(text, at)) {
      return false;
    }
    int before = at - 1;
    while (before > 0 && word(text.charAt(before - 1))) {
      before--;
    }
    return before < at - 1 && title(text, before);
  }

  private static boolean title(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at + 1));
  }

  private static boolean inversion(String word, String ending) {
    String stem = word.substring(0, word.length() - ending.length());
    boolean pronoun = ending.startsWith("-t-") || !(ending.equals("-ci") || ending.equals("-là"));
    return !stem.isEmpty() && stem.indexOf('-') < 0 && pronoun && !word.equals("peut-être");
  }

  private static boolean elided(String text, int from, int apostrophe) {
    if (apostrophe + 1 >= text.length() || space(text.charAt(apostrophe + 1))) {
      return apostrophe + 1 < text.length() && ELIDED.contains(lower(text, from, apostrophe));
    }
    int end = apostrophe + 1;
    while (end < text.length() && (word(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    String whole = lower(text, from, end).replace('’', '\'');
    return !WHOLE.contains(whole) && ELIDED.contains(lower(text, from, apostrophe));
  }

  private static String lower(String text, int from, int end) {
    return text.substring(from, end).toLowerCase(Locale.FRENCH);
  }

  private static boolean abbreviates(String text, int from, int dot) {
    String word = lower(text, from, dot);
    if (initials(text, from, dot + 1)) {
      return dot + 1 < text.length() && !(text.charAt(dot + 1) == '\n');
    }
    return ABBREVIATIONS.contains(word) && dot + 1 < text.length() && !endsText(text, dot, word);
  }

  /** « etc. » before a capital ends a sentence; « M. » never does. */
  private static boolean endsText(String text, int dot, String word) {
    return (word.equals("etc")
            || word.equals("p")
            || word.equals("no")
            || word.equals("me")
            || word.equals("ex"))
        && (dot + 2 >= text.length()
            || Character.isUpperCase(text.charAt(Math.min(dot + 2, text.length() - 1))));
  }

  /** « J. », « J.-C. », « U.S.A. ». */
  private static boolean initials(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean letter =
          Character.isUpperCase(c) && (i == from || !Character.isLetter(text.charAt(i - 1)));
      if (!letter && c != '.' && c != '-') {
        return false;
      }
    }
    return end > from && Character.isUpperCase(text.charAt(from)) && end - from >= 1;
  }

  private static boolean digitsAround(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean thousands(String text, int from, int at) {
    if (at - from > 3 && !space(text.charAt(at - 4))) {
      return false;
    }
    for (int i = from; i < at; i++) {
      if (!Character.isDigit(text.charAt(i)) && !space(text.charAt(i))) {
        return false;
      }
    }
    int end = at + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - at == 4 && (end >= text.length() || !word(text.charAt(end)));
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean word(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00ad'
        || c == '_';
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }
}
