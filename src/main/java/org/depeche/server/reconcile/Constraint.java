package org.depeche.server.reconcile;

import java.util.List;

/**
 * What a thing should have.
 *
 * @param values any one of these will do; names or ids
 * @param strength whether a thing that lacks it may be a candidate all the same
 */
record Constraint(Property property, List<String> values, Strength strength) {

  /** What becomes of a thing that lacks it. */
  enum Strength {
    /** It is still a candidate, with a lower score. */
    WISH,
    /** It is none. */
    DEMAND
  }

  Constraint {
    values = List.copyOf(values);
  }
}
