package org.depeche.link;

/**
 * What an import has met.
 *
 * @param lines lines read
 * @param kept entities that are in the index
 * @param filtered what was not wanted: entities, or triples and names that say nothing of use
 * @param malformed lines or statements that are not what the format has there
 */
public record ImportCounts(long lines, long kept, long filtered, long malformed) {
  static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

  ImportCounts plus(ImportCounts other) {
    return new ImportCounts(
        lines + other.lines,
        kept + other.kept,
        filtered + other.filtered,
        malformed + other.malformed);
  }
}
