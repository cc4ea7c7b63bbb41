package org.depeche.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.depeche.mention.TimeExpression.Source;
import org.depeche.text.Sentence;

/** Reads days written in figures: « 2018-11-02 », « 02/11/2018 », « 2.11.2018 ». */
final class NumericDate {
  private static final int LONGEST = 5;

  private NumericDate() {}

  /** The day that begins at token {@code at}; the tokenizer may have cut it at its marks. */
  static Optional<TimeMatch> at(Sentence sentence, int at) {
    StringBuilder written = new StringBuilder();
    for (int i = at; i < Math.min(sentence.size(), at + LONGEST); i++) {
      if (i > at && sentence.token(i).span().begin() > sentence.token(i - 1).span().end()) {
        break;
      }
      written.append(sentence.token(i).form());
      int end = i + 1;
      Optional<LocalDate> day = day(written.toString());
      if (day.isPresent()) {
        return day.map(
            d -> new TimeMatch(end, TimeExpression.Type.DATE, d.toString(), Source.TEXT));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String written) {
    try {
      if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return Optional.of(LocalDate.parse(written));
      }
      if (written.matches("\\d{1,2}([/.])\\d{1,2}\\1\\d{4}")) {
        String[] parts = written.split("[/.]", -1);
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[0])));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
