package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.NameKey;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * The words that brackets give for initials: « Future Pipe Industries (FPI) », « le PCC (Premier
 * commando de la capitale) ». Initials that an article explains so are not those of a known thing
 * with other words in its name.
 */
final class Initials {
  /** Shorter words say nothing. */
  private static final int LONG = 4;

  /** So many letters at the beginning make two words one: « nations », « national ». */
  private static final int STEM = 5;

  private static final int FARTHEST = 12;

  /** Words that initials leave out. */
  private static final Set<String> SMALL =
      Set.of(
          "de", "d'", "du", "des", "le", "la", "l'", "les", "et", "à", "au", "aux", "en", "pour",
          "sur", "par", "dans");

  private Initials() {}

  /** The words whose first letters the initials at a token are; empty where no brackets say. */
  static Optional<List<String>> explained(Sentence sentence, int at) {
    String initials = sentence.token(at).form().replace(".", "");
    boolean opens = at > 0 && sentence.token(at - 1).form().equals("(");
    boolean closes = at + 1 < sentence.size() && sentence.token(at + 1).form().equals(")");
    if (opens && closes) {
      return before(sentence, at - 1, initials);
    }
    boolean opened = at + 1 < sentence.size() && sentence.token(at + 1).form().equals("(");
    return opened ? inside(sentence, at + 2, initials) : Optional.empty();
  }

  private static Optional<List<String>> inside(Sentence sentence, int from, String initials) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (at < sentence.size() && at < from + FARTHEST && !closes(sentence.token(at))) {
      add(words, words.size(), sentence.token(at), initials);
      at++;
    }
    boolean closed = at < sentence.size() && closes(sentence.token(at));
    return closed && firstLetters(words).equals(initials) ? Optional.of(words) : Optional.empty();
  }

  private static boolean closes(Token token) {
    return token.form().equals(")") || token.form().equals(",");
  }

  private static Optional<List<String>> before(Sentence sentence, int bracket, String initials) {
    List<String> words = new ArrayList<>();
    for (int at = bracket - 1; at >= 0 && at > bracket - FARTHEST; at--) {
      add(words, 0, sentence.token(at), initials);
      if (words.size() >= initials.length()) {
        return firstLetters(words).equals(initials) ? Optional.of(words) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void add(List<String> words, int index, Token token, String initials) {
    String form = token.form();
    boolean counts = Character.isLetter(form.codePointAt(0)) && !SMALL.contains(token.lower());
    if (counts && words.size() < initials.length()) {
      words.add(index, form);
    }
  }

  private static String firstLetters(List<String> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(NameKey.ofName(word).substring(0, 1)));
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  /** Whether a known thing has no long word of these in any of its names. */
  static boolean ofOther(Known known, List<String> words) {
    return known.names().stream()
        .flatMap(name -> List.of(NameKey.ofName(name.text()).split(" ")).stream())
        .noneMatch(part -> words.stream().anyMatch(word -> alike(part, NameKey.ofName(word))));
  }

  private static boolean alike(String one, String other) {
    return one.length() >= LONG && (one.equals(other) || one.regionMatches(0, other, 0, STEM));
  }
}
