package org.depeche.event;

import java.util.List;

/**
 * A reason in one case.
 *
 * @param details what the reason's words leave open (a slot, a row, a trigger), in their order
 */
public record Verdict(Reason reason, List<String> details) {
  public Verdict {
    details = List.copyOf(details);
  }

  static Verdict of(Reason reason, String... details) {
    return new Verdict(reason, List.of(details));
  }

  /** The reason in a few words, a clause without full stop. */
  public String words() {
    return reason.words().formatted(details.toArray());
  }
}
