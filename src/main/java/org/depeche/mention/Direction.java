package org.depeche.mention;

import java.util.Set;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Morphology.Tense;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Whether the verb nearest to a date speaks of what has happened or of what is to come. */
enum Direction {
  PAST,
  FUTURE,
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
  private static final Set<String> LEADING = Set.of("devoir", "aller", "pouvoir", "compter");

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
      return PAST;
    }
    if (!mood.finite()) {
      return UNKNOWN;
    }
    return switch (token.morphology().tense()) {
      case FUTURE -> FUTURE;
      case IMPERFECT, PAST -> PAST;
      case PRESENT ->
          LEADING.contains(token.lemma()) && infinitiveFollows(sentence, at) ? FUTURE : UNKNOWN;
      case NONE -> UNKNOWN;
    };
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
