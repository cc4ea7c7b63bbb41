package org.depeche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.lexicon.FrameTable;
import org.depeche.lexicon.FunctionWords;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Morphology.Person;
import org.depeche.text.Morphology.Tense;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Reads the verb group that begins at a token. */
final class VerbGroupReader {
  private static final Set<String> CLITICS = FunctionWords.bundled().of("clitic");
  private static final Set<String> REFLEXIVE = Set.of("se", "s'");
  private static final Set<String> NEGATIONS = FunctionWords.bundled().of("negation");
  private static final Set<String> INVERTED = FunctionWords.bundled().of("inverted-pronoun");

  /** Verbs whose compound tenses take « être » though they are active. */
  private static final Set<String> UNACCUSATIVE = FunctionWords.bundled().of("unaccusative");

  /** Before a verb they may belong to an adverbial (« tout de même », « la plupart du temps »). */
  private static final Set<String> ADVERBIAL = FunctionWords.bundled().of("adverbial-determiner");

  /** Verbs that join an adjective to their subject. */
  private static final Set<String> COPULAS = FunctionWords.bundled().of("copula");

  /** Verbs that do so with « se ». */
  private static final Set<String> REFLEXIVE_COPULAS =
      FunctionWords.bundled().of("reflexive-copula");

  /** Determiners and pronouns of a subject that does nothing. */
  private static final Set<String> NONE = FunctionWords.bundled().of("negative-subject");

  /** Most words of such a subject before its verb. */
  private static final int SUBJECT = 6;

  private final Sentence sentence;
  private final FrameTable frames;
  private final Interposed interposed;

  VerbGroupReader(Sentence sentence, FrameTable frames) {
    this.sentence = sentence;
    this.frames = frames;
    this.interposed = new Interposed(sentence);
  }

  /** A verb group and where it ends. */
  record Read(VerbGroup group, int end) {}

  /** The group that begins at {@code from}; none (an empty list) if no verb group begins there. */
  List<Read> at(int from) {
    int at = from;
    boolean ne = false;
    boolean reflexive = false;
    List<Integer> clitics = new ArrayList<>();
    while (at < sentence.size()) {
      String word = sentence.token(at).lower();
      if (word.equals("ne") || word.equals("n'")) {
        ne = true;
      } else if (CLITICS.contains(word) && beforeVerb(at)) {
        if (subject(at)) {
          return List.of();
        }
        if (REFLEXIVE.contains(word) || (at > 0 && sentence.token(at - 1).lower().equals(word))) {
          reflexive = true;
        } else {
          clitics.add(at);
        }
      } else if (!(at > from && ne && NEGATIONS.contains(word))) {
        break;
      }
      at++;
    }
    if (at >= sentence.size() || !sentence.token(at).isVerb()) {
      return List.of();
    }
    return List.of(rest(at, ne, reflexive, clitics));
  }

