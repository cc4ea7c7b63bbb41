package org.depeche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Words with which people blame or praise ({@code appraisals.tsv}): « menace », « facteur de
 * déstabilisation », « inacceptable », « courageux ». Immutable; safe for many threads.
 */
public final class Appraisals {
  private final Map<String, List<Appraisal>> all = new HashMap<>();

  Appraisals(Table table) {
    for (Table.Row row : table.rows()) {
      Appraisal appraisal = Appraisal.of(row);
      all.computeIfAbsent(appraisal.words().getFirst(), w -> new ArrayList<>()).add(appraisal);
    }
  }

  /** What a word says of whatever it is said of. */
  public enum Stance {
    BLAMES,
    PRAISES,
    /** Blames where it is denied (« n'est pas acceptable »), else says little. */
    BLAMES_DENIED
  }

  /**
   * A word or expression.
   *
   * @param words its words, as lemmas
   * @param alone whether it is strong enough to be a reproach or praise where nobody is named whom
   *     it is for (« c'est une honte »)
   */
  public record Appraisal(List<String> words, boolean noun, Stance stance, boolean alone) {
    private static Appraisal of(Table.Row row) {
      boolean noun =
          switch (row.require("pos")) {
            case "noun" -> true;
            case "adj" -> false;
            default -> throw row.bad("pos", "noun or adj");
          };
      Stance stance =
          switch (row.require("stance")) {
            case "blames" -> Stance.BLAMES;
            case "praises" -> Stance.PRAISES;
            case "blames-denied" -> Stance.BLAMES_DENIED;
            default -> throw row.bad("stance", "blames, praises or blames-denied");
          };
      boolean alone = row.get("alone").equals("yes");
      return new Appraisal(List.of(row.require("word").split(" ")), noun, stance, alone);
    }
  }

  /** The longest expression that begins with a token. */
  public Optional<Appraisal> at(Sentence sentence, int token) {
    Optional<Appraisal> longest = Optional.empty();
    for (String first : forms(sentence.token(token))) {
      for (Appraisal appraisal : all.getOrDefault(first, List.of())) {
        boolean longer =
            longest.isEmpty() || appraisal.words().size() > longest.get().words().size();
        if (longer && follows(sentence, token, appraisal.words())) {
          longest = Optional.of(appraisal);
        }
      }
    }
    return longest;
  }

  private static boolean follows(Sentence sentence, int token, List<String> words) {
    int at = token + 1;
    for (String word : words.subList(1, words.size())) {
      while (at < sentence.size() && passed(sentence.token(at))) {
        at++;
      }
      if (at >= sentence.size() || !forms(sentence.token(at)).contains(word)) {
        return false;
      }
      at++;
    }
    return true;
  }

  /** Articles and quotation marks are not written in the table. */
  private static boolean passed(Token token) {
    return token.is(Pos.DET) || token.form().equals("«") || token.form().equals("\"");
  }

  /**
   * What a token may be called: its lemma, its form, the singular and masculine of a participle
   * that the table has as an adjective, « de » in « du ».
   */
  private static List<String> forms(Token token) {
    String lower = token.lower();
    return List.of(
        token.lemma(),
        lower,
        chop(lower, "s"),
        chop(lower, "e"),
        chop(lower, "es"),
        token.is(Pos.ADP_DET) ? "de" : lower);
  }

  private static String chop(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
  }
}
