package org.depeche.mention;

import java.util.List;
import org.depeche.text.TaggedText;

/** Finds temporal expressions and their values. */
public final class TimeFinder {

  /** All temporal expressions, in the order of the text. */
  public List<TimeExpression> find(TaggedText text) {
    return List.of();
  }
}
