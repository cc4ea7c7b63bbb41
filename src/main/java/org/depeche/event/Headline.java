package org.depeche.event;

import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.clause.VerbGroup;
import org.depeche.text.Pos;
import org.depeche.text.Token;

/** Headlines without a finite verb: their participle or first noun says what has happened. */
final class Headline {
  private Headline() {}

  /** « Turquie : trois avocats arrêtés »: whether a phrase opens such a headline. */
  static boolean opens(ParsedSentence parsed, int phrase) {
    boolean first =
        phrase == 0
            || (phrase == 2
                && parsed.phrase(1).kind() == Phrase.Kind.STOP
                && parsed.sentence().token(parsed.phrase(1).first()).form().equals(":"));
    return first
        && phrase < parsed.size()
        && parsed.phrase(phrase).kind() == Phrase.Kind.NOMINAL
        && parsed.clauses().stream().noneMatch(c -> c.group().form() == VerbGroup.Form.FINITE)
        && parsed.sentence().tokens().stream().noneMatch(Headline::overlooked);
  }

  /** « Les otages enlevés dorment »: a verb that was taken for an adverb. */
  private static boolean overlooked(Token token) {
    return token.is(Pos.ADV) && token.morphology().mood().finite();
  }
}
