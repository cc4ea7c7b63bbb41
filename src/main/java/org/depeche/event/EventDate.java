package org.depeche.event;

import org.depeche.mention.TimeExpression;

/**
 * When something happened.
 *
 * @param value {@code 2018-11-02}, {@code 2018-11} or {@code 2018}
 */
public record EventDate(String value, TimeExpression.Source source) {

  public EventDate {
    if (!value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      throw new IllegalArgumentException(
          "event date \"" + value + "\": expected a day, a month or a year");
    }
  }
}
