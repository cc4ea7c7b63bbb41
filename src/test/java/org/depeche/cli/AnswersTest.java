package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depeche.graph.RdfSyntax;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands that read a store, which holds two articles of data/articles. */
class AnswersTest {
  private static final String IDS =
      "SELECT ?id { ?a" + " <http://purl.org/dc/terms/identifier> ?id } ORDER BY ?id";

  @TempDir static Path folder;

  @BeforeAll
  static void fill() {
    for (String name : new String[] {"moscou-la-havane", "bogota-farc"}) {
      Run run =
          Run.of(
              "ingest",
              "--store",
              folder.resolve("kg").toString(),
              "--id",
              name,
              "data/articles/" + name + ".txt");
      assertEquals(0, run.code(), run.err());
    }
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void anExportReadsBackTheSameInEverySyntaxAndHasTheSameBytesInAnotherProcess(RdfSyntax syntax)
      throws IOException {
    String[] command = {"export", "--article", "bogota-farc", "--format", syntax.toString()};
    Run run = run(command);
    assertEquals(0, run.code(), run.err());
    Graph expected = parse(run("export", "--article", "bogota-farc").out(), RdfSyntax.TTL);
    assertTrue(expected.size() > 100, "only " + expected.size() + " triples");
    assertTrue(expected.isIsomorphicWith(parse(run.out(), syntax)));
    assertEquals(run.out(), outputOfAProcess(command));
    assertEquals(run.out(), outputOfAProcess(command));
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void anExtractionHasTheBytesOfTheExport(RdfSyntax syntax) {
    Run extracted =
        Run.of(
            "extract",
            "--format",
            syntax.toString(),
            "--id",
            "bogota-farc",
            "data/articles/bogota-farc.txt");
    assertEquals(
        run("export", "--article", "bogota-farc", "--format", syntax.toString()).out(),
        extracted.out());
  }

  @Test
  void theWholeStoreIsExportedWithItsGraphs() {
    String quads = run("export", "--format", "nq").out();
    for (String graph : new String[] {"article/bogota-farc", "graph/knowledge", "graph/ontology"}) {
      assertTrue(quads.contains(" <https://w3id.org/depeche/" + graph + "> .\n"), graph);
    }
  }

  @Test
  void aQueryIsAnsweredInEveryFormat() throws IOException {
    assertEquals("id\r\nbogota-farc\r\nmoscou-la-havane\r\n", answer("csv"));
    assertEquals("?id\n\"bogota-farc\"\n\"moscou-la-havane\"\n", answer("tsv"));
    assertEquals("id\n────────────────\nbogota-farc\nmoscou-la-havane\n2 rows\n", answer("table"));
    assertEquals(
        "bogota-farc",
        new ObjectMapper().readTree(answer("json")).at("/results/bindings/0/id/value").asText());
    assertTrue(answer("xml").contains("<literal>bogota-farc</literal>"), answer("xml"));
  }

  @Test
  void aYesOrNoQuestionIsAnsweredInEveryFormat() {
    String ask = "ASK { ?s ?p ?o }";
    assertEquals("true\n", run("query", "-e", ask).out());
    assertTrue(run("query", "-e", ask, "--format", "json").out().contains("\"boolean\" : true"));
    assertTrue(
        run("query", "-e", ask, "--format", "xml").out().contains("<boolean>true</boolean>"));
  }

  @Test
  void aQueryInAFileTakesParameters() throws IOException {
    Path file = folder.resolve("titres.rq");
    Files.writeString(
        file, "SELECT ?a { ?a <http://purl.org/dc/terms/identifier> ?id } ORDER BY ?a");
    Run run = run("query", file.toString(), "--param", "id=bogota-farc", "--format", "csv");
    assertEquals(0, run.code(), run.err());
    assertEquals("a\r\nhttps://w3id.org/depeche/article/bogota-farc\r\n", run.out());
  }

  @Test
  void aShippedQueryIsFoundByNameAndTakesParameters() {
    String cuba = run("query", "mentions", "--format", "csv").out();
    Run run = run("query", "allies", "--param", "country=Cuba");
    assertEquals(0, run.code(), run.err());
    assertTrue(cuba.lines().count() > 1, cuba);
    Run wrong = run("query", "allies", "--param", "pays=Cuba");
    assertEquals(2, wrong.code());
    assertEquals(
        "depeche: query allies: parameter \"pays\": expected one of [country]\n", wrong.err());
  }

  @Test
  void aBrokenQueryIsSaidWithFileLineAndColumn() throws IOException {
    Path file = folder.resolve("cassée.rq");
    Files.writeString(file, "SELECT ?s\nWHERE { ?s ?p }\n");
    Run run = run("query", file.toString());
    assertEquals(2, run.code());
    assertTrue(
        run.err().startsWith("depeche: " + file + ":2:15: not SPARQL: Encountered"), run.err());
    Run inline = run("query", "-e", "SELECT");
    assertEquals(2, inline.code());
    assertTrue(inline.err().startsWith("depeche: -e:1:"), inline.err());
  }

  @Test
  void aQueryThatIsNotThereIsSaid() {
    Run run = run("query", "alliés");
    assertEquals(2, run.code());
    assertTrue(
        run.err().startsWith("depeche: query alliés: neither a file nor a shipped query"),
        run.err());
    assertEquals(2, run("query", "allies", "-e", "ASK {}").code());
  }

  @Test
  void anUpdateIsRefused() {
    Run run = run("query", "-e", "DELETE WHERE { ?s ?p ?o }");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("only through ingest and retract"), run.err());
  }

  @Test
  void aQueryThatAsksAnotherMachineIsRefusedOffline() {
    Run run = run("query", "wikidata-capitals");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--online allows it"), run.err());
  }

  @Test
  void everyArticleInTheStoreIsValid() {
    Run run = run("validate");
    assertEquals("2 articles checked, 0 break a shape\n", run.out());
    assertEquals(0, run.code());
  }

  @Test
  void statsCountsWhatTheStoreHolds() {
    String stats = run("stats").out();
    assertEquals("articles                                2", stats.lines().toList().getFirst());
    long quads = run("export", "--format", "nq").out().lines().count();
    assertTrue(stats.contains("%-32s %8d%n".formatted("triples", quads)), stats);
  }

  private static String answer(String format) {
    Run run = run("query", "-e", IDS, "--format", format);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private static Run run(String... command) {
    return Run.of(onStore(command));
  }

  private static String[] onStore(String... command) {
    return Stream.concat(Stream.of(command), Stream.of("--store", folder.resolve("kg").toString()))
        .toArray(String[]::new);
  }

  private static String outputOfAProcess(String... command) throws IOException {
    Process process = StoreCommandsTest.process(folder.resolve("said"), onStore(command));
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Graph parse(String text, RdfSyntax syntax) {
    Lang lang =
        switch (syntax) {
          case TTL -> Lang.TURTLE;
          case TRIG -> Lang.TRIG;
          case NT -> Lang.NTRIPLES;
          case NQ -> Lang.NQUADS;
          case JSONLD -> Lang.JSONLD;
          case RDFXML -> Lang.RDFXML;
        };
    DatasetGraph data = RDFParser.fromString(text, lang).toDatasetGraph();
    return data.getDefaultGraph().isEmpty() ? data.getUnionGraph() : data.getDefaultGraph();
  }
}
