package org.depeche.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.knowledge.OutsideId.Dataset;
import org.depeche.lexicon.Table.Row;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;

/** How a row of a knowledge table says what a known thing is; a column may be absent. */
final class KnownRow {

  private KnownRow() {}

  /**
   * The known thing of a row.
   *
   * @param metonyms further names, from the rows of seats
   */
  static Known read(Row row, KnownId id, List<Known.Name> metonyms) {
    String name = row.require("name");
    List<Known.Name> names = new ArrayList<>();
    names.add(new Known.Name(name, Known.Form.NAME));
    addNames(names, row, "aliases", Known.Form.NAME);
    addNames(names, row, "surnames", Known.Form.NAME);
    addNames(names, row, "acronyms", Known.Form.ACRONYM);
    names.addAll(metonyms);
    addNames(names, row, "demonyms", Known.Form.DEMONYM);
    addNames(names, row, "adjectives", Known.Form.ADJECTIVE);
    String country = row.get("country");
    TableDate.Interval interval = TableDate.interval(row);
    return new Known(
        id,
        kind(row),
        name,
        names,
        gender(row),
        number(row),
        country.isEmpty() ? Optional.empty() : Optional.of(country),
        optional(row, "type"),
        outside(row),
        interval.from(),
        interval.until());
  }

  /** The id in a column. */
  static KnownId id(Row row, String column) {
    String value = row.require(column);
    if (!KnownId.isValid(value)) {
      throw row.bad(column, "lower-case letters, digits and single hyphens");
    }
    return new KnownId(value);
  }

  private static void addNames(List<Known.Name> names, Row row, String column, Known.Form form) {
    if (row.has(column)) {
      row.list(column).forEach(text -> names.add(new Known.Name(text, form)));
    }
  }

  private static Kind kind(Row row) {
    try {
      return Kind.of(row.require("kind"));
    } catch (IllegalArgumentException e) {
      throw row.bad("kind", "a kind such as state, person, igo, armed-group");
    }
  }

  private static Gender gender(Row row) {
    return switch (row.get("gender")) {
      case "m" -> Gender.MASCULINE;
      case "f" -> Gender.FEMININE;
      case "" -> Gender.ANY;
      default -> throw row.bad("gender", "m, f or nothing");
    };
  }

  private static Number number(Row row) {
    return switch (optional(row, "number")) {
      case "s" -> Number.SINGULAR;
      case "p" -> Number.PLURAL;
      case "" -> row.has("number") ? Number.ANY : Number.SINGULAR;
      default -> throw row.bad("number", "s, p or nothing");
    };
  }

  /** The identifiers of a row in other datasets; each needs the row's source. */
  static List<OutsideId> outside(Row row) {
    List<OutsideId> ids = new ArrayList<>(2);
    String wikidata = optional(row, "wikidata");
    if (!wikidata.isEmpty()) {
      if (wikidata.charAt(0) != 'Q' || !digits(wikidata, 1)) {
        throw row.bad("wikidata", "Q and digits");
      }
      ids.add(new OutsideId(Dataset.WIKIDATA, wikidata, row.require("source")));
    }
    String geonames = optional(row, "geonames");
    if (!geonames.isEmpty()) {
      if (!digits(geonames, 0)) {
        throw row.bad("geonames", "digits");
      }
      ids.add(new OutsideId(Dataset.GEONAMES, geonames, row.require("source")));
    }
    return ids;
  }

  private static String optional(Row row, String column) {
    return row.has(column) ? row.get(column) : "";
  }

  private static boolean digits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > from;
  }
}
