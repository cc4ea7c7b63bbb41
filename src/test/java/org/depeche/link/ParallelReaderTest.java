package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ParallelReaderTest {

  @Test
  void entriesComeInTheOrderOfTheirLinesAndAllBeforeAFlushEnds() {
    List<Entry> alone = new ArrayList<>();
    List<Entry> together = new ArrayList<>();
    WikidataReader one = new WikidataReader(ImportFilter.EVERYTHING);
    try (ParallelReader several =
        new ParallelReader(() -> new WikidataReader(ImportFilter.EVERYTHING), 3)) {
      for (int i = 1; i <= 3000; i++) {
        Line line = line(i, i % 100 == 0 ? "{bad" : WikidataDump.entity(i));
        one.read(line, alone::add);
        several.read(line, together::add);
        if (i == 1500) {
          assertTrue(together.size() < alone.size(), "nothing waits");
          assertEquals(1500, several.flush(together::add));
          assertEquals(alone, together);
        }
      }
      several.finish(together::add);
    }
    assertEquals(alone, together);
  }

  @Test
  void aDefectInAThreadIsNotSwallowed() {
    EntryReader defect =
        new EntryReader() {
          @Override
          public void read(Line next, Consumer<Entry> sink) {
            throw new IllegalArgumentException("defect");
          }

          @Override
          public long flush(Consumer<Entry> sink) {
            return 0;
          }
        };
    try (ParallelReader reader = new ParallelReader(() -> defect, 1)) {
      reader.read(line(1, "x"), entry -> {});
      assertThrows(IllegalStateException.class, () -> reader.flush(entry -> {}));
    }
  }

  private static Line line(int number, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Line(number, bytes, bytes.length);
  }
}
