package org.depeche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void fewYearsAreShownByMonthWithoutGaps() {
    Timeline timeline =
        new TimelineMaker(Map.of("+2017", 2L, "-2018", 1L), Map.of("+2017-11", 2L, "-2018-02", 1L))
            .of(5);
    assertEquals(Timeline.Unit.MONTH, timeline.unit());
    assertEquals(4, timeline.bars().size());
    assertEquals(new Timeline.Bar("2017-11", 2, 0), timeline.bars().getFirst());
    assertEquals(2, timeline.undated());
  }

  @Test
  void aFewOldStatementsDoNotMakeTheOthersThin() {
    Timeline timeline =
        new TimelineMaker(Map.of("+1874", 1L, "-1990", 1L, "+2016", 60L, "-2018", 40L), Map.of())
            .of(102);
    assertEquals("1990", timeline.bars().getFirst().date());
    assertEquals(29, timeline.bars().size());
    assertEquals(1, timeline.earlier());
    assertEquals(0, timeline.undated());
  }

  @Test
  void nothingHasNoBars() {
    assertEquals(0, new TimelineMaker(Map.of(), Map.of()).of(0).highest());
  }
}
