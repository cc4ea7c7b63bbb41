package org.depeche.view.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.depeche.event.EventType;
import org.depeche.event.Status;
import org.depeche.view.Direction;

/**
 * An event or position that an article states.
 *
 * @param id the last part of its IRI
 * @param className its class, for the reader
 * @param stance the side that it takes, for the reader; empty if it is no position
 * @param statusName the status, for the reader
 * @param topic the matter in the words of the text
 * @param when its day, month or year
 * @param historical whether it lies before what the article reports
 * @param attributedTo who says so
 */
public record StatementView(
    String iri,
    String id,
    EventType type,
    String className,
    Optional<String> stance,
    Status status,
    String statusName,
    List<Named> actors,
    List<Named> recipients,
    List<Named> about,
    Optional<String> topic,
    Optional<When> when,
    boolean historical,
    Optional<Named> place,
    List<Named> attributedTo,
    OptionalDouble confidence,
    List<EvidenceView> evidence) {

  /**
   * A date.
   *
   * @param value a day, a month or a year, as XSD writes it
   * @param source how it was obtained: {@code text}, {@code weekday}, {@code publication}, {@code
   *     inferred}
   */
  public record When(String value, String source) {}

  public StatementView {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    about = List.copyOf(about);
    attributedTo = List.copyOf(attributedTo);
    evidence = List.copyOf(evidence);
  }

  /** Whether its parties act with each other, by PLOVER's quad; else against. */
  public boolean cooperates() {
    return Direction.of(type) == Direction.COOPERATION;
  }
}
