package org.depeche.view.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.view.Direction;
import org.depeche.view.entity.Timeline.Month;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static Participation statement(String date, Direction direction) {
    Node node = NodeFactory.createURI("https://w3id.org/depeche/event/" + date);
    return new Participation(node, node, date, direction, true, false);
  }

  @Test
  void monthsWithoutStatementsAreThereToo() {
    Timeline timeline =
        Timeline.of(
            List.of(
                statement("2018-11", Direction.CONFLICT),
                statement("2019-01-31", Direction.COOPERATION),
                statement("2019-01-02", Direction.CONFLICT)));
    assertEquals(
        List.of(new Month("2018-11", 0, 1), new Month("2018-12", 0, 0), new Month("2019-01", 1, 1)),
        timeline.months());
    assertEquals(2, timeline.most());
  }

  @Test
  void whatIsLongAgoIsCounted() {
    Timeline timeline =
        Timeline.of(
            List.of(
                statement("1945-05-08", Direction.CONFLICT),
                statement("2019-01-31", Direction.COOPERATION)));
    assertEquals(List.of(new Month("2019-01", 1, 0)), timeline.months());
    assertEquals(1, timeline.earlier());
  }

  @Test
  void onlyAssertedStatementsWithAMonthCount() {
    Node node = NodeFactory.createURI("https://w3id.org/depeche/event/1");
    Timeline timeline =
        Timeline.of(
            List.of(
                statement("2018", Direction.CONFLICT),
                statement("", Direction.CONFLICT),
                statement("2018-03-01", Direction.NEUTRAL),
                new Participation(node, node, "2018-03-01", Direction.CONFLICT, false, false)));
    assertEquals(List.of(), timeline.months());
  }
}
