package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that was missed, or said without being annotated.
 *
 * @param measure the first at which it fails
 */
public record Difference(Measure measure, Outcome outcome, Finding finding) {

  /** What went wrong. */
  public enum Outcome {
    MISSED,
    EXTRA
  }

  /**
   * What fails in some matchings, each thing once.
   *
   * @param matchings those of the same things in the order in which they ask for more
   */
  static List<Difference> of(Map<Measure, Matching<?>> matchings) {
    Set<Finding> told = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Difference> differences = new ArrayList<>();
    matchings.forEach(
        (measure, matching) -> {
          for (Finding missed : matching.missed()) {
            if (told.add(missed)) {
              differences.add(new Difference(measure, Outcome.MISSED, missed));
            }
          }
          for (Finding extra : matching.extra()) {
            if (told.add(extra)) {
              differences.add(new Difference(measure, Outcome.EXTRA, extra));
            }
          }
        });
    return differences;
  }
}
