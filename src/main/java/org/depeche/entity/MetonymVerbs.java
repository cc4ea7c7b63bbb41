package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.lexicon.FunctionWords;
import org.depeche.lexicon.Lexicon;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Tells whether the verb behind the name of a capital is one of acting or saying, so that its state
 * is the subject: « Moscou accuse », « Londres pourrait refuser », not « Paris compte deux
 * aéroports », « Delhi est recouverte ». These verbs are those of the tables of frames and of
 * reporting verbs.
 */
final class MetonymVerbs {
  private static final int REACH = 12;

  private static final Set<String> CLITICS = FunctionWords.bundled().of("clitic");

  private static final Set<String> NEGATIONS = Set.of("ne", "n'", "pas");

  private static final Set<String> RELATIVES = FunctionWords.bundled().of("relative");

  /** They say nothing of their own: what follows them does. */
  private static final Set<String> LIGHT = FunctionWords.bundled().of("light-verb");

  private static final Set<String> COPULAS = FunctionWords.bundled().of("copula");

  /** They say in what phase or mood what follows them is. */
  private static final Set<String> MODALS = FunctionWords.bundled().of("semi-auxiliary");

  private MetonymVerbs() {}

  /** Whether a verb is one of acting or saying. */
  static boolean acts(String verb) {
    return Lexicon.bundled().reports(verb)
        || !Lexicon.bundled().frames().verb(verb).isEmpty()
        || LIGHT.contains(verb);
  }

  /** Whether a finite verb of saying follows a name. */
  static boolean says(Sentence sentence, int end) {
    OptionalInt verb = lexical(sentence, end);
    return verb.isPresent() && Lexicon.bundled().reports(sentence.token(verb.getAsInt()).lemma());
  }

  /**
   * Whether a finite verb of acting follows the name, adverbs, clitics and coordinated names passed
   * (« Riyad, Manama et Le Caire ont … »).
   *
   * @param end one past the name
   */
  static boolean follow(Sentence sentence, int end) {
    if (finite(sentence, end).isEmpty()) {
      return false;
    }
    OptionalInt lexical = lexical(sentence, end);
    return lexical.isEmpty() || acts(sentence, lexical.getAsInt());
  }

  /** A verb that wants another acts only with that other: « compte partir », « compte un port ». */
  private static boolean acts(Sentence sentence, int at) {
    Token verb = sentence.token(at);
    boolean wants =
        Lexicon.bundled().operator(List.of(verb.lemma())).isPresent()
            && next(sentence, at + 1).isPresent();
    return !COPULAS.contains(verb.lemma()) && (wants || acts(verb.lemma()));
  }

  /**
   * What the name is said to be (« Moscou n'est pas intéressé »): the first noun, adjective or
   * participle behind a finite « être », « rester ».
   */
  static Optional<Token> predicate(Sentence sentence, int end) {
    OptionalInt finite =
        finite(sentence, end).stream()
            .filter(at -> COPULAS.contains(sentence.token(at).lemma()))
            .findFirst();
    for (int at = finite.orElse(sentence.size()) + 1; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      if (token.is(Pos.NOUN) || token.is(Pos.ADJ) || token.isPastParticiple()) {
        return Optional.of(token);
      }
      if (!token.is(Pos.ADV) && !token.is(Pos.DET) && !token.form().equals("«")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The verb that says what is done: the participle or infinitive behind auxiliaries; none where «
   * avoir » or a verb that wants another stands alone (« Bagdad persiste »).
   */
  private static OptionalInt lexical(Sentence sentence, int end) {
    OptionalInt finite = finite(sentence, end);
    if (finite.isEmpty()) {
      return finite;
    }
    int at = finite.getAsInt();
    Token verb = sentence.token(at);
    while (verb.is("être") || verb.is("avoir") || MODALS.contains(verb.lemma())) {
      OptionalInt next = next(sentence, at + 1);
      if (next.isEmpty()) {
        return verb.is("être") ? OptionalInt.of(at) : OptionalInt.empty();
      }
      at = next.getAsInt();
      verb = sentence.token(at);
    }
    return OptionalInt.of(at);
  }

  /** The participle or infinitive that goes on, adverbs, clitics and « à », « de » passed. */
  private static OptionalInt next(Sentence sentence, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + 4); at++) {
      Token token = sentence.token(at);
      if (token.isPastParticiple() || token.morphology().mood() == Mood.INFINITIVE) {
        return OptionalInt.of(at);
      }
      boolean passed =
          token.is(Pos.ADV) || token.is(Pos.ADP) || clitic(token) || token.form().equals("«");
      if (!passed) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt finite(Sentence sentence, int end) {
    int from = behindAside(sentence, end);
    boolean open = false;
    for (int at = from; at < sentence.size() && at < from + REACH; at++) {
      Token token = sentence.token(at);
      if (token.isVerb() && token.morphology().mood().finite()) {
        return open ? OptionalInt.empty() : OptionalInt.of(at);
      }
      boolean lists = lists(sentence, at);
      open = (open || lists) && !token.is(Pos.CCONJ);
      boolean passed =
          lists || token.is(Pos.ADV) || token.is(Pos.CCONJ) || token.capitalised() || clitic(token);
      if (!passed) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /**
   * « Moscou, de son côté, accuse », « Riyad, allié de Washington, refuse »: behind the second
   * comma.
   */
  private static int behindAside(Sentence sentence, int end) {
    boolean aside =
        end + 1 < sentence.size()
            && sentence.token(end).form().equals(",")
            && !lists(sentence, end);
    boolean relative = aside && RELATIVES.contains(sentence.token(end + 1).lower());
    for (int at = end + 1; aside && at < Math.min(sentence.size(), end + REACH); at++) {
      Token token = sentence.token(at);
      if (token.form().equals(",")) {
        return at + 1;
      }
      aside = relative || !(token.isVerb() && token.morphology().mood().finite());
    }
    return end;
  }

  private static boolean clitic(Token token) {
    return CLITICS.contains(token.lower()) || NEGATIONS.contains(token.lower());
  }

  private static boolean lists(Sentence sentence, int at) {
    return sentence.token(at).form().equals(",")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).capitalised();
  }
}
