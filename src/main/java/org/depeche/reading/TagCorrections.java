package org.depeche.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.text.Morphology;
import org.depeche.text.Pos;
import org.depeche.text.Token;

/** Corrects the tagger where the dictionary or the words around rule its tag out. */
final class TagCorrections {
  private static final Pattern WORD = Pattern.compile("\\p{javaLowerCase}{3,}");

  private static final Set<String> ARTICLES = Set.of("l'", "le", "la", "les");

  /** What stands behind a noun that opens a headline (« attaque contre », « grève des »). */
  private static final Set<String> BEHIND_NOUNS =
      Set.of(
          "à", "au", "aux", "contre", "de", "d'", "des", "du", "dans", "en", "entre", "sur",
          "visant");

  /** Persons in the news, though forms of a rare verb too (« députer »). */
  private static final Set<String> PERSONS = Set.of("député", "députée", "députés", "députées");

  private final Dictionary dictionary;

  TagCorrections(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * The part of speech of a word.
   *
   * @param lower the word at {@code at} in lower case
   * @param pos what the tagger says
   * @param before the tokens before it, corrected
   */
  Pos corrected(String[] forms, String lower, int at, Pos pos, List<Token> before) {
    if (lower.equals("-ci") || lower.startsWith("-t-") || lower.equals("se")) {
      return Pos.PRON;
    }
    if (pos == Pos.VERB && PERSONS.contains(lower)) {
      return Pos.NOUN;
    }
    if (lower.equals("cents") && counts(forms, at, before)) {
      return Pos.NUM;
    }
    if (lower.equals("%") && !before.isEmpty() && before.getLast().is(Pos.NUM)) {
      return Pos.NOUN; // « 72 % des Français soutiennent … »: what counts them
    }
    List<Dictionary.Entry> entries = dictionary.entries(lower);
    if (entries.isEmpty()) {
      boolean capital = Character.isUpperCase(forms[at].codePointAt(0));
      boolean open = pos == Pos.NOUN || pos == Pos.ADJ || pos == Pos.X || pos == Pos.VERB;
      return capital && ((open && at > 0) || (pos == Pos.PRON && WORD.matcher(lower).matches()))
          ? Pos.PROPN // « Kigali » at the head of a sentence: the dictionary has all pronouns
          : pos;
    }
    if ((pos == Pos.VERB || pos == Pos.AUX) && has(entries, "N") && opensHeadline(before)) {
      boolean noun = at + 1 < forms.length && BEHIND_NOUNS.contains(forms[at + 1]);
      if (noun && onlyFinite(entries)) {
        return Pos.NOUN;
      }
    }
    if (pos == Pos.X && has(entries, "V") && (lower.equals("a") || none(entries, "N"))) {
      return entries.stream().anyMatch(e -> Lemmatiser.AUXILIARIES.contains(e.lemma()))
          ? Pos.AUX
          : Pos.VERB;
    }
    if (pos != Pos.VERB && pos != Pos.AUX && !before.isEmpty() && reflexive(before.getLast())) {
      return finite(entries) ? Pos.VERB : pos;
    }
    if (pos == Pos.VERB
        && has(entries, "N")
        && !before.isEmpty()
        && before.getLast().is(Pos.ADP)
        && onlyFinite(entries)) {
      return Pos.NOUN;
    }
    if (pos == Pos.VERB && has(entries, "N") && article(before) && onlyParticiple(entries)) {
      return Pos.NOUN;
    }
    boolean participle =
        entries.stream().anyMatch(e -> e.morphology().mood() == Morphology.Mood.PAST_PARTICIPLE);
    if (participle && pos != Pos.VERB && pos != Pos.AUX && afterAuxiliary(before, pos)) {
      return Pos.VERB;
    }
    if ((pos == Pos.VERB || pos == Pos.AUX) && none(entries, "V")) {
      return has(entries, "N") ? Pos.NOUN : has(entries, "J") ? Pos.ADJ : pos;
    }
    boolean capital = Character.isUpperCase(forms[at].codePointAt(0));
    if (pos == Pos.NOUN && !capital && none(entries, "N") && none(entries, "Z")) {
      return has(entries, "V") && !has(entries, "J") ? Pos.VERB : has(entries, "J") ? Pos.ADJ : pos;
    }
    if (pos == Pos.ADJ && !capital && none(entries, "J") && !participle) {
      return has(entries, "N") ? Pos.NOUN : has(entries, "V") ? Pos.VERB : pos;
    }
    if (pos == Pos.NOUN && !capital && has(entries, "J") && copulaBefore(before)) {
      return Pos.ADJ;
    }
    if (pos == Pos.PROPN && !capital && none(entries, "N") && has(entries, "V")) {
      return Pos.VERB;
    }
    return pos;
  }

  /** « deux cents soldats », not « dix cents ». */
  private boolean counts(String[] forms, int at, List<Token> before) {
    return !before.isEmpty()
        && before.getLast().is(Pos.NUM)
        && at + 1 < forms.length
        && has(dictionary.entries(forms[at + 1].toLowerCase(Locale.FRENCH)), "N");
  }

  private static boolean onlyFinite(List<Dictionary.Entry> entries) {
    return entries.stream()
        .allMatch(
            e -> e.morphology().mood() == Morphology.Mood.NONE || e.morphology().mood().finite());
  }

  /** « Mali : attaque contre l'ONU »: no verb opens a headline or what its colon announces. */
  private static boolean opensHeadline(List<Token> before) {
    return before.isEmpty() || before.getLast().form().equals(":");
  }

  /** « l'armée »: no pronoun stands right before a participle. */
  static boolean article(List<Token> before) {
    return !before.isEmpty() && ARTICLES.contains(before.getLast().lower());
  }

  private static boolean onlyParticiple(List<Dictionary.Entry> entries) {
    return entries.stream()
        .filter(e -> e.category().equals("V"))
        .allMatch(e -> e.morphology().mood() == Morphology.Mood.PAST_PARTICIPLE);
  }

  /** Whether an auxiliary stands before, with nothing but adverbs between. */
  static boolean afterAuxiliary(List<Token> before, Pos pos) {
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 4; i--) {
      Token token = before.get(i);
      if (Lemmatiser.AUXILIARIES.contains(token.lemma()) && token.isVerb()) {
        boolean copula = token.is("être") && !token.lower().equals("été") && pos == Pos.NOUN;
        return !copula;
      }
      if (!token.is(Pos.ADV) && !token.lower().startsWith("-")) {
        return false;
      }
    }
    return false;
  }

  private static boolean reflexive(Token token) {
    return token.lower().equals("se") || (token.lower().equals("s'") && token.is(Pos.PRON));
  }

  private static boolean finite(List<Dictionary.Entry> entries) {
    return entries.stream().anyMatch(e -> e.morphology().mood() == Morphology.Mood.INDICATIVE);
  }

  /** « est prêt à », without an article. */
  private static boolean copulaBefore(List<Token> before) {
    return !before.isEmpty() && before.getLast().is("être");
  }

  private static boolean has(List<Dictionary.Entry> entries, String category) {
    return entries.stream().anyMatch(e -> e.category().equals(category));
  }

  private static boolean none(List<Dictionary.Entry> entries, String category) {
    return !has(entries, category);
  }
}
