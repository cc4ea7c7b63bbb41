package org.depeche.view.article;

import java.util.List;
import org.depeche.text.Span;

/**
 * A stretch of a text that the same marks cover from end to end.
 *
 * @param marks in the order of {@link Mark#of}; empty where nothing is marked
 */
public record Segment(Span span, List<Mark> marks) {
  public Segment {
    marks = List.copyOf(marks);
  }
}
