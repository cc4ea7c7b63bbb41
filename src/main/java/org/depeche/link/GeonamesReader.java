package org.depeche.link;

import java.util.ArrayList;
import java.util.List;
import org.depeche.knowledge.OutsideId.Dataset;

/**
 * Reads GeoNames' table of places ({@code allCountries.txt}, a country's {@code FR.txt}, {@code
 * cities500.txt}), after the readme of its export: 19 columns between tabs. A place is filtered by
 * its feature and its population; what has a name of another kind only is not wanted either.
 */
final class GeonamesReader extends TabbedReader {
  private static final int COLUMNS = 19;
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATE_NAMES = 3;
  private static final int FEATURE_CLASS = 6;
  private static final int FEATURE_CODE = 7;
  private static final int COUNTRY = 8;
  private static final int POPULATION = 14;

  /** Behind every name that is marked with a language. */
  private static final int UNMARKED_RANK = 1000;

  /** Where the names in other languages are read. */
  enum OtherNames {
    /** In the column of this table, which tells no languages. */
    OF_COLUMN,
    /** In the table of alternate names, which does. */
    OF_TABLE
  }

  private final ImportFilter filter;
  private final OtherNames otherNames;

  GeonamesReader(ImportFilter filter, OtherNames otherNames) {
    this.filter = filter;
    this.otherNames = otherNames;
  }

  @Override
  Entry entry(String[] cells, long number) {
    if (cells.length != COLUMNS) {
      return new Entry.Malformed(number, cells.length + " columns, expected " + COLUMNS);
    }
    if (!isNumber(cells[ID])) {
      return unnumbered(cells[ID], number);
    }
    if (!cells[POPULATION].isEmpty() && !isNumber(cells[POPULATION])) {
      return new Entry.Malformed(
          number, "population is \"" + cells[POPULATION] + "\", expected a number");
    }
    long population = cells[POPULATION].isEmpty() ? 0 : Long.parseLong(cells[POPULATION]);
    String feature = cells[FEATURE_CLASS] + "." + cells[FEATURE_CODE];
    if (cells[NAME].isBlank() || !wants(cells[FEATURE_CLASS], feature, population)) {
      return Entry.Filtered.FILTERED;
    }
    return new Entry.Thing(
        new OutsideEntity(
            OutsideIris.of(Dataset.GEONAMES, cells[ID]),
            names(cells),
            "",
            List.of(cells[FEATURE_CLASS], feature),
            cells[COUNTRY].isEmpty() ? List.of() : List.of(cells[COUNTRY]),
            population,
            List.of()));
  }

  private boolean wants(String featureClass, String feature, long population) {
    return population >= filter.minimumPopulation()
        && (filter.features().isEmpty()
            || filter.features().contains(featureClass)
            || filter.features().contains(feature));
  }

  private List<OutsideName> names(String[] cells) {
    List<OutsideName> names = new ArrayList<>();
    names.add(new OutsideName(cells[NAME].strip(), OutsideName.Form.LABEL, UNMARKED_RANK));
    if (!cells[ASCII_NAME].isBlank() && !cells[ASCII_NAME].equals(cells[NAME])) {
      names.add(new OutsideName(cells[ASCII_NAME].strip(), OutsideName.Form.ALIAS, UNMARKED_RANK));
    }
    if (otherNames == OtherNames.OF_COLUMN) {
      for (String name : cells[ALTERNATE_NAMES].split(",")) {
        if (!name.isBlank()) {
          names.add(new OutsideName(name.strip(), OutsideName.Form.ALIAS, UNMARKED_RANK));
        }
      }
    }
    return names;
  }
}
