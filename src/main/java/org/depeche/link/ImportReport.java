package org.depeche.link;

/**
 * What became of an import.
 *
 * @param counts of all its runs
 * @param now of this run only
 */
public record ImportReport(Outcome outcome, ImportCounts counts, ImportCounts now) {

  /** What this run did. */
  public enum Outcome {
    /** It imported everything. */
    IMPORTED,
    /** It went on where an earlier run was interrupted, to the end. */
    RESUMED,
    /** Nothing, for an earlier run had finished. */
    ALREADY_DONE
  }
}
