package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depeche.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptedScoresTest {
  private static final Score SCORE =
      new Score(
          1,
          Map.of(
              Measure.NAMES,
              new Tallies(
                  new TreeMap<>(
                      Map.of("Person", new Tally(73, 7, 7), "Location", new Tally(1, 0, 0))))),
          Map.of());

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsNoShortfallOfItself() throws IOException {
    Path file = folder.resolve("names.tsv");
    AcceptedScores.write(file, SCORE);
    assertEquals(
        """
        measure\ttype\tprecision\trecall\tf1
        names\tall\t0.914\t0.914\t0.914
        names\tLocation\t1.000\t1.000\t1.000
        names\tPerson\t0.912\t0.912\t0.912
        """,
        Files.readString(file).replaceFirst("#.*\n", ""));
    assertEquals(List.of(), AcceptedScores.read(file).shortfalls(SCORE));
  }

  @Test
  void onlyALowerScoreOfAllTypesIsAShortfall() throws IOException {
    AcceptedScores equal = accepted("measure\ttype\tf1", "names\tall\t0.914", "names\tPerson\t1");
    assertEquals(List.of(), equal.shortfalls(SCORE));
    AcceptedScores higher = accepted("measure\tf1", "names\t0.915");
    assertEquals(
        List.of(new AcceptedScores.Shortfall(Measure.NAMES, 74.0 / 81, 0.915)),
        higher.shortfalls(SCORE));
  }

  @Test
  void aRunIsShownBesideTheAcceptedOne() throws IOException {
    AcceptedScores accepted =
        accepted("measure\ttype\tf1", "names\tall\t0.914", "names\tPerson\t0.92");
    Report report = new Report(new Evaluation(SCORE, List.of()), accepted, Optional.empty());
    assertEquals(
        List.of("all +0.000", "Location ", "Person -0.008"),
        report.rows().stream().map(row -> row.type() + " " + row.change()).toList());
  }

  @Test
  void aRowThatSaysNoScoreOfThisRunIsRefused() throws IOException {
    AcceptedScores other = accepted("measure\tf1", "names\t0.5", "offices\t0.5");
    assertEquals(
        "a.tsv:3: column \"measure\" is \"offices\", expected one that this run scores: [names]",
        assertThrows(Table.TableException.class, () -> other.shortfalls(SCORE)).getMessage());
    assertEquals(
        "a.tsv:2: column \"f1\" is \"51%\", expected a number from 0 to 1",
        assertThrows(Table.TableException.class, () -> accepted("measure\tf1", "names\t51%"))
            .getMessage());
  }

  @Test
  void scoresAreRoundedAsTheBinaryNumbersThatTheyAre() {
    assertEquals("0.912", Thousandths.text(146.0 / 160));
    assertEquals("0.062", Thousandths.text(1.0 / 16));
    assertEquals(313, Thousandths.of(0.3126));
  }

  private AcceptedScores accepted(String... lines) throws IOException {
    return AcceptedScores.read(Files.write(folder.resolve("a.tsv"), List.of(lines)));
  }
}
