package org.depeche.view.entity;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.depeche.view.Direction;

/**
 * A statement that a thing takes part in, as far as lists and the timeline need it.
 *
 * @param article whose graph states it
 * @param date as the graph has it, empty if it has none
 * @param position whether it takes a side
 */
record Participation(
    Node article,
    Node event,
    String date,
    Direction direction,
    boolean asserted,
    boolean position) {

  /** The latest first, those without a date last; the same order on every machine. */
  static final Comparator<Participation> LATEST_FIRST =
      Comparator.comparing(Participation::date)
          .reversed()
          .thenComparing(each -> each.event().getURI());
}
