package org.depeche.server.reconcile;

import java.util.Optional;

/**
 * How a column of values is wanted.
 *
 * @param limit at most so many values of a thing
 * @param day only offices held on this day ({@code 2018-11-02}, or a month or year)
 */
record PropertySettings(int limit, Optional<String> day) {
  static final PropertySettings USUAL = new PropertySettings(100, Optional.empty());

  PropertySettings {
    if (limit < 1) {
      throw new Refusal("setting \"limit\" is " + limit + ": expected 1 or more");
    }
    day.ifPresent(
        text -> {
          if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new Refusal(
                "setting \"day\" is \"" + text + "\": expected a day such as 2018-11-02");
          }
        });
  }
}
