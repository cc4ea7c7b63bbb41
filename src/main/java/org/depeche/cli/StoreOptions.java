package org.depeche.cli;

import java.nio.file.Path;
import org.depeche.store.GraphStore;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOptions {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store, ./kg if not given.")
  private Path folder = Path.of("kg");

  Path folder() {
    return folder;
  }

  GraphStore open() {
    return GraphStore.open(folder);
  }

  GraphStore openOrCreate() {
    return GraphStore.openOrCreate(folder);
  }
}
