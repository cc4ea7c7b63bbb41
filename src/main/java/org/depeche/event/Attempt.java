package org.depeche.event;

import java.util.List;
import java.util.Optional;
import org.depeche.clause.Clause;
import org.depeche.entity.EntityId;
import org.depeche.lexicon.Frame;

/**
 * What was made of one predicate: the rows that were tried, and the event that came of it or why
 * none did.
 *
 * @param sentence index of its sentence
 * @param token the verb, noun or adjective in it
 * @param trials none if no row has this predicate
 * @param support the clause whose verb carries the noun
 * @param fillings what fills the positions of the chosen row
 * @param parties whom and what these were found to be; empty where it did not come to that
 * @param outcome what came of it; empty where no row fits
 */
public record Attempt(
    int sentence,
    int token,
    List<Trial> trials,
    Optional<Clause> support,
    List<Filling> fillings,
    Optional<Parties> parties,
    Optional<Outcome> outcome) {

  public Attempt {
    trials = List.copyOf(trials);
    fillings = List.copyOf(fillings);
  }

  /**
   * A row that was tried.
   *
   * @param refusal why it was not chosen; empty for the row that was
   */
  public record Trial(Frame row, Optional<Verdict> refusal) {}

  /** A position of the chosen row and the phrases that fill it. */
  public record Filling(Frame.Position position, List<Integer> phrases) {
    public Filling {
      phrases = List.copyOf(phrases);
    }
  }

  /** Who takes part, as the event would have it. */
  public record Parties(List<EntityId> actors, List<EntityId> recipients, List<EntityId> about) {
    public Parties {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      about = List.copyOf(about);
    }
  }

  /** What came of the chosen row. */
  public sealed interface Outcome {}

  /** An event. */
  public record Told(EventId event) implements Outcome {}

  /** No event of its own. */
  public record Untold(Verdict why) implements Outcome {}

  /** The row that was chosen, if one fits. */
  public Optional<Frame> chosen() {
    return trials.stream().filter(t -> t.refusal().isEmpty()).map(Trial::row).findFirst();
  }
}
