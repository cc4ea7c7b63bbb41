package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depeche.link.OutsideName.Form;
import org.junit.jupiter.api.Test;

class RdfReaderTest {
  private static final String LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>";
  private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
  private static final String SAME = "<http://www.w3.org/2002/07/owl#sameAs>";
  private static final String BEL = "<http://dbpedia.org/resource/Belmont>";

  @Test
  void labelsTypesAndSameAsOfOneThingComeAsOnePart() {
    List<OutsideEntity> things =
        things(
            BEL + " " + LABEL + " \"Belmont\"@fr .",
            BEL + " " + LABEL + " \"\\u0411\\u0435\\u043B\"@ru .",
            BEL + " <http://xmlns.com/foaf/0.1/name> \"BLM\"@en .",
            BEL + " " + TYPE + " <http://dbpedia.org/ontology/City> .",
            BEL + " " + TYPE + " <http://schema.org/City> .",
            BEL + " " + SAME + " <https://www.wikidata.org/wiki/Q7> .",
            BEL + " " + SAME + " <http://sws.geonames.org/2988507> .",
            BEL + " " + SAME + " <http://example.org/x> .",
            BEL + " <http://dbpedia.org/ontology/abstract> \"Belmont est une ville.\"@fr .");
    assertEquals(
        List.of(
            new OutsideEntity(
                "http://dbpedia.org/resource/Belmont",
                List.of(
                    new OutsideName("Belmont", Form.LABEL, 0),
                    new OutsideName("BLM", Form.ACRONYM, 2)),
                "",
                List.of("City"),
                List.of(),
                0,
                List.of("http://www.wikidata.org/entity/Q7", "https://sws.geonames.org/2988507/"))),
        things);
  }

  @Test
  void aMalformedTripleCostsOnlyItself() {
    List<Entry> entries =
        read(
            "# started 2026-01-01",
            BEL + " " + LABEL + " \"Belmont\"@fr .",
            BEL + " " + LABEL + " \"Belmont@fr .",
            BEL + " " + LABEL,
            "no triple",
            "<http://dbpedia.org/resource/Caslac> " + LABEL + " \"Caslac\"@fr .",
            "# completed");
    assertEquals(List.of("Belmont", "Caslac"), named(entries).map(OutsideEntity::label).toList());
    assertEquals(List.of(3L, 4L, 5L), malformed(entries).map(Entry.Malformed::line).toList());
    malformed(entries).forEach(bad -> assertTrue(bad.cause().length() > 10, bad.cause()));
  }

  @Test
  void turtleWithPrefixesIsReadStatementByStatement() {
    List<Entry> entries =
        read(
            "@prefix dbr: <http://dbpedia.org/resource/> .",
            "@prefix dbo: <http://dbpedia.org/ontology/> .",
            "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>",
            "# « . » in a comment",
            "dbr:Belmont a dbo:City ; # a city.",
            "    rdfs:label \"Belmont. Ville\"@fr , 'Bel\\'mont. City'@en .",
            "dbr:Bad rdfs:label \"never closed@fr ;",
            "",
            "dbr:Caslac rdfs:label \"\"\"Caslac",
            "",
            "sur lac .\"\"\"@fr . dbr:Dormont rdfs:label \"Dormont\"@fr .",
            "dbr:Bad nope:label \"x\" .",
            "dbr:Falval rdfs:label \"Falval\"@fr .");
    assertEquals(
        List.of("Belmont. Ville", "Caslac\n\nsur lac .", "Dormont", "Falval"),
        named(entries).map(OutsideEntity::label).toList());
    assertEquals(List.of(7L, 12L), malformed(entries).map(Entry.Malformed::line).toList());
  }

  @Test
  void anInterruptedReadingGoesOnInTheMiddleOfAStatement() {
    String[] lines = {
      "@prefix dbr: <http://dbpedia.org/resource/> .",
      "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .",
      "dbr:Belmont rdfs:label \"Belmont\"@fr .  dbr:Caslac",
      "  rdfs:label \"Caslac\"@fr .",
      "dbr:Dormont rdfs:label \"Dormont\"@fr ."
    };
    for (int stop = 0; stop <= lines.length; stop++) {
      List<Entry> entries = new ArrayList<>();
      RdfReader first = new RdfReader(ImportFilter.EVERYTHING);
      for (int i = 0; i < stop; i++) {
        first.read(line(i + 1, lines[i]), entries::add);
      }
      assertEquals(stop, first.flush(entries::add));
      RdfReader second = new RdfReader(ImportFilter.EVERYTHING);
      for (int i = 0; i < lines.length; i++) {
        if (i < stop) {
          second.skip(line(i + 1, lines[i]));
        } else {
          second.read(line(i + 1, lines[i]), entries::add);
        }
      }
      second.finish(entries::add);
      assertEquals(
          List.of("Belmont", "Caslac", "Dormont"),
          named(entries).map(OutsideEntity::label).toList(),
          "stopped behind line " + stop);
    }
  }

  private static List<OutsideEntity> things(String... lines) {
    return named(read(lines)).toList();
  }

  private static Stream<OutsideEntity> named(List<Entry> entries) {
    return entries.stream()
        .filter(Entry.Thing.class::isInstance)
        .map(entry -> ((Entry.Thing) entry).entity())
        .filter(entity -> !entity.names().isEmpty());
  }

  private static Stream<Entry.Malformed> malformed(List<Entry> entries) {
    return entries.stream()
        .filter(Entry.Malformed.class::isInstance)
        .map(Entry.Malformed.class::cast);
  }

  private static List<Entry> read(String... lines) {
    List<Entry> entries = new ArrayList<>();
    RdfReader reader = new RdfReader(ImportFilter.EVERYTHING);
    for (int i = 0; i < lines.length; i++) {
      reader.read(line(i + 1, lines[i]), entries::add);
    }
    reader.finish(entries::add);
    return entries;
  }

  private static Line line(int number, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Line(number, bytes, bytes.length);
  }
}
