package org.depeche.clause;

import java.util.Optional;
import org.depeche.lexicon.NounClasses;
import org.depeche.lexicon.Slot;
import org.depeche.text.Sentence;

/**
 * A chunk of a sentence: a noun phrase, a noun phrase under a preposition, a verb group, or a word
 * that bounds clauses.
 *
 * @param first index of its first token
 * @param end one past its last token
 * @param head the token that carries it
 * @param slot the slot that its preposition opens; only for {@link Kind#PREPOSITIONAL}, infinitives
 *     and relative pronouns with a preposition
 * @param verb the verb group, only for {@link Kind#VERBAL}
 */
public record Phrase(
    Kind kind, int first, int end, int head, Optional<Slot> slot, Optional<VerbGroup> verb) {

  /** What a phrase is. */
  public enum Kind {
    /** A noun phrase without preposition, or a pronoun. */
    NOMINAL,
    /** A noun phrase with its preposition. */
    PREPOSITIONAL,
    /** A verb group: clitics, auxiliaries, negation, adverbs inside, main verb. */
    VERBAL,
    /** « qui », « que », « dont », « où », « lequel » as relative pronouns. */
    RELATIVE,
    /** « que » before a complement clause. */
    COMPLEMENTISER,
    /** « si », « lorsque », « parce que », … */
    SUBORDINATOR,
    /** « et », « ou », « ni », « mais ». */
    COORDINATOR,
    COMMA,
    /** A quotation mark. */
    QUOTE,
    /** A mark that ends a clause: « ; », « : », « . », brackets, dashes. */
    STOP,
    /** Adjectives by themselves. */
    ADJECTIVAL,
    /** Adverbs and whatever else. */
    OTHER
  }

  static Phrase word(Kind kind, int at) {
    return new Phrase(kind, at, at + 1, at, Optional.empty(), Optional.empty());
  }

  /** Whether it is a noun phrase, with or without preposition. */
  public boolean hasNoun() {
    return kind == Kind.NOMINAL || kind == Kind.PREPOSITIONAL;
  }

  /** Whether its head is a word of time (« lundi », « la semaine »). */
  boolean temporal(Sentence sentence) {
    return NounClasses.bundled().isTemporal(sentence.token(head));
  }

  /** Whether it is a verb group that carries a person. */
  public boolean finite() {
    return verb.isPresent() && verb.get().form() == VerbGroup.Form.FINITE;
  }
}
