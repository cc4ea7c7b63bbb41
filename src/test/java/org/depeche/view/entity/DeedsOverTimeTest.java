package org.depeche.view.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.view.Direction;
import org.depeche.view.Timeline;
import org.depeche.view.Timeline.Bar;
import org.junit.jupiter.api.Test;

class DeedsOverTimeTest {
  private static Participation statement(String date, Direction direction) {
    Node node = NodeFactory.createURI("https://w3id.org/depeche/event/" + date);
    return new Participation(node, node, date, direction, true, false);
  }

  @Test
  void monthsWithoutStatementsAreThereToo() {
    Timeline timeline =
        EntityReader.timeline(
            List.of(
                statement("2018-11", Direction.CONFLICT),
                statement("2019-01-31", Direction.COOPERATION),
                statement("2019-01-02", Direction.CONFLICT)));
    assertEquals(
        List.of(new Bar("2018-11", 0, 1), new Bar("2018-12", 0, 0), new Bar("2019-01", 1, 1)),
        timeline.bars());
    assertEquals(2, timeline.highest());
  }

  @Test
  void aLifeIsShownByYears() {
    Timeline timeline =
        EntityReader.timeline(
            List.of(
                statement("2009", Direction.CONFLICT),
                statement("2019-01-31", Direction.COOPERATION)));
    assertEquals(Timeline.Unit.YEAR, timeline.unit());
    assertEquals(11, timeline.bars().size());
    assertEquals(new Bar("2009", 0, 1), timeline.bars().getFirst());
    assertEquals(new Bar("2019", 1, 0), timeline.bars().getLast());
  }

  @Test
  void onlyAssertedStatementsOnASideCount() {
    Node node = NodeFactory.createURI("https://w3id.org/depeche/event/1");
    Timeline timeline =
        EntityReader.timeline(
            List.of(
                statement("", Direction.CONFLICT),
                statement("2018-03-01", Direction.NEUTRAL),
                new Participation(node, node, "2018-03-01", Direction.CONFLICT, false, false)));
    assertEquals(List.of(), timeline.bars());
    assertEquals(1, timeline.undated());
  }
}
