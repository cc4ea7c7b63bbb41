package org.depeche.text;

/**
 * The inflection of a French word, as far as the dictionary tells it. Every field has a value for
 * “not told or not applicable”, so that an unknown word has a morphology too.
 */
public record Morphology(Gender gender, Number number, Person person, Mood mood, Tense tense) {

  /** Nothing known. */
  public static final Morphology NONE =
      new Morphology(Gender.ANY, Number.ANY, Person.NONE, Mood.NONE, Tense.NONE);

  /** Grammatical gender; {@code ANY} agrees with both. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    ANY;

    /** Whether the two can belong to one thing. */
    public boolean agrees(Gender other) {
      return this == ANY || other == ANY || this == other;
    }
  }

  /** Grammatical number; {@code ANY} agrees with both. */
  public enum Number {
    SINGULAR,
    PLURAL,
    ANY;

    /** Whether the two can belong to one thing. */
    public boolean agrees(Number other) {
      return this == ANY || other == ANY || this == other;
    }
  }

  /** Person of a verb or pronoun. */
  public enum Person {
    FIRST,
    SECOND,
    THIRD,
    NONE
  }

  /** Mood of a verb form. */
  public enum Mood {
    INDICATIVE,
    SUBJUNCTIVE,
    CONDITIONAL,
    IMPERATIVE,
    INFINITIVE,
    PAST_PARTICIPLE,
    PRESENT_PARTICIPLE,
    NONE;

    /** Whether a verb in this mood carries a person. */
    public boolean finite() {
      return this == INDICATIVE || this == SUBJUNCTIVE || this == CONDITIONAL || this == IMPERATIVE;
    }
  }

  /** Tense of a simple verb form. */
  public enum Tense {
    PRESENT,
    IMPERFECT,
    PAST,
    FUTURE,
    NONE
  }
}
