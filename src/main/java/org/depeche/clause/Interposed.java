package org.depeche.clause;

import org.depeche.lexicon.NounClasses;
import org.depeche.text.Morphology;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** What stands between an auxiliary and its participle. */
final class Interposed {
  /** Most words that stand between commas inside a verb group. */
  private static final int INCISE = 7;

  /** Most words between the preposition and the noun of an adverbial phrase. */
  private static final int ADVERBIAL = 3;

  /** What may stand between a verb and what belongs to it: « de leur côté ». */
  static final Expressions ADVERBIALS = new Expressions("adverbial");

  private final Sentence sentence;

  Interposed(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Where the group goes on if something stands at {@code at} that it may hold, else there. */
  int past(int at, String auxiliary) {
    int run = ADVERBIALS.end(sentence, at);
    if (run > at) {
      return run;
    }
    int adverbial = auxiliary.equals("avoir") ? pastAdverbial(at) : at;
    if (adverbial > at) {
      return adverbial;
    }
    return sentence.token(at).is(Pos.ADV) ? at + 1 : pastIncise(at);
  }

  /** « a, pour sa part, réclamé »: the participle behind a few words between commas, else here. */
  private int pastIncise(int at) {
    if (!sentence.token(at).form().equals(",")) {
      return at;
    }
    for (int i = at + 1; i + 1 < sentence.size() && i <= at + INCISE; i++) {
      if (sentence.token(i).form().equals(",")) {
        return sentence.token(i + 1).isPastParticiple() ? i + 1 : at;
      }
      if (sentence.token(i).isVerb()) {
        return at;
      }
    }
    return at;
  }

  /**
   * « avait dès le lendemain appelé », « a sans surprise approuvé »: the participle behind a
   * prepositional phrase that tells when, or whose noun it cannot modify because they do not agree;
   * else here.
   */
  private int pastAdverbial(int at) {
    if (!sentence.token(at).is(Pos.ADP) && !sentence.token(at).is(Pos.ADP_DET)) {
      return at;
    }
    int i = at + 1;
    while (i + 1 < sentence.size() && i <= at + ADVERBIAL && !sentence.token(i).is(Pos.NOUN)) {
      if (!sentence.token(i).is(Pos.DET) && !sentence.token(i).is(Pos.ADJ)) {
        return at;
      }
      i++;
    }
    if (i + 1 >= sentence.size()
        || i > at + ADVERBIAL
        || !sentence.token(i + 1).isPastParticiple()) {
      return at;
    }
    Token noun = sentence.token(i);
    Morphology participle = sentence.token(i + 1).morphology();
    boolean modifier =
        noun.morphology().gender().agrees(participle.gender())
            && noun.morphology().number().agrees(participle.number());
    return !modifier || NounClasses.bundled().isTemporal(noun) ? i + 1 : at;
  }
}
