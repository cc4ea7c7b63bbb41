package org.depeche.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void fewYearsAreShownByMonthWithoutGaps() {
    Timeline timeline =
        new TimelineMaker()
            .year("2017", Direction.COOPERATION, 2)
            .year("2018", Direction.CONFLICT, 1)
            .month("2017-11", Direction.COOPERATION, 2)
            .month("2018-02", Direction.CONFLICT, 1)
            .of(5);
    assertEquals(Timeline.Unit.MONTH, timeline.unit());
    assertEquals(4, timeline.bars().size());
    assertEquals(new Timeline.Bar("2017-11", 2, 0), timeline.bars().getFirst());
    assertEquals(2, timeline.undated());
  }

  @Test
  void aFewOldStatementsDoNotMakeTheOthersThin() {
    Timeline timeline =
        new TimelineMaker()
            .year("1874", Direction.COOPERATION, 1)
            .year("1990", Direction.CONFLICT, 1)
            .year("2016", Direction.COOPERATION, 60)
            .year("2018", Direction.CONFLICT, 40)
            .of(102);
    assertEquals("1990", timeline.bars().getFirst().date());
    assertEquals(29, timeline.bars().size());
    assertEquals(1, timeline.earlier());
    assertEquals(0, timeline.undated());
  }

  @Test
  void nothingHasNoBars() {
    assertEquals(0, new TimelineMaker().of(0).highest());
  }
}
