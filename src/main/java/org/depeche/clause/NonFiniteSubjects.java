package org.depeche.clause;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.depeche.clause.SubjectFinder.Found;
import org.depeche.text.Morphology;
import org.depeche.text.Sentence;

/** Finds who does what a participle or an adverbial infinitive says. */
final class NonFiniteSubjects {
  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final Coordination coordination;
  private final Antecedents antecedents;

  NonFiniteSubjects(
      Sentence sentence, List<Phrase> phrases, Coordination coordination, Antecedents antecedents) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.coordination = coordination;
    this.antecedents = antecedents;
  }

  Found ofParticiple(int verb, VerbGroup group, IntFunction<Clause> clauseAt) {
    if (phrases.get(verb).slot().isPresent() || group.form() == VerbGroup.Form.PRESENT_PARTICIPLE) {
      return presentParticiple(verb, clauseAt);
    }
    boolean comma = false;
    for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
      Phrase phrase = phrases.get(i);
      comma |= phrase.kind() == Phrase.Kind.COMMA;
      if (phrase.hasNoun() && !phrase.temporal(sentence)) {
        return comma && !agrees(phrase, group)
            ? ofMain(verb, group, clauseAt)
            : new Found(List.of(i), 0, OptionalInt.empty(), false, verb);
      }
      if (phrase.kind() == Phrase.Kind.VERBAL || phrase.kind() == Phrase.Kind.STOP) {
        break;
      }
    }
    return next(verb);
  }

  /**
   * « La ministre a quitté le parti en mars, accusée de trahison »: the subject of the verb before.
   */
  private Found ofMain(int verb, VerbGroup group, IntFunction<Clause> clauseAt) {
    for (int i = verb - 1; i >= 0 && phrases.get(i).kind() != Phrase.Kind.STOP; i--) {
      if (phrases.get(i).finite()) {
        List<Integer> subject = clauseAt.apply(i).subject();
        return subject.size() == 1 && agrees(phrases.get(subject.get(0)), group)
            ? Found.shared(subject, verb)
            : Found.none(verb);
      }
    }
    return Found.none(verb);
  }

  private boolean agrees(Phrase noun, VerbGroup participle) {
    Morphology of = sentence.token(noun.head()).morphology();
    Morphology as = sentence.token(participle.main()).morphology();
    return of.gender().agrees(as.gender()) && of.number().agrees(as.number());
  }

  /**
   * « le ministre, après avoir rencontré la presse, a … », « Avant de partir, le ministre a … »:
   * who does what an infinitive before the main verb says is that verb's subject.
   */
  Found ofAdverbial(int verb) {
    for (int i = verb - 1; i > 0 && phrases.get(i).kind() != Phrase.Kind.STOP; i--) {
      Phrase phrase = phrases.get(i);
      if (phrase.kind() == Phrase.Kind.NOMINAL
          && !phrase.temporal(sentence)
          && phrases.get(i + 1).kind() == Phrase.Kind.COMMA) {
        return Found.shared(List.of(i), verb);
      }
    }
    boolean first = verb > 0 && phrases.get(0).kind() == Phrase.Kind.NOMINAL;
    return first && phrases.get(1).kind() == Phrase.Kind.COMMA && !phrases.get(0).temporal(sentence)
        ? Found.shared(List.of(0), verb)
        : next(verb);
  }

  private Found presentParticiple(int verb, IntFunction<Clause> clauseAt) {
    if (verb > 0 && phrases.get(verb - 1).hasNoun() && phrases.get(verb).slot().isEmpty()) {
      return new Found(
          List.of(antecedents.pastNames(verb - 1)), 0, OptionalInt.empty(), false, verb);
    }
    for (int i = verb - 1; i >= 0; i--) {
      if (phrases.get(i).finite()) {
        return Found.shared(clauseAt.apply(i).subject(), verb);
      }
    }
    return ofAdverbial(verb);
  }

  /** « Réunis à Genève, les ministres ont … »: the subject of the clause that follows. */
  private Found next(int verb) {
    for (int i = verb + 1; i + 1 < phrases.size() && i < verb + 8; i++) {
      if (phrases.get(i).kind() == Phrase.Kind.COMMA
          && phrases.get(i + 1).kind() == Phrase.Kind.NOMINAL) {
        return Found.shared(coordination.listed(i + 1), verb);
      }
    }
    return Found.none(verb);
  }
}
