package org.depeche.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.depeche.knowledge.OutsideId.Dataset;

/**
 * Imports the dump of one dataset into an index. Memory does not grow with the dump. Every {@code
 * saveEvery} what was read is saved together with the place; when the process is killed, the same
 * import started again goes on from there, and the index is the same in the end.
 *
 * <p>Where a dump says things of one entity in several places (DBpedia, GeoNames with its alternate
 * names), the parts go into an index of their own first, and are put together in the order of their
 * IRIs in the end.
 *
 * @param index the folder of all datasets
 * @param files the files of the dump, of which all or none have parts
 */
public record DatasetImport(
    Path index, Dataset dataset, List<DumpFile> files, ImportFilter filter, Duration saveEvery) {

  /** Whether what is there may be replaced. */
  public enum Existing {
    /** A finished import stays. */
    KEEP,
    /** A finished import, or one of something else, is deleted first. */
    REPLACE
  }

  public DatasetImport {
    files = List.copyOf(files);
  }

  /**
   * Imports, or goes on with an import that was interrupted.
   *
   * @throws ImportException if a file cannot be read, or the folder holds an import of something
   *     else
   */
  public ImportReport run(Existing existing, ImportListener listener) {
    IndexFolder folder = IndexFolder.of(index, dataset);
    ImportState begin =
        ImportState.begin(
            files.stream().map(DumpFile::digest).collect(Collectors.joining(" ")),
            files.stream().map(file -> file.path().toString()).collect(Collectors.joining(", ")),
            filter.signature());
    ImportState state = folder.state().orElse(begin);
    boolean same = state.files().equals(begin.files()) && state.filter().equals(begin.filter());
    if (state.phase() == ImportState.Phase.FINISHED && same && existing == Existing.KEEP) {
      IndexFolder.delete(folder.parts());
      return new ImportReport(ImportReport.Outcome.ALREADY_DONE, state.counts(), ImportCounts.NONE);
    }
    if (state.phase() == ImportState.Phase.FINISHED || !same) {
      if (existing == Existing.KEEP) {
        throw other(folder, state, begin);
      }
      IndexFolder.delete(folder.entities());
      IndexFolder.delete(folder.parts());
      state = begin;
    }
    return run(folder, state, listener);
  }

  private ImportReport run(IndexFolder folder, ImportState from, ImportListener listener) {
    boolean resumed = from.counts().lines() > 0;
    long now = from.counts().lines();
    try {
      Files.createDirectories(folder.path());
      ImportState state = from;
      if (state.phase() == ImportState.Phase.READING) {
        state = new DumpImport(this, folder, listener).run(state);
      }
      if (state.phase() == ImportState.Phase.MERGING) {
        state = new PartsMerge(this, folder, listener).run(state);
        IndexFolder.delete(folder.parts());
      }
      ImportCounts all = state.counts();
      return new ImportReport(
          resumed ? ImportReport.Outcome.RESUMED : ImportReport.Outcome.IMPORTED,
          all,
          new ImportCounts(
              all.lines() - now,
              all.kept() - from.counts().kept(),
              all.filtered() - from.counts().filtered(),
              all.malformed() - from.counts().malformed()));
    } catch (IOException e) {
      throw new ImportException(
          ImportException.Cause.MACHINE,
          "index " + folder.path() + " cannot be written: " + e.getMessage(),
          e);
    }
  }

  /** Whether the dump says things of one entity in several places. */
  boolean hasParts() {
    return files.stream()
        .anyMatch(
            file ->
                file.content() == DumpFile.Content.DBPEDIA
                    || file.content() == DumpFile.Content.ALTERNATE_NAMES);
  }

  private static ImportException other(IndexFolder folder, ImportState found, ImportState asked) {
    String what =
        found.phase() == ImportState.Phase.FINISHED
            ? "holds the import of "
            : "holds an unfinished import of ";
    String difference =
        found.files().equals(asked.files())
            ? " with other settings (" + found.filter() + ")"
            : ", not of " + asked.names();
    return new ImportException(
        ImportException.Cause.REQUEST,
        "index "
            + folder.path()
            + " "
            + what
            + found.names()
            + difference
            + ": give the same again, another --index, or --again to replace it");
  }
}
