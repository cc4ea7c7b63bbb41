package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.OutsideId.Dataset;
import org.depeche.lexicon.Table;
import org.depeche.lexicon.Table.Row;
import org.junit.jupiter.api.Test;

class OutsideClassesTest {
  private static final Table TABLE = Table.bundled("/data/knowledge/outside-classes.tsv");

  @Test
  void everyClassHasTheFormOfItsDatasetAndASource() {
    for (Row row : TABLE.rows()) {
      String form =
          switch (row.require("dataset")) {
            case "wikidata" -> "Q[1-9]\\d*";
            case "dbpedia" -> "[A-Z][A-Za-z-]+";
            default -> "[A-Z](\\.[A-Z0-9]+)?";
          };
      assertTrue(row.require("class").matches(form), row.toString());
      assertFalse(row.require("source").isEmpty());
      assertFalse(row.require("name_en").isEmpty());
    }
  }

  @Test
  void theReadmeSaysHowManyRowsThereAre() throws IOException {
    String readme = Files.readString(Path.of("data/README.md"));
    String said = "`outside-classes.tsv` (" + TABLE.rows().size() + " rows)";
    assertTrue(readme.contains(said), said);
  }

  @Test
  void ofSeveralClassesTheFirstRowCountsWhateverTheirOrder() {
    OutsideClasses classes = OutsideClasses.bundled();
    List<String> both = List.of("P", "A.PCLI");
    assertEquals(Optional.of(Kind.STATE), classes.kind(Dataset.GEONAMES, both));
    assertEquals(Optional.of(Kind.STATE), classes.kind(Dataset.GEONAMES, both.reversed()));
    assertEquals(Optional.of(Kind.PLACE), classes.kind(Dataset.GEONAMES, List.of("P", "P.PPLC")));
    assertEquals(Optional.empty(), classes.kind(Dataset.GEONAMES, List.of("U", "U.RDGU")));
    assertEquals(
        Optional.empty(),
        classes.kind(Dataset.GEONAMES, List.of("A", "A.ADM2")),
        "the department of Paris is no rival of the city");
    assertEquals(Optional.empty(), classes.kind(Dataset.WIKIDATA, List.of("P")));
    assertEquals(Optional.of(Kind.PERSON), classes.kind(Dataset.DBPEDIA, List.of("Person")));
  }

  @Test
  void statesAreKnownByTheirCodesAndByTheirItems() {
    OutsideCountries countries = new OutsideCountries(KnowledgeBase.bundled());
    assertEquals(List.of("FRA"), countries.of(List.of("Q142")));
    assertEquals(List.of("FRA"), countries.of(List.of("FR", "FRA", "Q142")));
    assertEquals(List.of("DEU", "RUS"), countries.of(List.of("DE", "Q999999", "Q159")));
    assertEquals(List.of(), countries.of(List.of("XX", "")));
  }
}
