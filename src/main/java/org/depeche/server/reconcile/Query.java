package org.depeche.server.reconcile;

import java.util.List;
import java.util.Optional;

/**
 * Which thing is meant? With a name, with constraints, or both.
 *
 * @param types ids of types; empty if any will do
 * @param limit at most so many candidates
 */
record Query(
    Optional<String> name,
    List<String> types,
    TypeFit typeFit,
    List<Constraint> constraints,
    int limit) {

  /** What the types ask for. */
  enum TypeFit {
    /** A candidate has one of them. */
    ANY,
    /** A candidate with none of them has a lower score. */
    SHOULD,
    /** A candidate has all. */
    ALL
  }

  Query {
    types = List.copyOf(types);
    constraints = List.copyOf(constraints);
  }
}
