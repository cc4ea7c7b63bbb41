package org.depeche.view.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedTest {
  private static Paged<Integer> page(int rows, int asked) {
    return Paged.of("did", IntStream.range(0, rows).boxed().toList(), asked, row -> row);
  }

  @Test
  void onlyTheRowsOfThePageAreRead() {
    assertEquals(IntStream.range(20, 40).boxed().toList(), page(45, 2).rows());
    assertEquals(List.of(40, 41, 42, 43, 44), page(45, 3).rows());
    assertEquals(45, page(45, 3).total());
  }

  @Test
  void aPageThatIsNotThereIsTheNearest() {
    assertEquals(1, page(45, 0).page());
    assertEquals(3, page(45, 4).page());
    assertEquals(List.of(), page(0, 1).rows());
  }

  @Test
  void theFirstTheLastAndTheNearOnesAreOffered() {
    assertEquals(List.of(1), page(20, 1).offered());
    assertEquals(List.of(1, 2), page(21, 1).offered());
    assertEquals(List.of(1, 0, 4, 5, 6, 7, 8, 0, 20), page(400, 6).offered());
  }
}
