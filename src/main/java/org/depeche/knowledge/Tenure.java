package org.depeche.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a known person held a known office.
 *
 * @param role code of the role in {@code roles.tsv}, such as {@code head-of-state}, {@code
 *     head-of-government}, {@code foreign-minister}
 * @param title the office's title in French, such as « président »
 * @param of the state or body
 * @param from first day; the first of the year or month where only that is known
 * @param until last day; empty means not known to have ended
 */
public record Tenure(
    KnownId person,
    String role,
    String title,
    KnownId of,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String source) {

  /** Whether the office was held on {@code day}, as far as is known. */
  public boolean holdsOn(LocalDate day) {
    return from.map(d -> !d.isAfter(day)).orElse(true)
        && until.map(d -> !d.isBefore(day)).orElse(true);
  }
}
