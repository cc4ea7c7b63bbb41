package org.depeche.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What is said of annotations that do not say what they should. */
class GoldErrorsTest {
  private static final String ENTITIES =
      """
      "entities": [{"id": "E1", "name": "Mali", "country": "MLI", "mentions": ["Le Mali"]}]
      """
          .strip();

  @TempDir Path folder;

  @Test
  void aTypeThatPloverDoesNotHave() {
    assertEquals(
        "m.json: events[0].type is \"BLAME\", expected one of ACCUSE, AGREE, AID, ASSAULT, COERCE,"
            + " CONCEDE, CONSULT, COOPERATE, MOBILIZE, PROTEST, REJECT, REQUEST, RETREAT, SANCTION,"
            + " SUPPORT, THREATEN",
        event("\"type\": \"BLAME\""));
  }

  @Test
  void anEventWithoutPlace() {
    assertEquals(
        "m.json: events[0].start is missing, expected a number of characters",
        event("\"type\": \"REJECT\""));
    assertEquals(
        "m.json: events[0].start is \"8\", expected a number of characters",
        event("\"type\": \"REJECT\", \"start\": \"8\", \"end\": 14"));
  }

  @Test
  void aPlaceBehindTheText() {
    assertEquals(
        "m.json: events[0].end is 99, expected an offset behind the start, 8, and at most the"
            + " text's length, 23",
        event("\"type\": \"REJECT\", \"start\": 8, \"end\": 99"));
    assertEquals(
        "m.json: events[0].also[0][0] is 23, expected an offset in the text, which has 23"
            + " characters (UTF-16 units)",
        event("\"type\": \"REJECT\", \"start\": 8, \"end\": 14, \"also\": [[23, 25]]"));
  }

  @Test
  void aTriggerThatIsNotThere() {
    assertEquals(
        "m.json: events[0].trigger is \"accepte\", expected \"refuse\", the text between its start"
            + " and its end",
        event("\"type\": \"REJECT\", \"start\": 8, \"end\": 14, \"trigger\": \"accepte\""));
  }

  @Test
  void anActorThatIsNoEntity() {
    assertEquals(
        "m.json: events[0].actors[1] is \"E9\", expected the id of one of the entities: add the"
            + " entity or correct the id",
        event("\"type\": \"REJECT\", \"start\": 8, \"end\": 14, \"actors\": [\"E1\", \"E9\"]"));
  }

  @Test
  void aTruthValueAListAndADayThatAreNone() {
    assertEquals(
        "m.json: events[0].sure is \"no\", expected true or false",
        event("\"type\": \"REJECT\", \"start\": 8, \"end\": 14, \"sure\": \"no\""));
    assertEquals(
        "m.json: events[0].actors is \"E1\", expected a list, [ … ]",
        event("\"type\": \"REJECT\", \"start\": 8, \"end\": 14, \"actors\": \"E1\""));
    assertEquals(
        "m.json: date is \"hier\", expected a day such as 2018-11-03",
        refusal(
            () ->
                GoldNode.parse("m.json", "{\"id\":\"m\",\"text\":\"Oui.\",\"date\":\"hier\"}")
                    .article()));
  }

  @Test
  void theSameEntityTwice() {
    assertEquals(
        "m.json: entities[1].id is \"E1\", expected an id that no other entity has",
        events(
            "\"entities\":"
                + " [{\"id\":\"E1\",\"name\":\"Mali\"},{\"id\":\"E1\",\"name\":\"Niger\"}]"));
  }

  @Test
  void anOfficeOfNobody() {
    assertEquals(
        "m.json: offices[0].person is missing, expected a text that is not empty",
        events(ENTITIES + ", \"offices\": [{\"title\": \"ministre\"}]"));
  }

  @Test
  void aFileThatIsNotJson() throws IOException {
    write("articles/m.json", "{\"id\": \"m\", \"text\": \"Le Mali refuse l'offre.\"}");
    String file = write("annotations/m.json", "{\"id\": \"m\",\n \"events\" []}");
    assertEquals(
        file
            + ": is not JSON at column 11 of line 2: Unexpected character ('[' (code 91)): was"
            + " expecting a colon to separate field name and value; expected one object",
        refusal(() -> GoldFolder.of(folder).read()));
  }

  @Test
  void anAnnotationWithoutItsArticle() throws IOException {
    write("annotations/m.json", "{\"id\": \"m\"}");
    assertEquals(
        folder.resolve("articles/m.json")
            + ": cannot be read: expected JSON in UTF-8; every annotation has its article under the"
            + " same name",
        refusal(() -> GoldFolder.of(folder).read()));
  }

  @Test
  void anAnnotationOfAnotherArticle() throws IOException {
    String article = write("articles/m.json", "{\"id\": \"n\", \"text\": \"Oui.\"}");
    String file = write("annotations/m.json", "{\"id\": \"m\"}");
    assertEquals(
        file + ": id is \"m\", expected \"n\", the id in " + article,
        refusal(() -> GoldFolder.of(folder).read()));
  }

  @Test
  void aFolderWithoutAnnotations() throws IOException {
    assertEquals(
        folder.resolve("annotations")
            + ": no such folder, expected one of annotations, ID.json each",
        refusal(() -> GoldFolder.of(folder).read()));
    Files.createDirectories(folder.resolve("annotations"));
    assertEquals(
        folder.resolve("annotations") + ": no annotations in it, expected files ID.json",
        refusal(() -> GoldFolder.of(folder).read()));
  }

  @Test
  void aLineOfNamesOrDatesIsNamedByItsNumber() throws IOException {
    String names =
        write(
            "names.jsonl",
            "{\"id\": \"1\", \"text\": \"Oui.\"}\n\n"
                + "{\"id\": \"2\", \"text\": \"Non.\", \"entities\": [{\"start\": 0, \"end\":"
                + " 3}]}\n");
    assertEquals(
        names + ":3: entities[0].type is missing, expected a text that is not empty",
        refusal(() -> GoldLines.names(Path.of(names))));
    String dates =
        write(
            "dates.jsonl",
            "{\"id\": \"1\", \"text\": \"Hier.\","
                + " \"timex\": [{\"start\": 0, \"end\": 4, \"type\": \"DAY\"}]}\n");
    assertEquals(
        dates + ":1: timex[0].type is \"DAY\", expected one of DATE, DURATION, SET, TIME",
        refusal(() -> GoldLines.dates(Path.of(dates))));
    String empty = write("empty.jsonl", "\n");
    assertEquals(
        empty + ": is empty, expected an annotated article a line",
        refusal(() -> GoldLines.dates(Path.of(empty))));
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    return file.toString();
  }

  private static String event(String fields) {
    return events(ENTITIES + ", \"events\": [{" + fields + "}]");
  }

  private static String events(String fields) {
    String article = "{\"id\": \"m\", \"text\": \"Le Mali refuse l'offre.\"}";
    GoldNode annotation = GoldNode.parse("m.json", "{\"id\": \"m\", " + fields + "}");
    return refusal(
        () -> EventGoldReader.read(GoldNode.parse("a.json", article).article(), annotation));
  }

  private static String refusal(Executable reading) {
    return String.valueOf(assertThrows(GoldException.class, reading).getMessage());
  }
}
