package org.depeche.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.depeche.clause.SubjectFinder.Found;
import org.depeche.lexicon.Slot;
import org.depeche.text.Sentence;

/** Subjects behind their verb: of verbs that report (« …, a dit le roi ») and after « que ». */
final class Inversion {
  private static final Set<Slot> SPOKEN_TO = EnumSet.of(Slot.A, Slot.AUPRES, Slot.DANS, Slot.SUR);

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final Antecedents antecedents;

  Inversion(Sentence sentence, List<Phrase> phrases, Antecedents antecedents) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.antecedents = antecedents;
  }

  /**
   * « …, a déclaré le ministre »: a comma or quotation mark stands right before the verb, and what
   * it reports before that.
   */
  boolean incise(int verb, IntFunction<Clause> clauseAt) {
    if (verb == 0) {
      return false;
    }
    Phrase.Kind mark = phrases.get(verb - 1).kind();
    if (mark == Phrase.Kind.QUOTE) {
      return speech(verb - 1);
    }
    if (mark != Phrase.Kind.COMMA) {
      return false;
    }
    if (verb > 1 && phrases.get(verb - 2).kind() == Phrase.Kind.QUOTE) {
      return true;
    }
    for (int i = verb - 2; i >= 0; i--) {
      Phrase phrase = phrases.get(i);
      if (phrase.kind() == Phrase.Kind.COORDINATOR
          && phrases.get(i + 1).kind() == Phrase.Kind.COMMA) {
        return false;
      }
      if (phrase.finite()) {
        Clause.Kind kind = clauseAt.apply(i).kind();
        if (kind == Clause.Kind.MAIN || kind == Clause.Kind.COMPLEMENT) {
          return true;
        }
      }
    }
    return parts(verb);
  }

  /** « La Suède, a estimé le ministre, Jean Roy, a … »: whether the clause goes on behind it. */
  private boolean parts(int verb) {
    int at = of(verb, true).inverted();
    int commas = 0;
    while (at > 0
        && at + 1 < phrases.size()
        && (phrases.get(at).hasNoun() || phrases.get(at).kind() == Phrase.Kind.COMMA)) {
      commas += phrases.get(at).kind() == Phrase.Kind.COMMA ? 1 : 0;
      at++;
    }
    return at > 0
        && commas > 0
        && phrases.get(at).finite()
        && phrases.get(at - 1).kind() == Phrase.Kind.COMMA;
  }

  /**
   * « « Il doit partir », exige le ministre »: whether all that stands before the verb is quoted.
   */
  boolean behindSpeech(int verb) {
    int closing = verb - 1;
    if (closing > 0 && phrases.get(closing).kind() == Phrase.Kind.COMMA) {
      closing--;
    }
    int opening = closing - 1;
    while (opening > 0 && phrases.get(opening).kind() != Phrase.Kind.QUOTE) {
      opening--;
    }
    return opening == 0
        && phrases.get(closing).kind() == Phrase.Kind.QUOTE
        && phrases.get(0).kind() == Phrase.Kind.QUOTE
        && speech(closing);
  }

  /** Whether the words before a closing quotation mark, back to the opening one, hold a verb. */
  private boolean speech(int closing) {
    for (int i = closing - 1; i >= 0; i--) {
      if (phrases.get(i).kind() == Phrase.Kind.QUOTE) {
        return false;
      }
      if (phrases.get(i).finite()) {
        return true;
      }
    }
    return false;
  }

  /** The noun phrases behind the verb that are its subject; none without a reason for them. */
  Found of(int verb, boolean reports) {
    int at = verb + 1;
    while (at < phrases.size()
        && (phrases.get(at).kind() == Phrase.Kind.OTHER
            || (phrases.get(at).kind() == Phrase.Kind.NOMINAL && phrases.get(at).temporal(sentence))
            || beforeSpeaker(at, reports))) {
      at++;
    }
    boolean possible =
        at < phrases.size()
            && phrases.get(at).kind() == Phrase.Kind.NOMINAL
            && (reports || afterRelative(verb))
            && !phrases.get(at).temporal(sentence);
    if (!possible) {
      return Found.none(verb);
    }
    List<Integer> subject = new ArrayList<>(List.of(at));
    int end = at + 1;
    while (end + 1 < phrases.size()
        && phrases.get(end).kind() == Phrase.Kind.COORDINATOR
        && phrases.get(end + 1).kind() == Phrase.Kind.NOMINAL) {
      subject.add(end + 1);
      end += 2;
    }
    OptionalInt object = afterRelative(verb) ? antecedents.objectOfQue(verb) : OptionalInt.empty();
    return new Found(subject, end, object, false, verb);
  }

  /** « a déclaré à la presse le ministre »: to whom, before who. */
  private boolean beforeSpeaker(int at, boolean reports) {
    return reports
        && phrases.get(at).kind() == Phrase.Kind.PREPOSITIONAL
        && phrases.get(at).slot().filter(SPOKEN_TO::contains).isPresent()
        && at + 1 < phrases.size()
        && phrases.get(at + 1).kind() == Phrase.Kind.NOMINAL
        && !phrases.get(at + 1).temporal(sentence);
  }

  private boolean afterRelative(int verb) {
    return verb > 0 && phrases.get(verb - 1).kind() == Phrase.Kind.RELATIVE;
  }
}
