package org.depeche.link;

import java.util.Comparator;

/**
 * One name that a dataset gives a thing.
 *
 * @param rank 0 for the name that a French reader expects, more for others; orders names of one
 *     form
 */
public record OutsideName(String text, Form form, int rank) implements Comparable<OutsideName> {
  private static final Comparator<OutsideName> ORDER =
      Comparator.comparing(OutsideName::form)
          .thenComparingInt(OutsideName::rank)
          .thenComparing(OutsideName::text);

  /** How a name names, best first. */
  public enum Form {
    /** The name under which the dataset lists it. */
    LABEL,
    /** Another name. */
    ALIAS,
    /** Initials. */
    ACRONYM
  }

  @Override
  public int compareTo(OutsideName other) {
    return ORDER.compare(this, other);
  }
}
