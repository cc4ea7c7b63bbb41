package org.depeche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.CounterName;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depeche.link.Online;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries that ask Wikidata and DBpedia, against a local server with data in their shapes. */
class FederatedQueriesTest {
  @TempDir static Path folder;
  private static GraphStore store;
  private static FusekiServer elsewhere;

  @BeforeAll
  static void fill() {
    store = GraphStore.openOrCreate(folder.resolve("kg"));
    store.replace(List.of(Graphs.ofResource(Graphs.ARTICLE, "/store/article.ttl")));
    elsewhere =
        FusekiServer.create()
            .fusekiModules(FusekiModules.create())
            .loopback(true)
            .port(0)
            .add(
                "/wikidata",
                DatasetGraphFactory.wrap(
                    RDFParser.source("src/test/resources/store/wikidata.ttl").toGraph()))
            .add(
                "/dbpedia",
                DatasetGraphFactory.wrap(
                    RDFParser.source("src/test/resources/store/dbpedia.ttl").toGraph()))
            .build()
            .start();
  }

  @AfterAll
  static void close() {
    elsewhere.stop();
    store.close();
  }

  static List<ShippedQuery> federated() {
    return ShippedQuery.all().stream()
        .filter(query -> Question.of(query, Map.of()).leavesThisMachine())
        .toList();
  }

  private static String endpoint(String name) {
    return elsewhere.serverURL() + (name.startsWith("wikidata") ? "wikidata" : "dbpedia");
  }

  private static String answer(String name, Map<String, String> values) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put("endpoint", endpoint(name));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.answerOnline(
        Question.of(ShippedQuery.named(name).orElseThrow(), all),
        AnswerFormat.CSV,
        out,
        Online.allowed());
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void thereAreSuchQueriesForBothDatasets() {
    assertEquals(
        new TreeSet<>(
            List.of(
                "wikidata-capitals",
                "wikidata-people",
                "wikidata-populations",
                "dbpedia-abstracts",
                "dbpedia-states")),
        new TreeSet<>(federated().stream().map(ShippedQuery::name).toList()));
  }

  @ParameterizedTest
  @MethodSource("federated")
  void theyAreRefusedUnlessTheUserAllowsThem(ShippedQuery query) {
    StoreException e =
        assertThrows(
            StoreException.class,
            () ->
                store.answer(
                    Question.of(query, Map.of("endpoint", endpoint(query.name()))),
                    AnswerFormat.CSV,
                    new ByteArrayOutputStream()));
    assertTrue(String.valueOf(e.getMessage()).contains("--online"), e.getMessage());
  }

  @Test
  void capitals() {
    assertEquals(
        "state,capital\nCuba,La Havane\nRussie,Moscou\n", answer("wikidata-capitals", Map.of()));
  }

  @Test
  void peopleWithTheirBirthAndParty() {
    assertEquals(
        "person,born,parties\nVladimir Poutine,1950-01-02,Un parti\n",
        answer("wikidata-people", Map.of()));
  }

  @Test
  void whatAStateDoesBesideItsPopulation() {
    assertEquals(
        "state,events,population\nRussie,4,146000000\nCuba,3,11000000\n",
        answer("wikidata-populations", Map.of()));
  }

  @Test
  void abstractsInALanguage() {
    assertEquals(
        "entity,abstract\nCuba,Cuba est un État.\nRussie,La Russie est un État.\n",
        answer("dbpedia-abstracts", Map.of()));
    assertEquals(
        "entity,abstract\nRussie,Russia is a state.\n",
        answer("dbpedia-abstracts", Map.of("language", "en")));
  }

  @Test
  void capitalAndPopulationOfAState() {
    assertEquals(
        "state,capital,population\nCuba,La Havane,\nRussie,Moscou,146000000\n",
        answer("dbpedia-states", Map.of()));
  }

  @Test
  void aServiceIsAskedOnceForManyRows() {
    long before = requests();
    answer("wikidata-capitals", Map.of());
    assertEquals(before + 1, requests());
  }

  private static long requests() {
    return elsewhere
        .getDataAccessPointRegistry()
        .get("/wikidata")
        .getDataService()
        .getCounters()
        .value(CounterName.Requests);
  }

  @Test
  void manyRowsGoInSeveralBatchesAndNoneIsLost() {
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      values.append("(<http://www.wikidata.org/entity/Q159> ").append(i).append(") ");
    }
    String query =
        "SELECT (COUNT(*) AS ?n) { VALUES (?state ?i) { %s } SERVICE <%s> { ?state <http://www.wikidata.org/prop/direct/P36> ?city } }"
            .formatted(values, endpoint("wikidata"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.answerOnline(
        Question.of("test", query, Map.of()), AnswerFormat.CSV, out, Online.allowed());
    assertEquals("n\r\n120\r\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aSilentServiceThatFailsKeepsTheRows() {
    String query =
        "SELECT ?a ?b { VALUES ?a { 1 2 } SERVICE SILENT <http://localhost:1/> { ?a <x:p> ?b } }";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.answerOnline(
        Question.of("test", query, Map.of()), AnswerFormat.CSV, out, Online.allowed());
    assertEquals("a,b\r\n1,\r\n2,\r\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aServiceThatFailsIsSaid() {
    String query = "SELECT * { SERVICE <http://localhost:1/> { ?a <x:p> ?b } }";
    StoreException e =
        assertThrows(
            StoreException.class,
            () ->
                store.answerOnline(
                    Question.of("test", query, Map.of()),
                    AnswerFormat.CSV,
                    new ByteArrayOutputStream(),
                    Online.allowed()));
    assertTrue(String.valueOf(e.getMessage()).startsWith("the query failed: "), e.getMessage());
  }

  @Test
  void anEndpointIsAnIriAndNothingElse() {
    ShippedQuery query = ShippedQuery.named("wikidata-capitals").orElseThrow();
    for (String value : List.of("wikidata", "http://x.example/> { } #", "")) {
      StoreException e =
          assertThrows(StoreException.class, () -> Question.of(query, Map.of("endpoint", value)));
      assertEquals(
          "query wikidata-capitals: parameter \"endpoint\" is \""
              + value
              + "\": expected an IRI such as https://query.wikidata.org/sparql",
          e.getMessage());
    }
  }
}
