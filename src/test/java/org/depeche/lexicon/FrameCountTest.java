package org.depeche.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameCountTest {
  @TempDir Path folder;

  @Test
  void aPredicateCountsOnceByItsPartOfSpeechOrAsAnExpression() throws IOException {
    Path file =
        Files.write(
            folder.resolve("frames.tsv"),
            List.of(
                "id\tlemma\tpos\tpattern\ttype\tclass\tmode\tstance\tembed\tbare\tnouns\tcounter",
                "a\tse fâcher\tverb\tSUBJ=actor\tACCUSE\t\t\t\t\tno\tfâcherie|colère\t",
                "b\tmettre en cause\tverb\tSUBJ=actor\tACCUSE\t\t\t\t\tno\t\tIl met en cause.",
                "c\tindigné\tadj\tSUBJ=actor\tACCUSE\t\t\t\t\tno",
                "d\ttenir\tverb\tSUBJ=none\t-\t\t\t\t\tno",
                "e\taide\tnoun\tDE=actor\tAID\t\t\t\t\tyes"));
    assertEquals(
        List.of(
            new FrameCount("ACCUSE", 1, 0, 1, 1, 1, 2),
            new FrameCount("AID", 0, 1, 0, 0, 0, 0),
            new FrameCount("no event", 1, 0, 0, 0, 0, 0)),
        FrameCount.of(Table.of(file)));
  }

  /** The numbers of the table in README may lag behind the data a little, never say too much. */
  @Test
  void theReadmeSaysWhatTheTableHas() throws IOException {
    List<FrameCount> counts = new ArrayList<>(FrameCount.bundled());
    counts.add(FrameCount.sum("total", counts));
    List<String> readme = Files.readAllLines(Path.of("README.md"));
    for (FrameCount count : counts) {
      List<String> rows =
          readme.stream()
              .filter(l -> l.matches("\\| " + count.type() + "( \\| \\d+){7} \\|"))
              .toList();
      assertEquals(1, rows.size(), "rows of README.md for " + count.type());
      assertAgrees(rows.getFirst(), count);
    }
  }

  private static void assertAgrees(String row, FrameCount count) {
    List<Integer> said =
        Arrays.stream(row.replaceAll("[^0-9|]", "").split("\\|"))
            .skip(2)
            .map(Integer::valueOf)
            .toList();
    List<Integer> is =
        Stream.of(
                count.verbs(),
                count.nouns(),
                count.adjectives(),
                count.expressions(),
                count.total(),
                count.counterExamples(),
                count.nominalisations())
            .toList();
    for (int i = 0; i < is.size(); i++) {
      assertTrue(said.get(i) <= is.get(i), row + " says more than " + is);
    }
    assertFalse(said.get(4) < is.get(4) * 0.8, row + " lags behind " + is);
  }
}
