package org.depeche.link;

import java.time.LocalDate;

/**
 * That a thing of our graph is, or may be, a thing of another dataset.
 *
 * @param thing IRI of ours
 * @param target IRI of theirs
 * @param label the target's name there
 * @param score how sure it is, 0 to 1; what 0.9 means is for the method to say
 * @param method how it was found: {@link #IDENTIFIER}, that of an authority, or {@link #PERSON}
 * @param date the day on which it was first found or decided so
 */
public record Link(
    String thing,
    String target,
    String label,
    double score,
    String method,
    Status status,
    LocalDate date) {
  /** Told by an identifier that the knowledge tables give with its source. */
  public static final String IDENTIFIER = "identifier";

  /** Told by an imported dataset of what a verified identifier names. */
  public static final String STATED = "stated";

  /** Told by a person. */
  public static final String PERSON = "person";

  /** What was decided about a link. */
  public enum Status {
    /** Found by a program: {@code skos:closeMatch}. */
    PROPOSED,
    /** Verified, by a source or a person: {@code owl:sameAs}. */
    ACCEPTED,
    /** Refused by a person: never proposed again. */
    REJECTED
  }

  public Link {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + ": expected 0 to 1");
    }
  }

  /** Whether a person decided it; such a link outlives every new run. */
  boolean isDecision() {
    boolean told = method.equals(IDENTIFIER) || method.equals(STATED);
    return status == Status.REJECTED || (status == Status.ACCEPTED && !told);
  }

  /** The same but for its status and date. */
  Link with(Status decided, LocalDate day) {
    return new Link(thing, target, label, score, method, decided, day);
  }

  /** Whether they say the same, whenever it was found. */
  private boolean saysSame(Link other) {
    return with(status, other.date()).equals(other);
  }

  /** This link with the date of a former one that says the same. */
  Link since(Linkset former) {
    return former
        .of(thing, target)
        .filter(this::saysSame)
        .map(same -> with(status, same.date()))
        .orElse(this);
  }
}
