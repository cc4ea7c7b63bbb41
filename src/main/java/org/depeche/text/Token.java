package org.depeche.text;

/**
 * A word or a mark of a sentence, to the conventions of the UD French treebanks (« l' », « d' », «
 * -t-il » are tokens, « du » is one).
 *
 * @param span where it stands in the original text
 * @param form the word as normalised for analysis: straight apostrophe, ligature « œ » as the
 *     dictionary has it, no soft hyphens; its length may differ from the span's
 * @param lower {@code form} in lower case
 * @param pos part of speech
 * @param lemma dictionary form, in lower case except for proper nouns; {@code lower} (or the form
 *     of a proper noun) where the dictionary has none
 * @param morphology inflection
 */
public record Token(
    Span span, String form, String lower, Pos pos, String lemma, Morphology morphology) {

  /** Whether it begins with an upper-case letter. */
  public boolean capitalised() {
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }

  /** Whether the lemma is {@code lemma}. */
  public boolean is(String lemma) {
    return this.lemma.equals(lemma);
  }

  /** Whether it has this part of speech. */
  public boolean is(Pos pos) {
    return this.pos == pos;
  }

  /** Whether it is a verb, auxiliaries included. */
  public boolean isVerb() {
    return is(Pos.VERB) || is(Pos.AUX);
  }

  /** Whether it is the past participle of a verb. */
  public boolean isPastParticiple() {
    return isVerb() && morphology.mood() == Morphology.Mood.PAST_PARTICIPLE;
  }
}
