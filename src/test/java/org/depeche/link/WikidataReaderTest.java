package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depeche.link.OutsideName.Form;
import org.junit.jupiter.api.Test;

class WikidataReaderTest {
  private static final String BORN =
      """
      {"mainsnak":{"snaktype":"value","property":"P569","datavalue":{"value":{"time":"+1961-08-04T00:00:00Z","precision":11},"type":"time"}},"rank":"normal"}\
      """;

  @Test
  void namesAreReadInTheWantedLanguagesBestFirst() {
    OutsideEntity entity =
        thing(
            """
            {"type":"item","id":"Q7","labels":{"de":{"language":"de","value":"Bellstadt"},"en":{"language":"en","value":"Belltown"},"fr":{"language":"fr","value":"Belleville"}},
            "aliases":{"fr":[{"language":"fr","value":"BLV"},{"language":"fr","value":"La Belle"}],"mul":[{"language":"mul","value":"Bellavilla"}]}},\
            """);
    assertEquals("http://www.wikidata.org/entity/Q7", entity.iri());
    assertEquals("Belleville", entity.label());
    assertEquals(
        List.of(
            new OutsideName("Belleville", Form.LABEL, 0),
            new OutsideName("Belltown", Form.LABEL, 2),
            new OutsideName("La Belle", Form.ALIAS, 0),
            new OutsideName("Bellavilla", Form.ALIAS, 1),
            new OutsideName("BLV", Form.ACRONYM, 0)),
        entity.names());
  }

  @Test
  void classesCountriesIdentifiersYearsAndSitelinksAreRead() {
    OutsideEntity entity =
        thing(
            item(
                "\"P31\":["
                    + itemValue("Q5", "normal")
                    + "],\"P27\":["
                    + itemValue("Q142", "normal")
                    + "],\"P569\":["
                    + BORN
                    + "],\"P1566\":["
                    + stringValue("2988507")
                    + "]",
                "\"frwiki\":{\"site\":\"frwiki\",\"title\":\"X\",\"badges\":[]},\"enwiki\":{}"));
    assertEquals(List.of("Q5"), entity.classes());
    assertEquals(List.of("Q142"), entity.countries());
    assertEquals(List.of("https://sws.geonames.org/2988507/"), entity.sameAs());
    assertEquals("femme politique (1961–)", entity.description());
    assertEquals(2, entity.prominence());
  }

  @Test
  void whatIsDeprecatedUnknownOrNoneSaysNothing() {
    OutsideEntity entity =
        thing(
            item(
                "\"P31\":["
                    + itemValue("Q6256", "deprecated")
                    + ",{\"mainsnak\":{\"snaktype\":\"somevalue\",\"property\":\"P31\"},\"rank\":\"normal\"}"
                    + ",{\"rank\":\"normal\",\"mainsnak\":{\"datavalue\":"
                    + "{\"type\":\"wikibase-entityid\",\"value\":{\"id\":\"Q515\"}},"
                    + "\"snaktype\":\"novalue\"}},"
                    + itemValue("Q3957", "normal")
                    + "]",
                ""));
    assertEquals(List.of("Q3957"), entity.classes());
  }

  @Test
  void aPreferredCountryIsTheOnlyOne() {
    OutsideEntity entity =
        thing(
            item(
                "\"P17\":["
                    + itemValue("Q15180", "normal")
                    + ","
                    + itemValue("Q159", "preferred")
                    + "]",
                ""));
    assertEquals(List.of("Q159"), entity.countries());
  }

  @Test
  void anEntityIdOfTheOldFormIsReadFromItsNumber() {
    OutsideEntity entity =
        thing(
            item(
                "\"P31\":[{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":"
                    + "{\"entity-type\":\"item\",\"numeric-id\":5},\"type\":\"wikibase-entityid\"}}}]",
                ""));
    assertEquals(List.of("Q5"), entity.classes());
  }

  @Test
  void emptyMapsMayBeArrays() {
    OutsideEntity entity =
        thing(
            """
            {"id":"Q7","labels":{"mul":{"language":"mul","value":"Ker"}},"descriptions":[],"aliases":[],"claims":[],"sitelinks":[]}\
            """);
    assertEquals("Ker", entity.label());
  }

  @Test
  void bracketsAndEmptyLinesAreNoEntities() {
    for (String line : List.of("[", "]", "", "  ", ",")) {
      assertEquals(Entry.Nothing.NOTHING, read(line), line);
    }
  }

  @Test
  void propertiesLexemesRedirectsAndTheNamelessAreFiltered() {
    for (String line :
        List.of(
            "{\"type\":\"property\",\"id\":\"P17\",\"labels\":{\"fr\":{\"value\":\"pays\"}}},",
            "{\"type\":\"lexeme\",\"id\":\"L3\",\"lemmas\":{\"fr\":{\"value\":\"mot\"}}},",
            "{\"type\":\"item\",\"id\":\"Q7\",\"labels\":{\"ja\":{\"value\":\"x\"}}},",
            "{\"entity\":\"Q8\",\"id\":\"Q8\",\"redirect\":\"Q7\"},")) {
      assertEquals(Entry.Filtered.FILTERED, read(line), line);
    }
  }

