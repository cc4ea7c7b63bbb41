package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
  private static final Path GOLD = Path.of("src/test/resources/evaluation");
  private static final String NAMES = GOLD.resolve("names.jsonl").toString();
  private static final String DATES = GOLD.resolve("dates.jsonl").toString();

  @TempDir Path folder;

  @Test
  void aFolderOfArticlesAndAnnotationsIsTheSameAsBothFolders() {
    Run one = Run.of("evaluate", GOLD.toString());
    assertEquals(0, one.code(), one.err());
    assertTrue(one.out().startsWith("articles 2\n"), one.out());
    assertTrue(one.out().contains("\nwho-whom "), one.out());
    Run two = Run.of("evaluate", GOLD + "/annotations", GOLD + "/articles");
    assertEquals(one.out(), two.out());
  }

  @Test
  void namesAndDatesAreScoredInTheSameRun() {
    Run run = Run.of("evaluate", "--names", NAMES, "--dates", DATES);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("articles 3\n"), run.out());
    assertTrue(run.out().contains("\nnames  "), run.out());
    assertTrue(run.out().contains("\ndates-value  "), run.out());
  }

  @Test
  void anAcceptedRunIsTheFloorOfTheNext() throws IOException {
    Path file = folder.resolve("own.tsv");
    Run first = Run.of("evaluate", GOLD.toString(), "--accept", file.toString());
    assertEquals(0, first.code(), first.err());
    Run second = Run.of("evaluate", GOLD.toString(), "--floor", file.toString());
    assertEquals(0, second.code(), second.err());
    assertTrue(second.out().contains("+0.000"), second.out());

    Files.writeString(file, "measure\tf1\nwho-whom\t1\noffices\t0.1\n");
    Run third = Run.of("evaluate", GOLD.toString(), "--floor", file.toString());
    assertEquals(3, third.code());
    assertTrue(
        third.err().matches("depeche: who-whom: F1 0\\.\\d{3}, expected at least 1\\.000\n"));
  }

  @Test
  void ourOwnGoldArticlesScoreNoLessThanWasAccepted() {
    Path accepted = Path.of("src/test/evaluation/own.tsv");
    Run run = Run.of("evaluate", "src/test/resources/gold", "--floor", accepted.toString());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void aFloorOfAnotherCollectionIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("n.tsv"), "measure\tf1\nnames\t0.1\n");
    Run run = Run.of("evaluate", "--dates", DATES, "--floor", file.toString());
    assertEquals(2, run.code());
    assertTrue(
        run.err().contains("n.tsv:2: column \"measure\" is \"names\", expected one that"),
        run.err());
  }

  @Test
  void errorsAreListedOnRequest() {
    Run run = Run.of("evaluate", GOLD.toString(), "--errors");
    assertTrue(
        run.out().contains("  « Le Pérou a condamné l'attaque de l'ambassade du Chili. »\n"),
        run.out());
  }

  @Test
  void aReportGoesIntoAFile() throws IOException {
    Path page = folder.resolve("page.html");
    Run run = Run.of("evaluate", GOLD.toString(), "--format", "html", "--output", page.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
  }

  @Test
  void speedIsToldOnRequest() {
    Run run = Run.of("evaluate", "--dates", DATES, "--speed", "--format", "json");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().matches("(?s).*\"tokens\" : 19,.*\"tokensPerSecond\" : \\d+.*"), run.out());
  }

  @Test
  void whatCannotBeReadOrWrittenIsNamed() {
    says(2, "nothing to score: expected GOLD_DIR, --names FILE or --dates FILE", "evaluate");
    says(2, "nowhere/annotations: no such folder", "evaluate", "nowhere");
    says(
        2,
        "nowhere: cannot be read: expected scores",
        "evaluate",
        "--dates",
        DATES,
        "--floor",
        "nowhere");
    says(1, "nowhere/x: cannot be written", "evaluate", "--dates", DATES, "--output", "nowhere/x");
    says(1, "nowhere/x: cannot be written", "evaluate", "--dates", DATES, "--accept", "nowhere/x");
  }

  private static void says(int code, String message, String... arguments) {
    Run run = Run.of(arguments);
    assertEquals(code, run.code(), run.err());
    assertTrue(run.err().startsWith("depeche: " + message), run.err());
  }
}
