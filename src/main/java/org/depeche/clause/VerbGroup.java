package org.depeche.clause;

import java.util.List;
import java.util.OptionalInt;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Morphology.Tense;

/**
 * A verb with what belongs to it: « ne l'ont pas encore condamnée ».
 *
 * @param lemma the main verb's lemma
 * @param main its token
 * @param form whether it is finite, an infinitive or a participle standing alone
 * @param mood the mood of the first verb token
 * @param tense the tense of the first verb token
 * @param number the number of the first verb token
 * @param passive whether its subject undergoes it
 * @param reflexive whether « se » belongs to it
 * @param negated whether « ne … pas », « ne … jamais » or the like denies it
 * @param clitics tokens of its object pronouns (« le », « lui », « leur »)
 * @param inverted the subject pronoun behind it (« a-t-il déclaré »)
 * @param predicate the predicate adjective after « être » (« est favorable »)
 */
public record VerbGroup(
    String lemma,
    int main,
    Form form,
    Mood mood,
    Tense tense,
    Number number,
    boolean passive,
    boolean reflexive,
    boolean negated,
    List<Integer> clitics,
    OptionalInt inverted,
    OptionalInt predicate) {

  public VerbGroup {
    clitics = List.copyOf(clitics);
  }

  /** The form of the whole group. */
  public enum Form {
    FINITE,
    INFINITIVE,
    PAST_PARTICIPLE,
    PRESENT_PARTICIPLE
  }
}
