package org.depeche.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.lexicon.Table;
import org.depeche.lexicon.Table.Row;

/**
 * Collects the rows of the knowledge tables, checks how they refer to each other, and builds the
 * knowledge base. A row added later replaces an earlier one with the same id.
 */
final class KnowledgeReader {
  private static final List<String> THINGS =
      List.of("states", "places", "organisations", "instruments", "leaders");
  private static final String SEAT = "seat";

  private final Map<KnownId, Row> things = new LinkedHashMap<>();
  private final Map<String, Row> seats = new LinkedHashMap<>();
  private final List<Row> tenures = new ArrayList<>();
  private final TopicRows topics = new TopicRows();

  private KnowledgeReader() {}

  /** The tables shipped with the program. */
  static KnowledgeReader bundled() {
    KnowledgeReader reader = new KnowledgeReader();
    for (String table : THINGS) {
      reader.addThings(Table.bundled("/data/knowledge/" + table + ".tsv"));
    }
    reader.tenures.addAll(Table.bundled("/data/knowledge/tenures.tsv").rows());
    reader.topics.add(Table.bundled("/data/knowledge/topics.tsv"));
    return reader;
  }

  /** No tables yet. */
  static KnowledgeReader empty() {
    return new KnowledgeReader();
  }

  /** Adds the tables of a folder. */
  KnowledgeReader add(Path folder) {
    try {
      for (String table : THINGS) {
        Path file = folder.resolve(table + ".tsv");
        if (Files.exists(file)) {
          addThings(Table.of(file));
        }
      }
      Path file = folder.resolve("tenures.tsv");
      if (Files.exists(file)) {
        tenures.addAll(Table.of(file).rows());
      }
      Path subjects = folder.resolve("topics.tsv");
      if (Files.exists(subjects)) {
        topics.add(Table.of(subjects));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addThings(Table table) {
    Map<KnownId, Row> own = new HashMap<>();
    for (Row row : table.rows()) {
      if (row.has("type") && row.get("type").equals(SEAT)) {
        seats.put(row.require("name"), row);
        continue;
      }
      KnownId id = KnownRow.id(row, "id");
      if (own.put(id, row) != null) {
        throw row.bad("id", "an id that no other row of the table has");
      }
      Row shipped = things.put(id, row);
      if (shipped != null && !shipped.table().equals(row.table())) {
        throw row.bad("id", "an id that " + shipped.table() + " does not have");
      }
    }
  }

  /** The knowledge base of all rows added. */
  KnowledgeBase build() {
    List<Tenure> offices = tenures.stream().map(this::tenure).sorted(EARLIEST_FIRST).toList();
    Map<KnownId, List<Known.Name>> metonyms = new HashMap<>();
    seats.values().forEach(row -> addMetonyms(row, metonyms));
    Map<KnownId, KnownId> standsFor = new HashMap<>();
    List<Known> known = new ArrayList<>(things.size());
    Map<String, Row> identified = new HashMap<>();
    things.forEach(
        (id, row) -> {
          Known thing = KnownRow.read(row, id, metonyms.getOrDefault(id, List.of()));
          thing.outside().forEach(outside -> checkUnique(outside, row, identified));
          known.add(thing);
          if (row.has("capital") && !row.get("capital").isEmpty()) {
            thing(row, "capital");
          }
          if (row.has("of") && !row.get("of").isEmpty()) {
            standsFor.put(id, thing(row, "of"));
          }
        });
    return new KnowledgeBase(Renown.of(offices).rank(known), standsFor, offices, topics.topics());
  }

  private static final Comparator<Tenure> EARLIEST_FIRST =
      Comparator.comparing((Tenure t) -> t.from().orElse(LocalDate.MIN));

  private static void checkUnique(OutsideId outside, Row row, Map<String, Row> identified) {
    Row other = identified.put(outside.iri(), row);
    if (other != null) {
      throw row.bad(
          outside.dataset().column(),
          "an identifier of nothing else; " + other.table() + ":" + other.line() + " has it too");
    }
  }

  private void addMetonyms(Row row, Map<KnownId, List<Known.Name>> metonyms) {
    List<Known.Name> names = metonyms.computeIfAbsent(thing(row, "of"), id -> new ArrayList<>());
    names.add(new Known.Name(row.require("name"), Known.Form.METONYM));
    row.list("aliases").forEach(a -> names.add(new Known.Name(a, Known.Form.METONYM)));
  }

  private Tenure tenure(Row row) {
    TableDate.Interval interval = TableDate.interval(row);
    return new Tenure(
        thing(row, "person"),
        row.require("role"),
        row.require("title"),
        thing(row, "of"),
        interval.from(),
        interval.until(),
        row.require("source"));
  }

  private KnownId thing(Row row, String column) {
    KnownId id = KnownRow.id(row, column);
    if (!things.containsKey(id)) {
      throw row.bad(column, "the id of a row of the knowledge tables");
    }
    return id;
  }
}
