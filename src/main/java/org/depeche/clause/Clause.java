package org.depeche.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.depeche.lexicon.Slot;

/**
 * A verb group with its subject and complements. Indices are of the phrases of its {@link
 * ParsedSentence}.
 *
 * @param verb the phrase that holds the verb group
 * @param group the verb group
 * @param kind how it stands in the sentence
 * @param subject what its subject is, coordinated phrases apart; empty if none was found
 * @param arguments its complements, in the order of the text
 * @param governor index of the clause that it depends on
 * @param link how it depends on it: {@link Slot#QUE}, an infinitive slot, or empty
 * @param first first phrase of the clause
 * @param end one past its last phrase
 */
public record Clause(
    int verb,
    VerbGroup group,
    Kind kind,
    List<Integer> subject,
    List<Argument> arguments,
    OptionalInt governor,
    Optional<Slot> link,
    int first,
    int end) {

  public Clause {
    subject = List.copyOf(subject);
    arguments = List.copyOf(arguments);
  }

  /** How a clause stands in its sentence. */
  public enum Kind {
    MAIN,
    RELATIVE,
    COMPLEMENT,
    /** Under « si », « lorsque », « parce que ». */
    SUBORDINATE,
    INFINITIVE,
    PARTICIPLE
  }

  /** A complement: the phrases that fill a slot, coordinated ones apart. */
  public record Argument(Slot slot, List<Integer> fillers) {
    public Argument {
      fillers = List.copyOf(fillers);
    }
  }

  /** The fillers of a slot; none if it is empty. */
  public List<Integer> fillers(Slot slot) {
    for (Argument argument : arguments) {
      if (argument.slot() == slot) {
        return argument.fillers();
      }
    }
    return List.of();
  }
}
