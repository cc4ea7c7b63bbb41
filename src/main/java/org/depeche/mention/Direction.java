package org.depeche.mention;

import java.util.Set;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Morphology.Tense;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Whether the verb nearest to a date speaks of what has happened or of what is to come. */
enum Direction {
  PAST,
  FUTURE,
  /** « devait rencontrer »: to come when it was said, near the day of publication. */
  PLANNED,
  UNKNOWN;

  private static final Set<String> COMING =
      Set.of(
          "prévu",
          "prévue",
          "prévus",
          "prévues",
          "attendu",
          "attendue",
          "attendus",
          "attendues",
          "fixé",
          "fixée",
          "programmé",
          "programmée",
          "convoqué",
          "convoquée",
          "appelés");
  private static final Set<String> LIMITS = Set.of("jusqu'", "partir", "avant", "dès");
  private static final int LONGEST_DATE = 5;
  private static final Set<String> LEADING = Set.of("devoir", "aller", "pouvoir", "compter");
  private static final Set<String> PLANNING = Set.of("devoir", "aller", "compter");
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'");

  /** The direction of the verb nearest to token {@code at}; of two the one before. */
  static Direction at(Sentence sentence, int at) {
    for (int distance = 1; distance < sentence.size(); distance++) {
      Direction before = of(sentence, at - distance);
      if (before != UNKNOWN) {
        return before;
      }
      Direction after = of(sentence, at + distance);
      if (after != UNKNOWN) {
        return after;
      }
    }
    return UNKNOWN;
  }

  /**
   * The direction of a date whose last words stand at token {@code at}: unknown for one that only
   * bounds (« jusqu'au 30 juin », « à partir du 3 mai »), whichever verb is near, future for «
   * d'ici au 30 juin », past for « depuis le 30 juin ».
   */
  static Direction ofDate(Sentence sentence, int at) {
    int before = at - 1;
    while (before >= 0 && before > at - LONGEST_DATE && ofDateItself(sentence.token(before))) {
      before--;
    }
    for (int i = before; i >= 0 && i > before - 2; i--) {
      String word = sentence.token(i).lower();
      if (word.equals("ici")) {
        return FUTURE;
      }
      if (word.equals("depuis")) {
        return PAST;
      }
      if (LIMITS.contains(word)) {
        return UNKNOWN;
      }
    }
    return at(sentence, at);
  }

  /** The direction of a weekday at token {@code at}: as of a date, whatever bounds it. */
  static Direction ofWeekday(Sentence sentence, int at) {
    boolean article = at > 0 && ARTICLES.contains(sentence.token(at - 1).lower());
    int before = article ? at - 2 : at - 1;
    boolean since = before >= 0 && sentence.token(before).lower().equals("depuis");
    return since ? PAST : at(sentence, at);
  }

  private static boolean ofDateItself(Token token) {
    return token.is(Pos.NUM) || CalendarWords.digits(token.form()) || token.lower().equals("1er");
  }

  private static Direction of(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return UNKNOWN;
    }
    Token token = sentence.token(at);
    if (COMING.contains(token.lower())) {
      return FUTURE;
    }
    Mood mood = token.morphology().mood();
    if (mood == Mood.PAST_PARTICIPLE) {
      return auxiliaryToCome(sentence, at) ? FUTURE : PAST;
    }
    if (!mood.finite()) {
      return UNKNOWN;
    }
    return switch (token.morphology().tense()) {
      case FUTURE -> FUTURE;
      case IMPERFECT ->
          PLANNING.contains(token.lemma()) && infinitiveFollows(sentence, at) ? PLANNED : PAST;
      case PAST -> PAST;
      case PRESENT ->
          LEADING.contains(token.lemma()) && infinitiveFollows(sentence, at) ? FUTURE : UNKNOWN;
      case NONE -> UNKNOWN;
    };
  }

  /** « aura été entendu », « sera reçu »: whether a future auxiliary stands right before. */
  private static boolean auxiliaryToCome(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      Token token = sentence.token(i);
      if (token.morphology().mood().finite()) {
        return token.morphology().tense() == Tense.FUTURE
            && (token.is("être") || token.is("avoir"));
      }
    }
    return false;
  }

  private static boolean infinitiveFollows(Sentence sentence, int at) {
    for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
      if (sentence.token(i).morphology().mood() == Mood.INFINITIVE) {
        return true;
      }
    }
    return false;
  }

  /** Whether some verb of the sentence is in the present and none is in a past tense. */
  static boolean present(Sentence sentence) {
    boolean present = false;
    for (int i = 0; i < sentence.size(); i++) {
      Direction direction = of(sentence, i);
      if (direction != UNKNOWN) {
        return false;
      }
      Token token = sentence.token(i);
      present |= token.morphology().mood().finite() && token.morphology().tense() == Tense.PRESENT;
    }
    return present;
  }
}
