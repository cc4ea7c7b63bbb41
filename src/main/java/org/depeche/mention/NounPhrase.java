package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.Morphology;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * What stands before the noun of a noun phrase.
 *
 * @param first the first token of the phrase; a contraction (« du ») is outside it
 * @param determined whether it has a determiner, a contraction included
 * @param definite whether that is definite, demonstrative or possessive
 * @param count how many a numeral says, or 0
 * @param modifiers lemmas of adjectives before the noun
 * @param number what the determiner says
 */
record NounPhrase(
    int first,
    boolean determined,
    boolean definite,
    int count,
    List<String> modifiers,
    Morphology.Number number) {
  /** So many digits make no number that fits an int. */
  private static final int LONGEST = 10;

  private static final Map<String, Integer> NUMERALS =
      Map.ofEntries(
          Map.entry("deux", 2),
          Map.entry("trois", 3),
          Map.entry("quatre", 4),
          Map.entry("cinq", 5),
          Map.entry("six", 6),
          Map.entry("sept", 7),
          Map.entry("huit", 8),
          Map.entry("neuf", 9),
          Map.entry("dix", 10),
          Map.entry("onze", 11),
          Map.entry("douze", 12),
          Map.entry("treize", 13),
          Map.entry("quatorze", 14),
          Map.entry("quinze", 15),
          Map.entry("seize", 16),
          Map.entry("vingt", 20),
          Map.entry("trente", 30),
          Map.entry("quarante", 40),
          Map.entry("cinquante", 50),
          Map.entry("soixante", 60),
          Map.entry("cent", 100),
          Map.entry("cents", 100),
          Map.entry("mille", 1000));
  private static final Set<String> SINGULAR =
      Set.of(
          "le", "la", "un", "une", "ce", "cet", "cette", "son", "sa", "mon", "ma", "du", "au",
          "chaque", "aucun", "aucune", "votre", "notre");
  private static final Set<String> PLURAL =
      Set.of(
          "les",
          "des",
          "ces",
          "ses",
          "aux",
          "plusieurs",
          "mes",
          "nos",
          "vos",
          "leurs",
          "quelques",
          "certains",
          "certaines");
  private static final Set<String> INDEFINITE =
      Set.of(
          "un",
          "une",
          "des",
          "plusieurs",
          "quelques",
          "certains",
          "certaines",
          "chaque",
          "aucun",
          "aucune",
          "tout",
          "quelque",
          "d'autres");

  /** The phrase whose noun is at {@code head}. */
  static NounPhrase before(Sentence sentence, int head) {
    int first = head;
    int count = 0;
    List<String> modifiers = new ArrayList<>();
    while (first > 0 && modifies(sentence.token(first - 1))) {
      Token modifier = sentence.token(--first);
      count = Math.max(count, count(modifier));
      modifiers.add(modifier.lemma());
    }
    Token determiner = first > 0 ? sentence.token(first - 1) : sentence.token(first);
    boolean contraction = first > 0 && (determiner.is(Pos.ADP_DET) || isContraction(determiner));
    boolean article = first > 0 && !contraction && determines(determiner);
    String word = determiner.lower();
    boolean definite = contraction || (article && !INDEFINITE.contains(word));
    return new NounPhrase(
        article ? first - 1 : first,
        article || contraction,
        definite,
        count,
        List.copyOf(modifiers),
        article || contraction ? number(word) : Morphology.Number.ANY);
  }

  /** Whether an adjective stands for a noun (« la multinationale »). */
  static boolean nominal(Sentence sentence, int at) {
    if (at == 0 || !(determines(sentence.token(at - 1)) || isContraction(sentence.token(at - 1)))) {
      return false;
    }
    if (at + 1 == sentence.size()) {
      return true;
    }
    Token next = sentence.token(at + 1);
    return !next.is(Pos.NOUN) && !next.is(Pos.PROPN) && !next.is(Pos.ADJ);
  }

  private static boolean isContraction(Token token) {
    return switch (token.lower()) {
      case "du", "au", "aux" -> true;
      default -> false;
    };
  }

  private static boolean determines(Token token) {
    return token.is(Pos.DET) || token.lower().equals("l'") || INDEFINITE.contains(token.lower());
  }

  private static boolean modifies(Token token) {
    if (INDEFINITE.contains(token.lower()) || SINGULAR.contains(token.lower())) {
      return false;
    }
    return token.is(Pos.ADJ) || count(token) > 0 || token.is(Pos.NUM);
  }

  private static int count(Token token) {
    String word = token.lower();
    return token.is(Pos.NUM) && CalendarWords.digits(word) && word.length() < LONGEST
        ? Integer.parseInt(word)
        : NUMERALS.getOrDefault(word, 0);
  }

  private static Morphology.Number number(String word) {
    if (SINGULAR.contains(word)) {
      return Morphology.Number.SINGULAR;
    }
    return PLURAL.contains(word) ? Morphology.Number.PLURAL : Morphology.Number.ANY;
  }
}
