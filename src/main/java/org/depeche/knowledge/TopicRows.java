package org.depeche.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.lexicon.Table;
import org.depeche.lexicon.Table.Row;

/** Rows of {@code topics.tsv}; one added later replaces an earlier one with the same id. */
final class TopicRows {
  private final Map<KnownId, Row> rows = new LinkedHashMap<>();

  void add(Table table) {
    Set<KnownId> own = new HashSet<>();
    for (Row row : table.rows()) {
      KnownId id = KnownRow.id(row, "id");
      if (!own.add(id)) {
        throw row.bad("id", "an id that no other row of the table has");
      }
      rows.put(id, row);
    }
  }

  /** The topics, ordered by id. */
  List<KnownTopic> topics() {
    List<KnownTopic> topics = new ArrayList<>(rows.size());
    rows.forEach((id, row) -> topics.add(topic(id, row)));
    topics.sort(Comparator.comparing(topic -> topic.id().value()));
    return topics;
  }

  private KnownTopic topic(KnownId id, Row row) {
    List<KnownId> broader = broader(row);
    checkNotBelowItself(id, row, broader);
    String context = row.get("context");
    return new KnownTopic(
        id,
        row.require("name"),
        row.list("aliases"),
        row.require("name_en"),
        broader,
        context.isEmpty() ? Optional.empty() : Optional.of(context),
        KnownRow.outside(row));
  }

  private List<KnownId> broader(Row row) {
    List<KnownId> broader = new ArrayList<>(1);
    for (String value : row.list("broader")) {
      if (!KnownId.isValid(value) || !rows.containsKey(new KnownId(value))) {
        throw row.bad("broader", "ids of rows of topics.tsv");
      }
      broader.add(new KnownId(value));
    }
    return broader;
  }

  private void checkNotBelowItself(KnownId id, Row row, List<KnownId> broader) {
    Set<KnownId> above = new HashSet<>();
    List<KnownId> open = new ArrayList<>(broader);
    while (!open.isEmpty()) {
      KnownId next = open.removeLast();
      if (next.equals(id)) {
        throw row.bad("broader", "topics that are not themselves below " + id);
      }
      Row wider = rows.get(next);
      if (wider != null && above.add(next)) {
        open.addAll(broader(wider));
      }
    }
  }
}
