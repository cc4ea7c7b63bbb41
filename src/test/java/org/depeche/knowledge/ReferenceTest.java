package org.depeche.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.OutsideId.Dataset;
import org.depeche.lexicon.Table;
import org.depeche.lexicon.Table.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Outside identifiers against the verified tables beside the repository, where they are there. */
class ReferenceTest {
  private static final Path REFERENCE = Path.of("..", "shared", "reference");

  /**
   * Offices that begin in another year: the reference has the party's leadership for the presidency
   * of China, a deputy minister or an earlier portfolio for the foreign ministry, and the end of
   * his term for the beginning of Erdogan's.
   */
  private static final Set<String> OTHERWISE =
      Set.of(
          "jiang-zemin head-of-state chine",
          "hu-jintao head-of-state chine",
          "xi-jinping head-of-state chine",
          "ioannis-kasoulidis foreign-minister chypre",
          "catherine-colonna foreign-minister france",
          "subrahmanyam-jaishankar foreign-minister inde",
          "alan-ganoo foreign-minister ile-maurice",
          "bilawal-bhutto-zardari foreign-minister pakistan",
          "recep-tayyip-erdogan head-of-government turquie");

  @BeforeEach
  void skippedWithoutTheReference() {
    assumeTrue(
        Files.isDirectory(REFERENCE), REFERENCE + " is not here: identifiers were not compared");
  }

  @Test
  void statesAndCapitalsHaveTheIdentifiersOfTheReference() throws IOException {
    Map<String, Row> states = new HashMap<>();
    Table table = Table.of(REFERENCE.resolve("countries.tsv"));
    table.rows().forEach(row -> states.put(row.get("iso3"), row));
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Known known : KnowledgeBase.bundled().all()) {
      if (known.kind() == Kind.STATE || known.type().equals("capital")) {
        String prefix = known.kind() == Kind.STATE ? "" : "capital_";
        for (OutsideId id : known.outside()) {
          boolean wikidata = id.dataset() == Dataset.WIKIDATA;
          Row row = states.get(known.country().orElseThrow());
          String column = prefix + (wikidata ? "qid" : "geonames_id");
          compared++;
          if (row == null || !row.get(column).equals(id.value())) {
            wrong.add(known.id() + " " + id.value());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(compared > 3 * states.size(), compared + " identifiers compared");
  }

  @Test
  void everyStateOfTheReferenceIsKnown() throws IOException {
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    Table table = Table.of(REFERENCE.resolve("countries.tsv"));
    assertEquals(
        List.of(),
        table.rows().stream()
            .filter(row -> knowledge.state(row.get("iso3")).isEmpty())
            .map(row -> row.get("name_en"))
            .toList());
    assertFalse(table.rows().isEmpty());
  }

  @Test
  void othersHaveTheIdentifierThatTheReferenceGivesTheirName() throws IOException {
    assertEquals(List.of(), differences("organisations.tsv", "organisations.tsv"));
    assertEquals(List.of(), differences("instruments.tsv", "agreements.tsv"));
    assertEquals(List.of(), differences("leaders.tsv", "leaders.tsv"));
  }

  @Test
  void officesBeginInTheYearThatTheReferenceGives() throws IOException {
    KnowledgeBase knowledge = KnowledgeBase.bundled();
    Map<String, String> codes = new HashMap<>();
    Table.of(REFERENCE.resolve("countries.tsv"))
        .rows()
        .forEach(row -> codes.put(row.get("iso2"), row.get("iso3")));
    Map<String, KnownId> people = new HashMap<>();
    for (Known known : knowledge.all()) {
      known.outside().forEach(id -> people.put(id.value(), known.id()));
    }
    Set<String> differing = new HashSet<>();
    int compared = 0;
    for (Row row : Table.of(REFERENCE.resolve("leaders.tsv")).rows()) {
      KnownId person = people.get(row.get("qid"));
      Optional<Known> state = knowledge.state(codes.getOrDefault(row.get("country_iso2"), "none"));
      if (person == null || state.isEmpty() || row.get("start").isEmpty()) {
        continue;
      }
      String role = row.get("role").replace(' ', '-');
      List<String> years =
          knowledge.tenuresOf(person).stream()
              .filter(t -> t.role().equals(role) && t.of().equals(state.get().id()))
              .map(t -> t.from().map(day -> Integer.toString(day.getYear())).orElse("?"))
              .toList();
      compared += years.isEmpty() ? 0 : 1;
      if (!years.isEmpty() && !years.contains(row.get("start").substring(0, 4))) {
        differing.add(person + " " + role + " " + state.get().id());
      }
    }
    assertEquals(OTHERWISE, differing);
    assertTrue(compared > 1000, compared + " offices compared");
  }

  private static List<String> differences(String ours, String reference) throws IOException {
    Map<String, Set<String>> names = new HashMap<>();
    for (Row row : Table.of(REFERENCE.resolve(reference)).rows()) {
      names
          .computeIfAbsent(row.get("qid"), q -> new HashSet<>())
          .addAll(
              List.of(
                  row.get("name_en").replace("\\\"", "\""),
                  row.get("name_fr"),
                  row.get("other_names")));
    }
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Row row : Table.bundled("/data/knowledge/" + ours).rows()) {
      String id = row.get("wikidata");
      compared += id.isEmpty() ? 0 : 1;
      if (!id.isEmpty() && !names.getOrDefault(id, Set.of()).contains(row.require("name_en"))) {
        wrong.add(row.get("id") + " " + id);
      }
    }
    assertTrue(compared > 100, compared + " identifiers of " + ours + " compared");
    return wrong;
  }
}
