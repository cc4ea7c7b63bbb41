package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of a store to another dataset, and a person's decisions about them. */
class LinkCommandTest {
  private static final String FRANCE = "https://w3id.org/depeche/id/france";
  private static final String ITEM = "http://www.wikidata.org/entity/Q142";
  private static final String SAME =
      "SELECT ?to { GRAPH <https://w3id.org/depeche/graph/links/wikidata>"
          + " { <https://w3id.org/depeche/id/france> <http://www.w3.org/2002/07/owl#sameAs> ?to } }"
          + " ORDER BY ?to";

  @TempDir Path folder;
  private String store = "";

  @BeforeEach
  void fillTheStore() throws IOException {
    store = folder.resolve("kg").toString();
    Path file =
        Files.writeString(folder.resolve("a.txt"), "La France a reçu Zéphyrin Lacombe à Lyon.");
    assertEquals(0, Run.of("ingest", "--store", store, file.toString()).code());
  }

  @Test
  void identifiersOfTheTablesAreAcceptedLinks() {
    Run run = link();
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err()
            .matches(
                "depeche: store \\S+: links to wikidata: 0 proposed, [1-9]\\d+ accepted, 0"
                    + " rejected\n"),
        run.err());
    assertEquals("to\n" + ITEM + "\n", query());
    String first = Run.of("export", "--store", store, "--format", "nq").out();
    link("--date", "2031-01-01");
    assertEquals(first, Run.of("export", "--store", store, "--format", "nq").out());
  }

  @Test
  void whatAPersonDecidesStaysOnTheNextRun() throws IOException {
    link();
    Run applied =
        link(
            "--date",
            "2031-01-01",
            "--apply",
            table(
                "accept\t" + FRANCE + "\thttp://exemple.org/fr",
                "reject\t" + FRANCE + "\t" + ITEM));
    assertEquals(0, applied.code(), applied.err());
    assertTrue(applied.err().contains(" 1 rejected"), applied.err());
    assertEquals("to\nhttp://exemple.org/fr\n", query());
    Run again = link("--review");
    assertEquals("to\nhttp://exemple.org/fr\n", query());
    assertTrue(again.out().contains("\naccept\t" + FRANCE + "\tFrance\tstate\tFRA\t"), again.out());
    assertTrue(again.out().contains("\nreject\t" + FRANCE + "\tFrance\t"), again.out());

    Path edited =
        Files.writeString(folder.resolve("edited.tsv"), again.out().replace("\nreject\t", "\n\t"));
    assertEquals(0, link("--apply", edited.toString()).code());
    link();
    assertEquals("to\nhttp://exemple.org/fr\n" + ITEM + "\n", query());
  }

  @Test
  void anIndexProposesWhatTheTablesLackAndStatesWhatIsTheSame() throws IOException {
    Path dump =
        Files.writeString(
            folder.resolve("d.nt"),
            """
            <http://dbpedia.org/resource/Z%C3%A9phyrin_Lacombe> <http://www.w3.org/2000/01/rdf-schema#label> "Zéphyrin Lacombe"@fr .
            <http://dbpedia.org/resource/Z%C3%A9phyrin_Lacombe> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://dbpedia.org/ontology/Person> .
            <http://dbpedia.org/resource/France> <http://www.w3.org/2000/01/rdf-schema#label> "France"@fr .
            <http://dbpedia.org/resource/France> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q142> .
            """);
    String index = folder.resolve("outside").toString();
    Run imported = Run.of("knowledge", "import", "--dbpedia", dump.toString(), "--index", index);
    assertEquals(0, imported.code(), imported.err());
    Run run = link("--dataset", "dbpedia", "--index", index, "--review");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err().contains("links to dbpedia: 1 proposed, 1 accepted, 0 rejected"), run.err());
    assertTrue(
        run.out()
            .contains(
                "\tZéphyrin Lacombe\tperson\t\thttp://dbpedia.org/resource/Z%C3%A9phyrin_Lacombe"
                    + "\t"),
        run.out());
    assertFalse(run.out().contains("/id/france"), run.out());
    Run queried =
        Run.of("query", "--store", store, "--format", "csv", "links", "--param", "dataset=dbpedia");
    assertTrue(queried.out().contains("Zéphyrin Lacombe,Proposed,"), queried.out());
  }

  @Test
  void aBadTableChangesNothingAndSaysWhere() throws IOException {
    link();
    refused(
        "t.tsv:2: column \"decision\" is \"oui\", expected accept, reject or nothing",
        "oui\t" + FRANCE + "\t" + ITEM);
    refused(
        "t.tsv:2: column \"thing\" is \"https://w3id.org/depeche/id/atlantide\", expected the IRI"
            + " of a named thing in the store",
        "accept\thttps://w3id.org/depeche/id/atlantide\thttp://exemple.org/a");
    refused(
        "t.tsv:2: column \"target\" is \"Q142\", expected an IRI that begins with http:// or"
            + " https://",
        "accept\t" + FRANCE + "\tQ142");
    refused(
        "t.tsv:3: column \"decision\" is \"accept\", expected one accepted target a thing: line 2"
            + " accepts another",
        "accept\t" + FRANCE + "\thttp://exemple.org/a",
        "accept\t" + FRANCE + "\thttp://exemple.org/b");
    assertEquals("to\n" + ITEM + "\n", query());
  }

  private void refused(String message, String... rows) throws IOException {
    Run run = link("--apply", table(rows));
    assertEquals(2, run.code());
    assertEquals("depeche: " + message + "\n", run.err());
  }

  @Test
  void optionsThatCannotBeAreUsageErrors() {
    usage("--dataset Wiki Data: expected lower-case letters", "--dataset", "Wiki Data");
    usage("--threshold 2.0: expected 0 to 1", "--threshold", "2");
    usage("--index: index /nowhere holds no finished import", "--index", "/nowhere");
    usage("--index and --service are given", "--index", "/x", "--service", "http://localhost/");
    usage("asks another machine: expected --online", "--service", "http://localhost/");
    usage("expected a URL of http or https", "--service", "ftp://localhost/", "--online");
    usage("--type planet: expected a kind", "--service", "http://x/", "--type", "planet=Q1");
    usage("/nowhere.tsv: cannot be read: expected a table", "--apply", folder + "/nowhere.tsv");
  }

  private void usage(String message, String... options) {
    Run run = link(options);
    assertEquals(2, run.code());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.err().contains("links to"), run.err());
  }

  private String table(String... rows) throws IOException {
    String text = "decision\tthing\ttarget\n" + String.join("\n", rows) + "\n";
    return Files.writeString(folder.resolve("t.tsv"), text).toString();
  }

  private Run link(String... options) {
    List<String> all = new ArrayList<>(List.of("link", "--store", store));
    if (!List.of(options).contains("--dataset")) {
      all.addAll(List.of("--dataset", "wikidata"));
    }
    all.addAll(List.of(options));
    return Run.of(all.toArray(String[]::new));
  }

  private String query() {
    Run run = Run.of("query", "--store", store, "--format", "csv", "-e", SAME);
    assertEquals(0, run.code(), run.err());
    return run.out().replace("\r\n", "\n");
  }
}
