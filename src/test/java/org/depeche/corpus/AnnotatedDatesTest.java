package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.depeche.corpus.Finding.Stretch;
import org.depeche.text.Span;
import org.junit.jupiter.api.Test;

/** Temporal expressions in « Le procès a commencé hier et durera trois semaines. » */
class AnnotatedDatesTest {
  private static final AnnotatedDates GOLD =
      AnnotatedDates.read(
          GoldNode.parse(
              "dates.jsonl:1",
              """
              {"id": "1", "text": "Le procès a commencé hier et durera trois semaines.", "timex": [
                {"start": 21, "end": 25, "type": "DATE", "value": "2021-06-13"},
                {"start": 36, "end": 50, "type": "DURATION", "value": "P3W"},
                {"start": null, "end": null, "type": "DURATION", "value": "P1M"}]}
              """));

  private static final Stretch WEEKS = time("DURATION", 36, 50, "P3W");

  @Test
  void spanAndValueAreRight() {
    Score score = score(time("DATE", 21, 25, "2021-06-13"), WEEKS);
    for (Measure measure : score.measures().keySet()) {
      assertEquals(new Tally(2, 0, 0), score.total(measure), measure.code());
    }
    assertEquals(4, score.measures().size());
  }

  @Test
  void anotherValueIsRightBySpanOnly() {
    Score score = score(time("DATE", 21, 25, "2021-06-12"), WEEKS);
    assertEquals(new Tally(2, 0, 0), score.total(Measure.DATES_STRICT));
    assertEquals(new Tally(2, 0, 0), score.total(Measure.DATES_RELAXED));
    assertEquals(new Tally(1, 1, 1), score.total(Measure.DATES_VALUE));
    assertEquals(new Tally(1, 1, 1), score.total(Measure.DATES_VALUE_RELAXED));
  }

  @Test
  void anotherSpanIsRightWhereOverlapIsEnough() {
    Score score = score(time("DATE", 12, 25, "2021-06-13"), WEEKS);
    assertEquals(new Tally(1, 1, 1), score.total(Measure.DATES_STRICT));
    assertEquals(new Tally(2, 0, 0), score.total(Measure.DATES_RELAXED));
    assertEquals(new Tally(1, 1, 1), score.total(Measure.DATES_VALUE));
    assertEquals(new Tally(2, 0, 0), score.total(Measure.DATES_VALUE_RELAXED));
  }

  @Test
  void oneExpressionStandsForOneOnly() {
    Score score = score(time("DATE", 21, 50, "2021-06-13"));
    assertEquals(new Tally(1, 0, 1), score.total(Measure.DATES_RELAXED));
  }

  @Test
  void aMissCountsForTheTypeThatIsAnnotated() {
    assertEquals(
        Map.of("DATE", new Tally(0, 0, 1), "DURATION", new Tally(1, 0, 0)),
        score(WEEKS).at(Measure.DATES_VALUE).byType());
  }

  private static Stretch time(String type, int begin, int end, String value) {
    return new Stretch(type, new Span(begin, end), value);
  }

  private static Score score(Stretch... times) {
    return GOLD.score(List.of(times)).score();
  }
}
