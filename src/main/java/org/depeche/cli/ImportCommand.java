package org.depeche.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.depeche.knowledge.OutsideId.Dataset;
import org.depeche.link.DatasetImport;
import org.depeche.link.DatasetImport.Existing;
import org.depeche.link.DumpFile;
import org.depeche.link.DumpFile.Content;
import org.depeche.link.ImportCounts;
import org.depeche.link.ImportException;
import org.depeche.link.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code depeche knowledge import}: the dump of an outside dataset into an index on disk. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the dump of an outside dataset into an index on disk, which linking uses beside what"
          + " comes with the program.",
      "Files may be compressed (gzip, bzip2; a zip file for GeoNames). Memory does not grow with"
          + " the dump. An import that was interrupted goes on where it was when it is started"
          + " again; one that is done is not repeated."
    })
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--wikidata",
      paramLabel = "FILE",
      description = "Wikidata's JSON dump: latest-all.json.bz2, .gz or unpacked.")
  private Optional<Path> wikidata = Optional.empty();

  @Option(
      names = "--dbpedia",
      paramLabel = "FILE",
      arity = "1..*",
      description = "DBpedia's labels, types and sameAs links: N-Triples or Turtle files.")
  private List<Path> dbpedia = List.of();

  @Option(
      names = "--geonames",
      paramLabel = "FILE",
      description = "GeoNames' places: allCountries.zip, FR.zip, or the .txt in it.")
  private Optional<Path> geonames = Optional.empty();

  @Option(
      names = "--alternate-names",
      paramLabel = "FILE",
      description = "GeoNames' names by language: alternateNamesV2.zip or .txt.")
  private Optional<Path> alternateNames = Optional.empty();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Folder of the index, ./outside if not given.")
  private Path index = Path.of("outside");

  @Mixin private ImportFilterOptions filter;

  @Option(
      names = "--save-every",
      paramLabel = "SECONDS",
      description = "How much work an interruption may cost, 10 seconds if not given.")
  private long saveEvery = 10;

  @Option(
      names = "--again",
      description = "Replace what was imported before; an unfinished import of the same goes on.")
  private boolean again;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DatasetImport task = task();
    try (ImportProgress progress = new ImportProgress(terminal)) {
      ImportReport report = task.run(again ? Existing.REPLACE : Existing.KEEP, progress);
      progress.clear();
      tell(report, task, progress);
      return report.counts().malformed() == 0 ? ExitCode.DONE : ExitCode.REFUSED;
    } catch (ImportException e) {
      throw new Failure(
          e.kind() == ImportException.Cause.REQUEST ? ExitCode.USAGE : ExitCode.FAILED,
          String.valueOf(e.getMessage()),
          e);
    }
  }

  private DatasetImport task() {
    if (saveEvery < 0) {
      throw new Failure(
          ExitCode.USAGE, "--save-every " + saveEvery + ": expected a number of seconds");
    }
    long given = Stream.of(wikidata, geonames).filter(Optional::isPresent).count();
    if (given + (dbpedia.isEmpty() ? 0 : 1) != 1) {
      throw new Failure(
          ExitCode.USAGE,
          "expected one of --wikidata, --dbpedia and --geonames: one dataset at a time");
    }
    if (alternateNames.isPresent() && geonames.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, "--alternate-names without --geonames: expected the places too");
    }
    Dataset dataset =
        wikidata.isPresent()
            ? Dataset.WIKIDATA
            : geonames.isPresent() ? Dataset.GEONAMES : Dataset.DBPEDIA;
    return new DatasetImport(
        index, dataset, files(), filter.filter(), Duration.ofSeconds(saveEvery));
  }

  private List<DumpFile> files() {
    List<DumpFile> files = new ArrayList<>();
    wikidata.ifPresent(path -> files.add(new DumpFile(path, Content.WIKIDATA)));
    dbpedia.forEach(path -> files.add(new DumpFile(path, Content.DBPEDIA)));
    geonames.ifPresent(
        path ->
            files.add(
                new DumpFile(
                    path, alternateNames.isPresent() ? Content.GEONAMES : Content.GEONAMES_ALONE)));
    alternateNames.ifPresent(path -> files.add(new DumpFile(path, Content.ALTERNATE_NAMES)));
    return files;
  }

  private void tell(ImportReport report, DatasetImport task, ImportProgress progress) {
    ImportCounts counts = report.counts();
    String where =
        "depeche: index "
            + task.index()
            + ", "
            + task.dataset().name().toLowerCase(Locale.ROOT)
            + ": ";
    if (report.outcome() == ImportReport.Outcome.ALREADY_DONE) {
      terminal
          .err()
          .println(
              where
                  + "this import is done already ("
                  + counts.kept()
                  + " entities); --again repeats it");
      return;
    }
    terminal
        .err()
        .printf(
            "%s%d entities kept, %d filtered, %d malformed, of %d lines%n",
            where, counts.kept(), counts.filtered(), counts.malformed(), counts.lines());
    terminal.err().println("depeche: " + progress.rate(report));
  }
}
