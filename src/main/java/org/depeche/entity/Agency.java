package org.depeche.entity;

import java.util.Optional;
import java.util.Set;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Lexicon;
import org.depeche.mention.Mention;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Tells whether a pronoun is the subject of a verb that only somebody who acts can have (« elle
 * accuse », « il a annoncé », not « elle représente »): those of the tables of frames and of
 * reporting verbs.
 */
final class Agency {
  private static final int WITHIN = 4;

  /** Verbs of frames that say something with certain complements only. */
  private static final Set<String> EMPTY = Set.of("être", "avoir", "prendre", "mener");

  private static final Set<String> MODALS = Set.of("aller", "pouvoir", "devoir", "venir");

  private final Lexicon lexicon;

  /**
   * @param lexicon whose verbs are taken
   */
  Agency(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the verb behind the pronoun, or before one that is inverted, is one of acting. */
  boolean acts(Sentence sentence, Mention pronoun) {
    boolean inverted = sentence.token(pronoun.head()).form().startsWith("-");
    return (inverted ? before(sentence, pronoun.first()) : after(sentence, pronoun.end()))
        .filter(verb -> ofAction(verb.lemma()))
        .isPresent();
  }

  private boolean ofAction(String verb) {
    return !EMPTY.contains(verb)
        && (lexicon.reports(verb)
            || lexicon.frames().verb(verb).stream().anyMatch(frame -> plain(frame, verb)));
  }

  /** Whether a frame is of the verb itself, without « se » or fixed words. */
  private static boolean plain(Frame frame, String verb) {
    return frame.lemma().equals(verb) && !frame.reflexive() && frame.fixed().isEmpty();
  }

  private static Optional<Token> before(Sentence sentence, int end) {
    return end > 0 && sentence.token(end - 1).is("avoir")
        ? participle(sentence, end + 1)
        : Optional.of(sentence.token(Math.max(0, end - 1))).filter(Token::isVerb);
  }

  private static Optional<Token> after(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + WITHIN); at++) {
      Token token = sentence.token(at);
      if (token.is("avoir")) {
        return participle(sentence, at + 1);
      }
      if (token.isVerb()) {
        return MODALS.contains(token.lemma()) ? after(sentence, at + 1) : Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> participle(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && sentence.token(at).is(Pos.ADV)) {
      at++;
    }
    return at < sentence.size()
        ? Optional.of(sentence.token(at)).filter(Token::isPastParticiple)
        : Optional.empty();
  }
}
