package org.depeche.link;

import java.util.List;
import org.depeche.knowledge.OutsideId.Dataset;

/**
 * Reads GeoNames' table of alternate names ({@code alternateNamesV2.txt}): id, geonameid, language,
 * name, then "1" in a column if it is preferred, short, colloquial, historic; a period may follow.
 * A current name in a wanted language is a label, the preferred one before the short one before
 * others; a colloquial or historic one is an alias, {@code abbr} are initials, and {@code wkdt} is
 * the place in Wikidata. Codes and links are filtered.
 */
final class AlternateNamesReader extends TabbedReader {
  private static final int LEAST_COLUMNS = 4;
  private static final int PREFERRED = 4;
  private static final int SHORT = 5;
  private static final int COLLOQUIAL = 6;
  private static final int HISTORIC = 7;

  /** Ranks of one language: preferred, short, neither, past or colloquial. */
  private static final int RANKS = 4;

  private final ImportFilter filter;

  AlternateNamesReader(ImportFilter filter) {
    this.filter = filter;
  }

  @Override
  Entry entry(String[] cells, long number) {
    if (cells.length < LEAST_COLUMNS) {
      return new Entry.Malformed(
          number, cells.length + " columns, expected at least " + LEAST_COLUMNS);
    }
    if (!isNumber(cells[1])) {
      return unnumbered(cells[1], number);
    }
    String iri = OutsideIris.of(Dataset.GEONAMES, cells[1]);
    String language = cells[2];
    String name = cells[3].strip();
    if (name.isEmpty()) {
      return Entry.Filtered.FILTERED;
    }
    if (language.equals("wkdt")) {
      return part(iri, List.of(), List.of(OutsideIris.of(Dataset.WIKIDATA, name)));
    }
    int rank = filter.rank(language);
    if (language.equals("abbr")) {
      return part(iri, List.of(new OutsideName(name, OutsideName.Form.ACRONYM, 0)), List.of());
    }
    return rank < 0
        ? Entry.Filtered.FILTERED
        : part(iri, List.of(name(name, rank * RANKS, cells)), List.of());
  }

  private static OutsideName name(String name, int rank, String[] cells) {
    if (marked(cells, COLLOQUIAL) || marked(cells, HISTORIC)) {
      return new OutsideName(name, OutsideName.Form.ALIAS, rank + RANKS - 1);
    }
    int standing = marked(cells, PREFERRED) ? 0 : marked(cells, SHORT) ? 1 : 2;
    return new OutsideName(name, OutsideName.Form.LABEL, rank + standing);
  }

  private static boolean marked(String[] cells, int column) {
    return column < cells.length && cells[column].equals("1");
  }

  private static Entry part(String iri, List<OutsideName> names, List<String> sameAs) {
    return new Entry.Thing(new OutsideEntity(iri, names, "", List.of(), List.of(), 0, sameAs));
  }
}
