package org.depeche.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.Morphology;
import org.depeche.text.Pos;
import org.depeche.text.Span;
import org.depeche.text.Token;

/** Chooses a word's lemma and inflection from the dictionary by its part of speech. */
final class Lemmatiser {
  static final Set<String> AUXILIARIES = Set.of("avoir", "être");

  /** Behind an auxiliary a participle is likelier than any finite form (« a pris », « a fait »). */
  private static final int COMPOUND = 8;

  /** « surseoit » has two lemmas in the dictionary, one to each spelling. */
  private static final Map<String, String> SEATED =
      Map.of("assoir", "asseoir", "rassoir", "rasseoir", "sursoir", "surseoir");

  /** Verbs that news hardly has, with forms of « ouvrir », « élire », « prendre », « aller ». */
  private static final Set<String> RARE =
      Set.of("ailler", "ouvrer", "priser", "remiser", "repriser", "éluer");

  private static final int UNLIKELY = -6;

  private final Dictionary dictionary;

  Lemmatiser(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * A word with its lemma and inflection.
   *
   * @param compound whether it stands where the participle of a compound tense does
   */
  Token token(Span span, String form, String lower, Pos pos, boolean compound) {
    Optional<Dictionary.Entry> entry = best(dictionary.entries(lower), pos, compound);
    if (entry.isEmpty()) {
      String lemma = pos == Pos.PROPN ? form : lower;
      return new Token(span, form, lower, pos, lemma, Morphology.NONE);
    }
    String lemma = pos == Pos.PROPN ? form : usual(entry.get().lemma());
    return new Token(span, form, lower, pos, lemma, entry.get().morphology());
  }

  /** The dictionary has « reconnaitre » and « reconnaître »; the tables the latter. */
  private static String usual(String lemma) {
    boolean circumflex = lemma.endsWith("aitre") || lemma.endsWith("oitre");
    return circumflex && lemma.length() > 6
        ? lemma.substring(0, lemma.length() - 4) + "ître"
        : SEATED.getOrDefault(lemma, lemma);
  }

  private static Optional<Dictionary.Entry> best(
      List<Dictionary.Entry> entries, Pos pos, boolean compound) {
    Optional<Dictionary.Entry> best = Optional.empty();
    int bestScore = -1;
    for (Dictionary.Entry entry : entries) {
      int score = score(entry, pos);
      if (compound && entry.morphology().mood() == Morphology.Mood.PAST_PARTICIPLE) {
        score += COMPOUND;
      }
      if (score > bestScore) {
        best = Optional.of(entry);
        bestScore = score;
      }
    }
    return best;
  }

  /** « (je) reçus », « (tu) finis »: in news « reçus », « finis » are participles. */
  private static boolean spoken(Morphology morphology) {
    return morphology.number() == Morphology.Number.SINGULAR
        && (morphology.person() == Morphology.Person.FIRST
            || morphology.person() == Morphology.Person.SECOND);
  }

  private static int score(Dictionary.Entry entry, Pos pos) {
    boolean fits =
        switch (pos) {
          case VERB, AUX -> entry.category().equals("V");
          case NOUN, PROPN -> entry.category().equals("N");
          case ADJ -> entry.category().equals("J");
          case DET -> entry.category().equals("D");
          case ADV -> entry.category().equals("A");
          case PRON -> entry.category().equals("R");
          default -> false;
        };
    int score = fits ? 10 : 0;
    // « étaient » is a form of « étayer » too
    score += RARE.contains(entry.lemma()) ? UNLIKELY : 0;
    score += pos == Pos.AUX && AUXILIARIES.contains(entry.lemma()) ? 1 : 0;
    score +=
        switch (entry.morphology().mood()) {
          case INDICATIVE -> spoken(entry.morphology()) ? 1 : 3;
          case INFINITIVE, PAST_PARTICIPLE, PRESENT_PARTICIPLE -> 2;
          case SUBJUNCTIVE, CONDITIONAL -> 1;
          default -> 0;
        };
    return score + (entry.morphology().person() == Morphology.Person.THIRD ? 2 : 0);
  }
}