  /**
   * « nous signons », « nous nous félicitons »: the first « nous » is what the verb agrees with.
   */
  private boolean subject(int at) {
    String word = sentence.token(at).lower();
    if ((!word.equals("nous") && !word.equals("vous"))
        || (at > 0 && sentence.token(at - 1).lower().equals(word))) {
      return false;
    }
    Person person = word.equals("nous") ? Person.FIRST : Person.SECOND;
    for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
      Token token = sentence.token(i);
      if (sentence.token(i).isVerb()) {
        return token.morphology().person() == person
            && token.morphology().number() == Number.PLURAL;
      }
    }
    return false;
  }

  private Read rest(int first, boolean ne, boolean reflexive, List<Integer> clitics) {
    Token head = sentence.token(first);
    int main = first;
    int end = first + 1;
    boolean negated = ne && negationBefore(first);
    OptionalInt inverted = OptionalInt.empty();
    List<String> chain = new ArrayList<>(List.of(head.lemma()));
    int at = first + 1;
    while (at < sentence.size()) {
      Token token = sentence.token(at);
      int past = auxiliary(chain.getLast()) ? interposed.past(at, chain.getLast()) : at;
      if (INVERTED.contains(token.lower())) {
        inverted = OptionalInt.of(at);
        at++;
        end = at;
      } else if (auxiliary(chain.getLast()) && token.isPastParticiple()) {
        chain.add(token.lemma());
        main = at;
        at++;
        end = at;
        if (!auxiliary(token.lemma())) {
          break;
        }
      } else if (NEGATIONS.contains(token.lower()) && ne) {
        negated = true;
        at++;
      } else if (past > at) {
        at = past;
      } else {
        break;
      }
    }
    if (ne && !negated && at < sentence.size()) {
      negated = NEGATIONS.contains(sentence.token(at).lower()) || noComplement(at);
    }
    OptionalInt predicate = OptionalInt.empty();
    Token mainToken = sentence.token(main);
    if (COPULAS.contains(mainToken.lemma())
        || (reflexive && REFLEXIVE_COPULAS.contains(mainToken.lemma()))) {
      predicate = adjectiveAfter(end);
      if (predicate.isPresent()) {
        end = predicate.getAsInt() + 1;
      }
    }
    return new Read(
        group(first, main, chain, reflexive, negated, clitics, inverted, predicate), end);
  }

  private VerbGroup group(
      int first,
      int main,
      List<String> chain,
      boolean reflexive,
      boolean negated,
      List<Integer> clitics,
      OptionalInt inverted,
      OptionalInt predicate) {
    Token head = sentence.token(first);
    Token last = sentence.token(main);
    boolean compound = chain.size() > 1;
    String carrier = compound ? chain.get(chain.size() - 2) : "";
    VerbGroup.Form form = form(head);
    boolean passive =
        compound
            ? carrier.equals("être") && !reflexive && !UNACCUSATIVE.contains(last.lemma())
            : form == VerbGroup.Form.PAST_PARTICIPLE && !UNACCUSATIVE.contains(last.lemma());
    Number number = head.morphology().number();
    return new VerbGroup(
        last.lemma(),
        main,
        form,
        mood(head),
        tense(head),
        number,
        passive,
        reflexive,
        negated,
        clitics,
        inverted,
        predicate);
  }

  private static VerbGroup.Form form(Token head) {
    return switch (head.morphology().mood()) {
      case INFINITIVE -> VerbGroup.Form.INFINITIVE;
      case PAST_PARTICIPLE -> VerbGroup.Form.PAST_PARTICIPLE;
      case PRESENT_PARTICIPLE -> VerbGroup.Form.PRESENT_PARTICIPLE;
      case NONE ->
          head.lower().endsWith("ant") ? VerbGroup.Form.PRESENT_PARTICIPLE : VerbGroup.Form.FINITE;
      default -> VerbGroup.Form.FINITE;
    };
  }

  private static Mood mood(Token head) {
    return head.morphology().mood();
  }

  private static Tense tense(Token head) {
    return head.morphology().tense();
  }

  private OptionalInt adjectiveAfter(int end) {
    int at = end;
    while (at < sentence.size() && at < end + 3 && sentence.token(at).is(Pos.ADV)) {
      at++;
    }
    if (at >= sentence.size()) {
      return OptionalInt.empty();
    }
    Token token = sentence.token(at);
    boolean predicate =
        token.is(Pos.ADJ)
            || ((token.is(Pos.NOUN) || token.is(Pos.VERB)) && !frames.adjective(token).isEmpty());
    return predicate ? OptionalInt.of(at) : OptionalInt.empty();
  }

  /** « ne participera à aucune négociation ». */
  private boolean noComplement(int at) {
    return at + 1 < sentence.size()
        && sentence.token(at).is(Pos.ADP)
        && NONE.contains(sentence.token(at + 1).lower());
  }

  /** « ne » right after a negation, or behind a subject that denies (« aucun avion n'a … »). */
  private boolean negationBefore(int first) {
    for (int i = first - 1; i >= 0 && i >= first - SUBJECT && !sentence.token(i).isVerb(); i--) {
      String word = sentence.token(i).lower();
      if (NONE.contains(word) || (i == first - 1 && NEGATIONS.contains(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean auxiliary(String lemma) {
    return lemma.equals("avoir") || lemma.equals("être");
  }

  /** Whether only clitics and negation stand between {@code at} and a verb. */
  private boolean beforeVerb(int at) {
    Token here = sentence.token(at);
    if (here.is(Pos.DET) || here.is(Pos.ADP)) {
      return here.is(Pos.DET)
          && at + 1 < sentence.size()
          && (infinitive(at + 1) || (finiteVerb(at + 1) && !ADVERBIAL.contains(here.lower())));
    }
    int next = at + 1;
    while (next < sentence.size() && next < at + 4) {
      if (sentence.token(next).isVerb()) {
        return true;
      }
      String word = sentence.token(next).lower();
      if (!CLITICS.contains(word)
          && !word.equals("ne")
          && !word.equals("n'")
          && !NEGATIONS.contains(word)) {
        return false;
      }
      next++;
    }
    return false;
  }

  /** « de les rétablir », « pour la soutenir ». */
  private boolean infinitive(int at) {
    return sentence.token(at).isVerb() && sentence.token(at).morphology().mood() == Mood.INFINITIVE;
  }

  private boolean finiteVerb(int at) {
    return sentence.token(at).isVerb() && sentence.token(at).morphology().mood().finite();
  }
}
