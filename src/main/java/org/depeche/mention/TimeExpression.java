package org.depeche.mention;

import org.depeche.text.Span;

/**
 * A temporal expression and its value.
 *
 * @param sentence index of its sentence
 * @param first index of its first token
 * @param end one past its last token
 * @param value ISO 8601 as TIMEX3 writes it: {@code 2018-11-02}, {@code 2018-11}, {@code 2018},
 *     {@code 2018-W44}, {@code P3D}, {@code PRESENT_REF}; never blank
 * @param source how the value was obtained
 */
public record TimeExpression(
    int sentence, int first, int end, Span span, Type type, String value, Source source) {

  /** The same, said to be inferred. */
  TimeExpression inferred() {
    return new TimeExpression(sentence, first, end, span, type, value, Source.INFERRED);
  }

  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** How a date was obtained. */
  public enum Source {
    /** The words say it whole. */
    TEXT,
    /** A weekday, resolved to the day it names. */
    WEEKDAY,
    /** Relative to, or completed from, the publication date. */
    PUBLICATION,
    /** Inferred from what else the article says. */
    INFERRED
  }
}
