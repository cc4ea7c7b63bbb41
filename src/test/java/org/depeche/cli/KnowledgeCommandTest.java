package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.depeche.graph.RdfSyntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known, counted and exported from the command line. */
class KnowledgeCommandTest {
  @TempDir Path folder;

  @Test
  void thereIsAsMuchAsPoliticalNewsNeeds() throws IOException {
    JsonNode counts =
        new ObjectMapper().readTree(Run.of("knowledge", "stats", "--format", "json").out());
    assertEquals(193, number(counts, "state", "UN member"));
    assertTrue(number(counts, "state", "") >= 210, counts.toString());
    assertTrue(number(counts, "territory", "") >= 200);
    assertTrue(number(counts, "place", "capital") >= 190);
    int organisations =
        List.of("igo", "organisation", "party", "armed-group", "government").stream()
            .mapToInt(kind -> number(counts, kind, ""))
            .sum();
    assertTrue(organisations >= 1000, organisations + " organisations");
    assertTrue(number(counts, "instrument", "") >= 500);
    assertTrue(counts.get("holders").asInt() >= 1000);
    assertTrue(counts.get("topics").asInt() >= 200);
  }

  @Test
  void everyIdentifierAndEveryOfficeSaysWhereItWasRead() {
    String out = Run.of("knowledge", "stats").out();
    Matcher share =
        Pattern.compile("(?m)^(wikidata|geonames|tenures) +(\\d+) +\\2 +100 %$").matcher(out);
    assertEquals(3, share.results().count(), out);
  }

  @Test
  void aFolderOfTablesIsCountedToo() throws IOException {
    int before = Integer.parseInt(total(Run.of("knowledge", "stats").out(), "instrument"));
    Files.write(
        folder.resolve("instruments.tsv"),
        List.of(
            "id\tkind\tname\tgender\tcountry\ttype",
            "accord-de-klow\tinstrument\tAccord de Klow\tm\t\tAgreement"));
    Run run = Run.of("knowledge", "stats", "--knowledge", folder.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals(Integer.toString(before + 1), total(run.out(), "instrument"));
    Run export = Run.of("knowledge", "export", "--format", "nt", "--knowledge", folder.toString());
    assertTrue(export.out().contains("\"Accord de Klow\"@fr"));
  }

  @ParameterizedTest
  @EnumSource(
      value = RdfSyntax.class,
      names = {"TTL", "NQ", "RDFXML"})
  void aSyntaxHoldsAsManyTriplesAsTheDatasetSays(RdfSyntax syntax) {
    Run run = Run.of("knowledge", "export", "--format", syntax.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.fromString(run.out(), language(syntax)).parse(read);
    assertEquals(syntax == RdfSyntax.NQ, read.getDefaultGraph().isEmpty());
    long triples = read.stream().count();
    assertTrue(
        run.out().contains(Long.toString(triples)),
        () -> triples + " triples were read, void:triples says otherwise");
  }

  @Test
  void jsonLdIsJsonThatDescribesEveryThing() throws IOException {
    JsonNode root =
        new ObjectMapper().readTree(Run.of("knowledge", "export", "--format", "jsonld").out());
    assertTrue(root.get("@graph").size() > 7000, root.get("@graph").size() + " nodes");
    assertEquals("http://www.w3.org/2004/02/skos/core#", root.at("/@context/skos").asText());
  }

  @Test
  void aMissingFolderAnUnknownFormatAndNoCommandAreUsageErrors() {
    Run missing = Run.of("knowledge", "export", "--knowledge", folder.resolve("rien").toString());
    assertEquals(2, missing.code());
    assertTrue(missing.err().contains("no such folder"), missing.err());
    Run format = Run.of("knowledge", "export", "--format", "xls");
    assertEquals(2, format.code());
    assertTrue(
        format.err().startsWith("depeche: --format \"xls\": expected one of ttl, trig"),
        format.err());
    Run none = Run.of("knowledge");
    assertEquals(2, none.code());
    assertTrue(none.err().endsWith("Try \"depeche knowledge --help\" for what it takes.\n"));
  }

  private static int number(JsonNode counts, String kind, String type) {
    for (JsonNode line : counts.get("things")) {
      if (line.get("kind").asText().equals(kind) && line.path("type").asText().equals(type)) {
        return line.get("number").asInt();
      }
    }
    return 0;
  }

  private static String total(String out, String kind) {
    Matcher line = Pattern.compile("(?m)^" + kind + " +(\\d+)").matcher(out);
    assertTrue(line.find(), out);
    return line.group(1);
  }

  private static Lang language(RdfSyntax syntax) {
    return switch (syntax) {
      case TTL -> Lang.TURTLE;
      case NQ -> Lang.NQUADS;
      case RDFXML -> Lang.RDFXML;
      default -> throw new IllegalArgumentException(syntax.toString());
    };
  }
}
