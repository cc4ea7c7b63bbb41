package org.depeche.mention;

import java.util.List;
import org.depeche.text.Sentence;

/** An hour whose day stands right behind it (« vers 15 h 30, hier ») is of that day. */
final class HourOfDay {
  private HourOfDay() {}

  /** Corrects the last hour of the list where the expression after it is its day. */
  static void settle(Sentence sentence, List<TimeExpression> found) {
    if (found.size() < 2) {
      return;
    }
    TimeExpression day = found.getLast();
    TimeExpression hour = found.get(found.size() - 2);
    boolean behind =
        hour.sentence() == day.sentence()
            && (day.first() == hour.end()
                || (day.first() == hour.end() + 1
                    && sentence.token(hour.end()).form().equals(",")));
    int at = hour.value().indexOf('T');
    boolean clock = at > 0 && hour.value().indexOf(':') > at;
    if (behind && clock && day.type() == TimeExpression.Type.DATE && day.value().length() == 10) {
      found.set(
          found.size() - 2,
          new TimeExpression(
              hour.sentence(),
              hour.first(),
              hour.end(),
              hour.span(),
              hour.type(),
              day.value() + hour.value().substring(at),
              day.source()));
    }
  }
}
