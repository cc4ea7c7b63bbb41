package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.OutsideId.Dataset;
import org.depeche.link.DatasetImport.Existing;
import org.depeche.link.DumpFile.Content;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over a dump whose items and numbers are made up, but for the classes and the states. */
class OutsideIndexTest {
  private static final double NEAR = 1e-6;
  private static final String WD = "http://www.wikidata.org/entity/";

  @TempDir static Path folder;
  private static OutsideIndex index;

  @BeforeAll
  static void importDumps() throws IOException {
    Path dump =
        Files.write(
            folder.resolve("dump.json"),
            List.of(
                "[",
                item("Q901", "Bellerive", "ville de France", "Q515", "P17", "Q142", 40, "BLR"),
                item("Q902", "Bellerive", "ville de Belgique", "Q515", "P17", "Q31", 3, "La Rive"),
                item("Q903", "Anne Morvan", "peintre", "Q5", "P27", "Q142", 90, "A. Morvan"),
                item("Q904", "Anne Morvan", "ministre", "Q5", "P27", "Q142", 9, "Morvan"),
                item("Q905", "Union de l'Être", "organisation", "Q245065", "P17", "Q31", 5, "UDE"),
                item("Q906", "Zog", "chose", "Q999999", "P17", "Q142", 5, "Zogue"),
                item("Q907", "Ville-Née", "ville et État", "Q6256\",\"Q515", "P17", "Q1", 5, "VN"),
                "]"));
    run(Dataset.WIKIDATA, new DumpFile(dump, Content.WIKIDATA));
    Path dbpedia =
        Files.write(
            folder.resolve("dbpedia.nt"),
            List.of(
                triple("Bellerive", "2000/01/rdf-schema#label", "\"Bellerive\"@fr"),
                triple("Bellerive", "2002/07/owl#sameAs", "<" + WD + "Q901>"),
                triple("Zog", "2000/01/rdf-schema#label", "\"Zog\"@fr"),
                triple("Zog", "2002/07/owl#sameAs", "<" + WD + "Q906>"),
                triple("Zog_(chose)", "2000/01/rdf-schema#label", "\"Zog (chose)\"@fr"),
                triple("Zog_(chose)", "2002/07/owl#sameAs", "<" + WD + "Q906>")));
    run(Dataset.DBPEDIA, new DumpFile(dbpedia, Content.DBPEDIA));
    index = OutsideIndex.open(folder.resolve("outside"), KnowledgeBase.bundled());
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void theKindAndTheStateTellNamesakesApart() {
    List<Candidate> found = wikidata(subject(Kind.PLACE, "Bellerive", "BEL"));
    assertEquals(List.of(WD + "Q902", WD + "Q901"), found.stream().map(Candidate::iri).toList());
    assertEquals(1.0, found.get(0).score(), NEAR);
    assertEquals(Optional.of("BEL"), found.get(0).country(), "the state is an ISO code");
    assertEquals(Optional.of(Kind.PLACE), found.get(0).kind());
    assertEquals("ville de Belgique", found.get(0).description());
    assertTrue(found.get(1).score() < 0.3, found.toString());
  }

  @Test
  void whoIsMoreProminentComesFirstButIsNotMoreCertain() {
    List<Candidate> found = wikidata(subject(Kind.PERSON, "Anne Morvan", "FRA"));
    assertEquals(List.of(WD + "Q903", WD + "Q904"), found.stream().map(Candidate::iri).toList());
    assertEquals(0.5, found.get(0).score(), NEAR);
    assertEquals(0.5, found.get(1).score(), NEAR);
  }

  @Test
  void withoutAStateBothTownsAreAsLikely() {
    Subject subject = new Subject("x", Kind.PLACE, "Bellerive", List.of(), Optional.empty());
    List<Candidate> found = wikidata(subject);
    assertEquals(2, found.size());
    found.forEach(candidate -> assertEquals(0.475, candidate.score(), NEAR));
  }

  @Test
  void aliasesAndInitialsAreWorthLessThanLabels() {
    assertEquals(1.0, best(subject(Kind.IGO, "Union de l'Être", "BEL")), NEAR);
    assertEquals(0.9, best(subject(Kind.PLACE, "La Rive", "BEL")), NEAR);
    assertEquals(0.7, best(subject(Kind.IGO, "UDE", "BEL")), NEAR);
  }

  @Test
  void otherNamesOfTheSubjectFindTooAndTheBestCounts() {
    Subject subject =
        new Subject("x", Kind.IGO, "UDE", List.of("Union de l'Être", "UDE"), Optional.of("BEL"));
    assertEquals(0.9, best(subject), NEAR);
  }

  @Test
  void caseAccentsAndApostrophesDoNotMatter() {
    assertEquals(1.0, best(subject(Kind.IGO, "union de L’etre", "BEL")), NEAR);
    assertEquals(List.of(), wikidata(subject(Kind.IGO, "Union de l'Êtres", "BEL")));
    assertEquals(List.of(), wikidata(subject(Kind.IGO, "Union", "BEL")));
  }

  @Test
  void anotherKindSpeaksAgainstAndAnUnknownClassForNothing() {
    assertEquals(0.45, best(subject(Kind.PERSON, "Union de l'Être", "BEL")), NEAR);
    assertEquals(0.85, best(subject(Kind.PERSON, "Zog", "FRA")), NEAR);
    assertEquals(Optional.empty(), wikidata(subject(Kind.PERSON, "Zog", "FRA")).getFirst().kind());
  }

  @Test
  void ofSeveralClassesTheFirstOfTheTableGivesTheKind() {
    Candidate found = wikidata(subject(Kind.STATE, "Ville-Née", "FRA")).getFirst();
    assertEquals(Optional.of(Kind.STATE), found.kind());
    assertEquals(Optional.empty(), found.country(), "Q1 is no state that is known");
  }

  @Test
  void candidatesOfAllDatasetsComeInTheOrderOfTheSubjects() {
    List<List<Candidate>> found =
        index.candidates(
            List.of(
                subject(Kind.PERSON, "Nobody", "FRA"), subject(Kind.PLACE, "Bellerive", "FRA")));
    assertEquals(List.of(), found.get(0));
    assertEquals(
        List.of(WD + "Q901", "http://dbpedia.org/resource/Bellerive", WD + "Q902"),
        found.get(1).stream().map(Candidate::iri).toList());
    assertEquals(Set.of(Dataset.WIKIDATA, Dataset.DBPEDIA), index.datasets());
  }

  @Test
  void theSameThingInAnotherDatasetIsFoundInBothDirections() {
    String dbpedia = "http://dbpedia.org/resource/Bellerive";
    assertEquals(Optional.of(dbpedia), index.sameAs(WD + "Q901", Dataset.DBPEDIA));
    assertEquals(Optional.of(WD + "Q901"), index.sameAs(dbpedia, Dataset.WIKIDATA));
    assertEquals(
        Optional.of("https://sws.geonames.org/1901/"),
        index.sameAs("https://www.wikidata.org/wiki/Q901", Dataset.GEONAMES));
    assertEquals(
        Optional.of(WD + "Q901"), index.sameAs("http://sws.geonames.org/1901", Dataset.WIKIDATA));
  }

  @Test
  void ofTwoThingsSaidToBeTheSameNoneIsTold() {
    assertEquals(Optional.empty(), index.sameAs(WD + "Q906", Dataset.DBPEDIA));
    assertEquals(Optional.empty(), index.sameAs("http://example.org/x", Dataset.DBPEDIA));
  }

  @Test
  void anEntityIsFoundByItsIri() {
    assertEquals("Zog", index.byIri(WD + "Q906").orElseThrow().label());
    assertEquals(Optional.empty(), index.byIri(WD + "Q1"));
    assertEquals(Optional.empty(), index.byIri("https://sws.geonames.org/1901/"));
  }

  @Test
  void aFolderWithoutAnImportIsSaidToBeNone() {
    ImportException refused =
        assertThrows(
            ImportException.class,
            () -> OutsideIndex.open(folder.resolve("none"), KnowledgeBase.bundled()));
    assertEquals(ImportException.Cause.REQUEST, refused.kind());
  }

  private static double best(Subject subject) {
    return wikidata(subject).getFirst().score();
  }

  private static List<Candidate> wikidata(Subject subject) {
    return index.candidates(subject, Dataset.WIKIDATA);
  }

  private static Subject subject(Kind kind, String name, String country) {
    return new Subject("x", kind, name, List.of(), Optional.of(country));
  }

  private static void run(Dataset dataset, DumpFile file) {
    new DatasetImport(
            folder.resolve("outside"),
            dataset,
            List.of(file),
            ImportFilter.EVERYTHING,
            Duration.ofSeconds(10))
        .run(Existing.KEEP, SILENT);
  }

  private static final ImportListener SILENT =
      new ImportListener() {
        @Override
        public void progress(String what, long done, long total, ImportCounts counts) {}

        @Override
        public void malformed(String place, String cause) {
          throw new AssertionError(place + ": " + cause);
        }
      };

  private static String triple(String subject, String property, String object) {
    return "<http://dbpedia.org/resource/%s> <http://www.w3.org/%s> %s ."
        .formatted(subject, property, object);
  }

  private static String item(
      String id,
      String label,
      String description,
      String classes,
      String property,
      String country,
      int links,
      String alias) {
    StringBuilder instances = new StringBuilder();
    for (String type : classes.split("\",\"", -1)) {
      instances.append(instances.isEmpty() ? "" : ",").append(statement(type));
    }
    StringBuilder sites = new StringBuilder();
    for (int i = 0; i < links; i++) {
      sites.append(i == 0 ? "" : ",").append("\"w%d\":{\"site\":\"w%d\"}".formatted(i, i));
    }
    return ("{\"type\":\"item\",\"id\":\"%s\",\"labels\":{\"fr\":{\"language\":\"fr\",\"value\":\"%s\"}},"
                + "\"descriptions\":{\"fr\":{\"language\":\"fr\",\"value\":\"%s\"}},"
                + "\"aliases\":{\"fr\":[{\"language\":\"fr\",\"value\":\"%s\"}]},"
                + "\"claims\":{\"P31\":[%s],\"%s\":[%s],\"P1566\":[{\"mainsnak\":{\"snaktype\":\"value\","
                + "\"datavalue\":{\"value\":\"1%s\",\"type\":\"string\"}},\"rank\":\"normal\"}]},"
                + "\"sitelinks\":{%s}},")
        .formatted(
            id,
            label,
            description,
            alias,
            instances,
            property,
            statement(country),
            id.substring(1),
            sites);
  }

  private static String statement(String value) {
    return ("{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"entity-type\":\"item\","
                + "\"id\":\"%s\"},\"type\":\"wikibase-entityid\"}},\"rank\":\"normal\"}")
        .formatted(value);
  }
}
