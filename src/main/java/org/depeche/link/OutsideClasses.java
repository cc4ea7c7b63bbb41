package org.depeche.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.OutsideId.Dataset;
import org.depeche.lexicon.Table;
import org.depeche.lexicon.Table.Row;

/**
 * What kind the classes of outside datasets are of, after {@code
 * data/knowledge/outside-classes.tsv}. A class that is not there is of no kind. Immutable.
 */
final class OutsideClasses {
  private final Map<Dataset, Map<String, Kind>> kinds = new EnumMap<>(Dataset.class);
  private final Map<Dataset, List<String>> order = new EnumMap<>(Dataset.class);

  private OutsideClasses(Table table) {
    for (Row row : table.rows()) {
      Dataset dataset = dataset(row);
      Kind kind = kind(row);
      if (kinds.computeIfAbsent(dataset, d -> new HashMap<>()).put(row.require("class"), kind)
          != null) {
        throw row.bad("class", "a class that no other row of the dataset has");
      }
      order.computeIfAbsent(dataset, d -> new ArrayList<>()).add(row.get("class"));
    }
  }

  /** The table shipped with the program. */
  static OutsideClasses bundled() {
    return new OutsideClasses(Table.bundled("/data/knowledge/outside-classes.tsv"));
  }

  /** The kind of a thing with these classes: of several, that of the first row of the table. */
  Optional<Kind> kind(Dataset dataset, List<String> classes) {
    Map<String, Kind> known = kinds.getOrDefault(dataset, Map.of());
    List<String> found = classes.stream().filter(known::containsKey).toList();
    if (found.size() < 2) {
      return found.stream().findFirst().map(known::get);
    }
    return order.getOrDefault(dataset, List.of()).stream()
        .filter(found::contains)
        .findFirst()
        .map(known::get);
  }

  private static Dataset dataset(Row row) {
    try {
      return Dataset.valueOf(row.get("dataset").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.bad("dataset", "one of wikidata, dbpedia, geonames");
    }
  }

  private static Kind kind(Row row) {
    try {
      return Kind.of(row.get("kind"));
    } catch (IllegalArgumentException e) {
      throw row.bad("kind", "a kind such as state or igo");
    }
  }
}
