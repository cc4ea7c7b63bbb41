package org.depeche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** The folder of a store, checked before TDB2 touches it: TDB2 would write into any folder. */
record StoreDirectory(Path path) {
  private static final Pattern LOCKED_BY = Pattern.compile("(?:process|pid)\\D{0,20}(\\d+)");
  private static final Pattern GENERATION = Pattern.compile("Data-\\d{4,}");

  /** Whether a store is there. */
  boolean holdsStore() {
    return Files.isDirectory(path)
        && names().stream().anyMatch(name -> GENERATION.matcher(name).matches());
  }

  /**
   * Makes sure that a store is there.
   *
   * @throws StoreException if not, or if it cannot be opened
   */
  void checkExisting() {
    if (!Files.exists(path)) {
      throw refused("there is no store here: expected one that `depeche ingest` has made");
    }
    checkNoOtherUse();
    if (!holdsStore()) {
      throw refused("the folder is empty: expected a store that `depeche ingest` has made");
    }
    checkWritable();
  }

  /**
   * Makes sure that a store is there or can be made, and makes its folder.
   *
   * @throws StoreException if not
   */
  void checkOrCreate() {
    if (!Files.exists(path)) {
      try {
        Files.createDirectories(path);
      } catch (IOException e) {
        throw new StoreException(
            StoreException.Cause.MACHINE, "store " + path + ": the folder cannot be made: " + e, e);
      }
    }
    checkNoOtherUse();
    checkWritable();
  }

  private void checkNoOtherUse() {
    if (!Files.isDirectory(path)) {
      throw refused("it is a file: expected the folder of a store");
    }
    if (!holdsStore() && !names().isEmpty()) {
      throw refused(
          "it is no store and not empty (it holds "
              + names().get(0)
              + "): expected a store or an empty folder; give another --store");
    }
  }

  private void checkWritable() {
    if (!Files.isWritable(path)) {
      throw new StoreException(
          StoreException.Cause.MACHINE,
          "store "
              + path
              + " cannot be written to: expected a folder with write permission, which a lock"
              + " needs even for reading; copy it or change its permissions");
    }
  }

  private StoreException refused(String reason) {
    return new StoreException(StoreException.Cause.REQUEST, "store " + path + ": " + reason);
  }

  /** What lies in the folder, sorted; a lock left by an earlier use does not count. */
  private List<String> names() {
    List<String> names = new ArrayList<>();
    try (Stream<Path> entries = Files.list(path)) {
      entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.equals("tdb.lock"))
          .sorted()
          .forEach(names::add);
    } catch (IOException e) {
      throw new StoreException(
          StoreException.Cause.MACHINE, "store " + path + " cannot be read: " + e, e);
    }
    return names;
  }

  /**
   * Connects to the store that is there or that TDB2 makes.
   *
   * @throws StoreException if another process has it, or it is damaged
   */
  DatasetGraph connect() {
    try {
      DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(path.toString()));
      EmptyInputExecutor.useFor(data);
      return data;
    } catch (DBOpEnvException e) {
      throw new StoreException(StoreException.Cause.MACHINE, lockMessage(e), e);
    } catch (RuntimeException e) {
      throw new StoreException(
          StoreException.Cause.MACHINE,
          "store "
              + path
              + " cannot be opened: "
              + e
              + ": if it is damaged, remove it and ingest its articles again",
          e);
    }
  }

  private String lockMessage(DBOpEnvException e) {
    String said = String.valueOf(e.getMessage());
    Matcher process = LOCKED_BY.matcher(said);
    return process.find()
        ? "store "
            + path
            + " is in use by process "
            + process.group(1)
            + ": one process at a time; wait until it ends or give another --store"
        : "store " + path + " cannot be locked: " + said;
  }
}
