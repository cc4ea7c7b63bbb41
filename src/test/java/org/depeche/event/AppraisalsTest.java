package org.depeche.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.depeche.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the table of words that blame or praise does so in its example. */
class AppraisalsTest {
  private static final List<Table.Row> ROWS = Table.bundled("/data/lexicon/appraisals.tsv").rows();

  @TestFactory
  Stream<DynamicTest> everyWord() {
    return ROWS.stream()
        .map(row -> DynamicTest.dynamicTest(row.require("word"), () -> assertJudges(row)));
  }

  @Test
  void rowsAreUniqueAndSorted() {
    List<String> keys =
        ROWS.stream().map(r -> r.require("word") + "\t" + r.require("pos")).toList();
    assertEquals(keys.stream().distinct().sorted().toList(), keys);
  }

  private static void assertJudges(Table.Row row) {
    boolean praises = row.require("stance").equals("praises");
    Extraction extraction = Samples.extract(row.require("example"));
    assertTrue(
        extraction.events().stream()
            .anyMatch(
                e ->
                    e.type() == (praises ? EventType.SUPPORT : EventType.ACCUSE)
                        && Samples.names(extraction, e.actors()).equals("Suède")
                        && e.evidence()
                            .getFirst()
                            .rule()
                            .matches("accuse-(blame-.*|qualifier|traiter)|support-praise-.*")),
        () -> row.require("example") + " gives " + extraction.events());
  }
}
