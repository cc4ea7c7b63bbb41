package org.depeche.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depeche.lexicon.Table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTablesTest {
  @TempDir Path folder;

  @Test
  void aFolderAddsItsOwnPeopleAndOffices() throws IOException {
    write(
        "leaders.tsv",
        "id\tkind\tname\taliases\tsurnames\tgender\tcountry\twikidata\tsource",
        "jeanne-exemple\tperson\tJeanne Exemple\t\tExemple\tf\tFRA");
    write(
        "tenures.tsv",
        "person\trole\ttitle\tof\tfrom\tuntil\tsource",
        "jeanne-exemple\tspokesperson\tporte-parole\tfrance\t2031-05\t2031\tours");
    KnowledgeBase knowledge = KnowledgeBase.bundledWith(folder);
    KnownId jeanne = new KnownId("jeanne-exemple");
    assertEquals("Jeanne Exemple", knowledge.get(jeanne).orElseThrow().name());
    assertEquals(
        "[2031-05-01] [2031-12-31]",
        knowledge.tenuresOf(jeanne).stream()
            .map(t -> t.from().stream().toList() + " " + t.until().stream().toList())
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aBadGenderIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "leaders.tsv:2: column \"gender\" is \"x\", expected m, f or nothing",
        refusal("leaders.tsv", "id\tkind\tname\tgender\tcountry", "a\tperson\tA B\tx\tFRA"));
  }

  @Test
  void anUnknownKindIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "leaders.tsv:2: column \"kind\" is \"king\", expected a kind such as state, person, igo,"
            + " armed-group",
        refusal("leaders.tsv", "id\tkind\tname\tgender\tcountry", "a\tking\tA B\tm\tFRA"));
  }

  @Test
  void anIdThatIsNoNameIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "places.tsv:3: column \"id\" is \"Été\", expected lower-case letters, digits and single"
            + " hyphens",
        refusal("places.tsv", "id\tkind\tname\tgender\tcountry", "# ours", "Été\tplace\tÉté"));
  }

  @Test
  void anIdGivenTwiceIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "places.tsv:3: column \"id\" is \"a\", expected an id that no other row of the table has",
        refusal("places.tsv", "id\tkind\tname\tgender\tcountry", "a\tplace\tA", "a\tplace\tB"));
  }

  @Test
  void anIdentifierWithoutASourceIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "places.tsv:2: column \"source\" is \"\", expected a value",
        refusal(
            "places.tsv",
            "id\tkind\tname\tgender\tcountry\twikidata\tsource",
            "a\tplace\tA\t\t\tQ1"));
  }

  @Test
  void anIdentifierThatIsNoQNumberIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "places.tsv:2: column \"wikidata\" is \"1Q\", expected Q and digits",
        refusal(
            "places.tsv",
            "id\tkind\tname\tgender\tcountry\twikidata\tsource",
            "a\tplace\tA\t\t\t1Q\tours"));
  }

  @Test
  void anOfficeOfNobodyIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "tenures.tsv:2: column \"person\" is \"personne\", expected the id of a row of the"
            + " knowledge tables",
        refusal(
            "tenures.tsv",
            "person\trole\ttitle\tof\tfrom\tuntil\tsource",
            "personne\thead-of-state\tprésident\tfrance\t2001\t\tours"));
  }

  @Test
  void anOfficeThatEndsBeforeItBeginsIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "tenures.tsv:2: column \"until\" is \"2001\", expected a day not before 2002-01-01",
        refusal(
            "tenures.tsv",
            "person\trole\ttitle\tof\tfrom\tuntil\tsource",
            "barack-obama\thead-of-state\tprésident\tetats-unis\t2002-01-01\t2001\tours"));
  }

  @Test
  void aDateThatIsNoneIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "tenures.tsv:2: column \"from\" is \"2002-13\", expected YYYY-MM-DD, YYYY-MM or YYYY",
        refusal(
            "tenures.tsv",
            "person\trole\ttitle\tof\tfrom\tuntil\tsource",
            "barack-obama\thead-of-state\tprésident\tetats-unis\t2002-13\t\tours"));
  }

  @Test
  void anOfficeWithoutASourceIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "tenures.tsv:2: column \"source\" is \"\", expected a value",
        refusal(
            "tenures.tsv",
            "person\trole\ttitle\tof\tfrom\tuntil\tsource",
            "barack-obama\thead-of-state\tprésident\tetats-unis\t2031\t"));
  }

  @Test
  void aStateThatEndsBeforeItBeginsIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "states.tsv:2: column \"until\" is \"1948\", expected a day not before 1949-05",
        refusal(
            "states.tsv",
            "id\tkind\tname\tgender\tcountry\tfrom\tuntil",
            "syldavie\tstate\tSyldavie\tf\t\t1949-05\t1948"));
  }

  @Test
  void anIdentifierOfTwoThingsIsRefusedWithThePlaceOfBoth() throws IOException {
    write(
        "instruments.tsv",
        "id\tkind\tname\tgender\tcountry\twikidata\tsource",
        "a\tinstrument\tAccord A\tm\t\tQ1\tours:a");
    assertEquals(
        "leaders.tsv:3: column \"wikidata\" is \"Q1\", expected an identifier of nothing else;"
            + " instruments.tsv:2 has it too",
        refusal(
            "leaders.tsv",
            "id\tkind\tname\tgender\tcountry\twikidata\tsource",
            "# one too many",
            "b\tperson\tB\tm\tFRA\tQ1\tours:b"));
  }

  @Test
  void aFolderAddsItsOwnTopicsAndReplacesShippedOnes() throws IOException {
    write(
        "topics.tsv",
        "id\tname\taliases\tname_en\tbroader\tcontext\twikidata\tsource",
        "numismatique\tnumismatique\t\tnumismatics\tculture",
        "culture\tculture et arts\tarts\tculture and arts\t\treligion_ethnicity");
    List<KnownTopic> topics = KnowledgeBase.bundledWith(folder).topics();
    assertEquals(KnowledgeBase.bundled().topics().size() + 1, topics.size());
    assertEquals(
        List.of("culture et arts [arts] []", "numismatique [] [culture]"),
        topics.stream()
            .filter(t -> t.id().value().matches("culture|numismatique"))
            .map(t -> t.name() + " " + t.otherNames() + " " + t.broader())
            .toList());
  }

  @Test
  void aTopicBelowNoTopicIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "topics.tsv:2: column \"broader\" is \"collections\", expected ids of rows of topics.tsv",
        topicRefusal("numismatique\tnumismatique\t\tnumismatics\tcollections"));
  }

  @Test
  void aTopicBelowItselfIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "topics.tsv:2: column \"broader\" is \"a\", expected topics that are not themselves below"
            + " b",
        topicRefusal("b\tb\t\tb\ta", "a\ta\t\ta\tb"));
  }

  @Test
  void aTopicGivenTwiceIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "topics.tsv:3: column \"id\" is \"a\", expected an id that no other row of the table has",
        topicRefusal("a\ta\t\ta", "a\ta\t\ta"));
  }

  @Test
  void anIdentifierOfATopicWithoutASourceIsRefusedWithItsPlace() throws IOException {
    assertEquals(
        "topics.tsv:2: column \"source\" is \"\", expected a value",
        topicRefusal("a\ta\t\ta\t\t\tQ1"));
  }

  private String topicRefusal(String... rows) throws IOException {
    String header = "id\tname\taliases\tname_en\tbroader\tcontext\twikidata\tsource";
    return refusal(
        "topics.tsv", Stream.concat(Stream.of(header), Stream.of(rows)).toArray(String[]::new));
  }

  private String refusal(String table, String... lines) throws IOException {
    write(table, lines);
    return String.valueOf(
        assertThrows(TableException.class, () -> KnowledgeBase.bundledWith(folder)).getMessage());
  }

  private void write(String table, String... lines) throws IOException {
    Files.write(folder.resolve(table), List.of(lines));
  }
}
