package org.depeche.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.OutsideId.Dataset;
import org.depeche.link.DatasetImport.Existing;
import org.depeche.link.DumpFile.Content;
import org.depeche.link.OutsideName.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetImportTest {
  private static final String PLACES =
      """
      2988507\tParis\tParis\tParigi,Lutece\t48.85341\t2.3488\tP\tPPLC\tFR\t\t11\t75\t751\t75056\t2138551\t\t42\tEurope/Paris\t2026-01-01
      1816670\tBeijing\tBeijing\tPekin\t39.9075\t116.39723\tP\tPPLC\tCN\t\t22\t\t\t\t18960744\t\t49\tAsia/Shanghai\t2026-01-01
      9999991\tHameau Vert\tHameau Vert\t\t48\t2\tP\tPPL\tFR\t\t11\t\t\t\t12\t\t42\tEurope/Paris\t2026-01-01
      9999992\tÎle Verte\tIle Verte\t\t48\t2\tT\tISL\tFR\t\t11\t\t\t\t\t\t42\tEurope/Paris\t2026-01-01
      9999993\ttoo few columns
      x\tParis\tParis\t\t48\t2\tP\tPPL\tFR\t\t11\t\t\t\t12\t\t42\tEurope/Paris\t2026-01-01
      """;
  private static final String NAMES =
      """
      1\t1816670\tfr\tPékin\t1\t\t\t\t\t
      2\t1816670\tfr\tPeiping\t\t\t\t1\t1928\t1949
      3\t1816670\ten\tPeking\t\t\t\t\t\t
      4\t1816670\tde\tPeking\t1\t\t\t\t\t
      5\t1816670\twkdt\tQ956\t\t\t\t\t\t
      6\t1816670\tlink\thttps://en.wikipedia.org/wiki/Beijing\t\t\t\t\t\t
      7\t2988507\tfr\tVille lumière\t\t\t1\t\t\t
      8\t4242424242\tfr\tNulle part\t\t\t\t\t\t
      9\tx\tfr\tRien
      """;

  @TempDir Path folder;

  private final List<String> malformed = new ArrayList<>();

  @Test
  void geonamesPlacesGetTheirNamesFromTheOtherTable() throws IOException {
    Path places = write("allCountries.zip", Dumps.zip("allCountries.txt", PLACES));
    Path names =
        write("alternateNamesV2.zip", Dumps.zip("iso.txt", "x", "alternateNamesV2.txt", NAMES));
    List<DumpFile> files =
        List.of(
            new DumpFile(places, Content.GEONAMES), new DumpFile(names, Content.ALTERNATE_NAMES));
    ImportReport report = run(Dataset.GEONAMES, files, ImportFilter.EVERYTHING);
    Map<String, OutsideEntity> found = IndexContents.of(entities(Dataset.GEONAMES));
    assertEquals(4, report.counts().kept());
    assertEquals(15, report.counts().lines());
    assertEquals(
        List.of(
            "allCountries.zip:5: 2 columns, expected 19",
            "allCountries.zip:6: geonameid is \"x\", expected a number",
            "alternateNamesV2.zip:9: geonameid is \"x\", expected a number"),
        malformed);
    OutsideEntity beijing =
        Optional.ofNullable(found.get("https://sws.geonames.org/1816670/")).orElseThrow();
    assertEquals("Pékin", beijing.label());
    assertTrue(beijing.names().contains(new OutsideName("Peiping", Form.ALIAS, 3)));
    assertTrue(beijing.names().contains(new OutsideName("Beijing", Form.LABEL, 1000)));
    assertFalse(beijing.names().stream().anyMatch(name -> name.text().equals("Pekin")));
    assertEquals(List.of("http://www.wikidata.org/entity/Q956"), beijing.sameAs());
    assertEquals(List.of("CN"), beijing.countries());
    assertEquals(List.of("P", "P.PPLC"), beijing.classes());
    assertEquals(18960744, beijing.prominence());
    assertFalse(Files.exists(folder.resolve("outside/geonames/parts")), "parts are left");
  }

  @Test
  void geonamesPlacesAloneAreFilteredByFeatureAndPopulation() throws IOException {
    Path places = write("FR.txt", PLACES.getBytes(StandardCharsets.UTF_8));
    ImportFilter towns =
        new ImportFilter(Set.of(), ImportFilter.LANGUAGES, Set.of("P.PPLC", "A"), 5_000_000);
    run(Dataset.GEONAMES, List.of(new DumpFile(places, Content.GEONAMES_ALONE)), towns);
    Map<String, OutsideEntity> found = IndexContents.of(entities(Dataset.GEONAMES));
    assertEquals(Set.of("https://sws.geonames.org/1816670/"), found.keySet());
    assertTrue(
        found.values().iterator().next().names().stream()
            .anyMatch(name -> name.text().equals("Pekin")));
  }

  @Test
  void whatSeveralDbpediaFilesSayOfAThingComesTogether() throws IOException {
    String label = " <http://www.w3.org/2000/01/rdf-schema#label> ";
    String type =
        " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://dbpedia.org/ontology/";
    String bel = "<http://dbpedia.org/resource/Belmont>";
    String cas = "<http://dbpedia.org/resource/Caslac>";
    Path labels =
        write(
            "labels.nt.bz2",
            Dumps.together(
                Dumps.bzip2(bel + label + "\"Belmont\"@fr .\n" + cas + label),
                Dumps.bzip2("\"Caslac\"@fr .\n" + bel + label + "\"Belmont (city)\"@en .\n")));
    Path types =
        write(
            "types.ttl.gz",
            Dumps.gzip(
                cas + type + "Person> .\n" + bel + type + "City> .\n" + bel + type + "Place> .\n"));
    List<DumpFile> files =
        List.of(new DumpFile(labels, Content.DBPEDIA), new DumpFile(types, Content.DBPEDIA));
    ImportFilter places = new ImportFilter(Set.of("Place"), ImportFilter.LANGUAGES, Set.of(), 0);
    ImportReport report = run(Dataset.DBPEDIA, files, places);
    Map<String, OutsideEntity> found = IndexContents.of(entities(Dataset.DBPEDIA));
    assertEquals(Set.of("http://dbpedia.org/resource/Belmont"), found.keySet());
    OutsideEntity belmont = found.values().iterator().next();
    assertEquals(List.of("City", "Place"), belmont.classes());
    assertEquals(2, belmont.names().size());
    assertEquals(new ImportCounts(6, 1, 1, 0), report.counts());
  }

  @Test
  void aFinishedImportIsNotRepeatedUnlessAskedFor() throws IOException {
    List<DumpFile> files = wikidata(50);
    ImportReport first = run(Dataset.WIKIDATA, files, ImportFilter.EVERYTHING);
    assertEquals(ImportReport.Outcome.IMPORTED, first.outcome());
    ImportReport second = run(Dataset.WIKIDATA, files, ImportFilter.EVERYTHING);
    assertEquals(ImportReport.Outcome.ALREADY_DONE, second.outcome());
    assertEquals(first.counts(), second.counts());
    assertEquals(ImportCounts.NONE, second.now());
    DatasetImport other = task(Dataset.WIKIDATA, wikidata(60), ImportFilter.EVERYTHING);
    ImportException refused =
        assertThrows(ImportException.class, () -> other.run(Existing.KEEP, listener()));
    assertTrue(String.valueOf(refused.getMessage()).contains("--again"), refused.getMessage());
    assertEquals(ImportException.Cause.REQUEST, refused.kind());
    ImportReport replaced = other.run(Existing.REPLACE, listener());
    assertEquals(62, replaced.now().lines());
    assertEquals(replaced.counts().kept(), IndexContents.of(entities(Dataset.WIKIDATA)).size());
  }

  @Test
  void aFileThatEndsTooEarlyIsAnErrorAndTheImportIsNotFinished() throws IOException {
    Path whole = wikidata(2000).getFirst().path();
    byte[] bytes = Dumps.gzip(Files.readString(whole));
    Path cut = write("cut.json.gz", Arrays.copyOf(bytes, bytes.length - 100));
    DatasetImport task =
        task(
            Dataset.WIKIDATA,
            List.of(new DumpFile(cut, Content.WIKIDATA)),
            ImportFilter.EVERYTHING);
    ImportException failed =
        assertThrows(ImportException.class, () -> task.run(Existing.KEEP, listener()));
    assertTrue(
        String.valueOf(failed.getMessage()).contains("cannot be read behind line"),
        failed.getMessage());
    assertThrows(
        ImportException.class,
        () -> OutsideIndex.open(folder.resolve("outside"), KnowledgeBase.bundled()));
  }

  @Test
  void twoImportsIntoOneIndexAtATimeAreRefused() throws IOException {
    Path entities = entities(Dataset.WIKIDATA);
    try (Directory directory = FSDirectory.open(Files.createDirectories(entities));
        IndexWriter other = IndexFolder.writer(entities, directory)) {
      ImportException refused =
          assertThrows(
              ImportException.class,
              () -> run(Dataset.WIKIDATA, wikidata(5), ImportFilter.EVERYTHING));
      assertTrue(String.valueOf(refused.getMessage()).contains("in use"), refused.getMessage());
      assertEquals(0, other.getPendingNumDocs());
    }
  }

  @Test
  void anImportThatIsInterruptedWhileItReadsGoesOnAndEndsTheSame() throws IOException {
    List<DumpFile> files = wikidata(1000);
    run(Dataset.WIKIDATA, files, ImportFilter.EVERYTHING);
    assertGoesOn(Dataset.WIKIDATA, files, file -> file.equals("wikidata-1000.json"));
  }

  @Test
  void anImportThatIsInterruptedInTheSecondFileOrWhilePartsAreJoinedGoesOnToo() throws IOException {
    StringBuilder labels = new StringBuilder();
    StringBuilder types = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      String subject = "<http://dbpedia.org/resource/B" + i * 7 % 1000 + "> ";
      labels.append(subject).append("<http://www.w3.org/2000/01/rdf-schema#label> \"B\"@fr .\n");
      types.append(subject).append("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ");
      types.append("<http://dbpedia.org/ontology/City> .\n");
    }
    byte[] first = labels.toString().getBytes(StandardCharsets.UTF_8);
    byte[] second = types.toString().getBytes(StandardCharsets.UTF_8);
    List<DumpFile> files =
        List.of(
            new DumpFile(write("labels.nt", first), Content.DBPEDIA),
            new DumpFile(write("types.nt", second), Content.DBPEDIA));
    ImportReport clean = run(Dataset.DBPEDIA, files, ImportFilter.EVERYTHING);
    assertEquals(new ImportCounts(2000, 1000, 0, 0), clean.counts());
    assertGoesOn(Dataset.DBPEDIA, files, file -> file.equals("labels.nt"));
    assertGoesOn(Dataset.DBPEDIA, files, file -> file.equals("types.nt"));
    assertGoesOn(Dataset.DBPEDIA, files, file -> file.equals("parts"));
  }

  /** Compares with the import that is there an import that breaks off when it tells of a step. */
  private void assertGoesOn(Dataset dataset, List<DumpFile> files, Predicate<String> breaksAt)
      throws IOException {
    Path broken = folder.resolve("broken");
    IndexFolder.delete(broken);
    DatasetImport task =
        new DatasetImport(broken, dataset, files, ImportFilter.EVERYTHING, Duration.ZERO);
    ImportListener breaking =
        new ImportListener() {
          @Override
          public void progress(String what, long done, long total, ImportCounts counts) {
            if (breaksAt.test(what)) {
              throw new IllegalStateException("broken off");
            }
          }

          @Override
          public void malformed(String place, String cause) {}
        };
    assertThrows(IllegalStateException.class, () -> task.run(Existing.KEEP, breaking));
    ImportState saved = IndexFolder.of(broken, dataset).state().orElseThrow();
    assertTrue(saved.line() > 0 || !saved.merged().isEmpty(), saved.toString());
    ImportReport report = task.run(Existing.KEEP, listener());
    assertEquals(ImportReport.Outcome.RESUMED, report.outcome());
    assertTrue(report.now().kept() <= report.counts().kept());
    assertEquals(
        IndexFolder.of(folder.resolve("outside"), dataset).state().orElseThrow().counts(),
        report.counts());
    assertEquals(
        IndexContents.digest(entities(dataset)),
        IndexContents.digest(IndexFolder.of(broken, dataset).entities()));
  }

  private List<DumpFile> wikidata(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WikidataDump.write(count, bytes);
    Path file = write("wikidata-" + count + ".json", bytes.toByteArray());
    return List.of(new DumpFile(file, Content.WIKIDATA));
  }

  private ImportReport run(Dataset dataset, List<DumpFile> files, ImportFilter filter) {
    return task(dataset, files, filter).run(Existing.KEEP, listener());
  }

  private DatasetImport task(Dataset dataset, List<DumpFile> files, ImportFilter filter) {
    return new DatasetImport(
        folder.resolve("outside"), dataset, files, filter, Duration.ofSeconds(10));
  }

  private Path entities(Dataset dataset) {
    return IndexFolder.of(folder.resolve("outside"), dataset).entities();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private ImportListener listener() {
    return new ImportListener() {
      @Override
      public void progress(String what, long done, long total, ImportCounts counts) {}

      @Override
      public void malformed(String place, String cause) {
        malformed.add(place + ": " + cause);
      }
    };
  }
}
