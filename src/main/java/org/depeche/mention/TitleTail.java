package org.depeche.mention;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.depeche.knowledge.Kind;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * The words that go on a title and name nobody whom the office is of (« le porte-parole pour les
 * questions fiscales », « le président du directoire »).
 */
final class TitleTail {
  /** Most tokens of a tail. */
  private static final int LENGTH = 12;

  private static final Set<String> ARTICLES = Set.of("la", "le", "les", "l'", "un", "une");
  private static final Set<String> CONTRACTED = Set.of("du", "des");

  /** Nouns after « de » that say when somebody holds an office, not of what. */
  private static final Set<String> WHEN =
      Set.of("époque", "moment", "jour", "année", "temps", "semestre", "pays");

  private TitleTail() {}

  /**
   * One past the tail that begins at a token and ends before a comma, else that token.
   *
   * @param rankEnd one past the title that begins at a token, or the token itself if none does
   */
  static int end(Sentence sentence, int from, SentenceMentions found, IntUnaryOperator rankEnd) {
    int last = Math.min(sentence.size(), from + LENGTH);
    for (int at = from; at < last; at++) {
      Token token = sentence.token(at);
      if (token.form().equals(",")) {
        return at;
      }
      boolean joint =
          token.is(Pos.CCONJ) && at + 1 < sentence.size() && links(sentence.token(at + 1));
      boolean other =
          found.beginningAt(at).filter(TitleTail::person).isPresent()
              || rankEnd.applyAsInt(at) > at;
      if (other || !(joint || nominal(token)) || (at == from && !begins(token))) {
        return from;
      }
    }
    return from;
  }

  private static boolean begins(Token token) {
    return links(token) || token.is(Pos.ADJ) || charged(token);
  }

  private static boolean links(Token token) {
    return token.is(Pos.ADP) || token.is(Pos.ADP_DET);
  }

  private static boolean nominal(Token token) {
    return links(token)
        || token.is(Pos.DET)
        || token.is(Pos.NOUN)
        || token.is(Pos.PROPN)
        || token.is(Pos.ADJ)
        || token.is(Pos.X)
        || charged(token);
  }

  /** « le ministre délégué chargé du Budget ». */
  private static boolean charged(Token token) {
    return token.lower().startsWith("chargé");
  }

  private static boolean person(Mention mention) {
    return mention.sense() instanceof Mention.Named named && named.kind() == Kind.PERSON;
  }

  /**
   * Whether the words from a token on say what a title is of, but by no mention: a president « du
   * directoire » is no head of state.
   */
  static boolean ofUnknown(Sentence sentence, int from, SentenceMentions found) {
    if (from + 1 >= sentence.size() || !Complements.genitive(sentence.token(from))) {
      return false;
    }
    boolean contracted = CONTRACTED.contains(sentence.token(from).lower());
    boolean article = ARTICLES.contains(sentence.token(from + 1).lower());
    int noun = article ? from + 2 : from + 1;
    if (noun >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(noun);
    Optional<Mention> mention =
        found
            .beginningAt(from + 1)
            .or(() -> found.beginningAt(noun))
            .or(() -> found.nameOver(noun));
    return mention.isEmpty()
        && (contracted || article || token.capitalised())
        && (token.is(Pos.NOUN) || token.is(Pos.PROPN) || token.is(Pos.X))
        && !WHEN.contains(token.lemma());
  }
}