  @Test
  void onlyWantedClassesAreKept() {
    ImportFilter people = new ImportFilter(Set.of("Q5"), List.of("fr"), Set.of(), 0);
    String person = item("\"P31\":[" + itemValue("Q5", "normal") + "]", "");
    String town = item("\"P31\":[" + itemValue("Q515", "normal") + "]", "");
    assertInstanceOf(Entry.Thing.class, read(person, people));
    assertEquals(Entry.Filtered.FILTERED, read(town, people));
    assertEquals(Entry.Filtered.FILTERED, read(item("", ""), people));
  }

  @Test
  void malformedLinesSayWhatIsWrong() {
    assertMalformed("{\"id\":\"Q7\",\"labels\":{\"fr\":{\"val", "Unexpected end-of-input");
    assertMalformed("{\"id\":\"Q7\"", "");
    assertMalformed("{\"id\":\"7\",\"labels\":{\"fr\":{\"value\":\"x\"}}},", "id \"7\", expected");
    assertMalformed("{\"labels\":{\"fr\":{\"value\":\"x\"}}},", "id \"\", expected");
    assertMalformed("\"Q7\",", "no JSON object");
    assertMalformed("Q7", "Unrecognized token");
    assertMalformed("{\"id\":\"Q7\"},{\"id\":\"Q8\"},", "Unexpected character (','");
    assertMalformed("{\"id\":\"Q7\"} {\"id\":\"Q8\"},", "more behind the entity");
    assertMalformed("{\"id\":\"Q7\",\"claims\":{\"P31\":[7]}},", "");
  }

  @Test
  void aLineThatIsTooLongIsMalformed() {
    List<Entry> entries = new ArrayList<>();
    Line cut = new Line(3, new byte[10], 1L << 40);
    new WikidataReader(ImportFilter.EVERYTHING).read(cut, entries::add);
    Entry.Malformed malformed = assertInstanceOf(Entry.Malformed.class, entries.getFirst());
    assertEquals(3, malformed.line());
    assertTrue(malformed.cause().startsWith("1099511627776 bytes in a line"), malformed.cause());
  }

  private static void assertMalformed(String line, String cause) {
    Entry.Malformed malformed = assertInstanceOf(Entry.Malformed.class, read(line), line);
    assertEquals(12, malformed.line());
    assertTrue(malformed.cause().startsWith(cause), malformed.cause());
  }

  private static OutsideEntity thing(String line) {
    return assertInstanceOf(Entry.Thing.class, read(line.replace("\n", ""))).entity();
  }

  private static Entry read(String line) {
    return read(line, ImportFilter.EVERYTHING);
  }

  private static Entry read(String line, ImportFilter filter) {
    List<Entry> entries = new ArrayList<>();
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    new WikidataReader(filter).read(new Line(12, bytes, bytes.length), entries::add);
    assertEquals(1, entries.size());
    return entries.getFirst();
  }

  private static String item(String claims, String sitelinks) {
    return "{\"type\":\"item\",\"id\":\"Q7\",\"labels\":{\"fr\":{\"language\":\"fr\",\"value\":\"Anne"
               + " Roy\"}},\"descriptions\":{\"fr\":{\"language\":\"fr\",\"value\":\"femme"
               + " politique\"}},\"aliases\":{},\"claims\":{"
        + claims
        + "},\"sitelinks\":{"
        + sitelinks
        + "},\"lastrevid\":1,\"modified\":\"2020-02-27T14:37:20Z\"},";
  }

  private static String itemValue(String id, String rank) {
    return "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P31\",\"datavalue\":{\"value\":"
        + "{\"entity-type\":\"item\",\"numeric-id\":"
        + id.substring(1)
        + ",\"id\":\""
        + id
        + "\"},\"type\":\"wikibase-entityid\"},\"datatype\":\"wikibase-item\"},"
        + "\"type\":\"statement\",\"rank\":\""
        + rank
        + "\",\"qualifiers\":{\"P580\":[{\"snaktype\":\"value\",\"datavalue\":{\"value\":"
        + "{\"time\":\"+2000-01-01T00:00:00Z\"},\"type\":\"time\"}}]},\"references\":[]}";
  }

  private static String stringValue(String value) {
    return "{\"mainsnak\":{\"snaktype\":\"value\",\"property\":\"P1566\",\"datavalue\":{\"value\":\""
        + value
        + "\",\"type\":\"string\"},\"datatype\":\"external-id\"},\"rank\":\"normal\"}";
  }
}
