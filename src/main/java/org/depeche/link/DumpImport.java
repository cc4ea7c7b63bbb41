package org.depeche.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.depeche.link.ImportState.Phase;

/** The first step of an import: the lines of its files into an index. Used once. */
final class DumpImport {
  private static final long PROGRESS_NANOS = 500_000_000;

  /** How many lines may pass until the clock is looked at again, less one; a mask. */
  private static final long LINES = 127;

  private final DatasetImport task;
  private final ImportListener listener;
  private final Path index;
  private final long total;
  private long linesBefore;
  private long kept;
  private long filtered;
  private long malformed;

  DumpImport(DatasetImport task, IndexFolder folder, ImportListener listener) throws IOException {
    this.task = task;
    this.listener = listener;
    this.index = task.hasParts() ? folder.parts() : folder.entities();
    long size = 0;
    for (DumpFile file : task.files()) {
      size += file.size();
    }
    this.total = size;
  }

  /** Reads on from a state to the end of the last file. */
  ImportState run(ImportState from) throws IOException {
    linesBefore = from.counts().lines() - from.line();
    kept = from.counts().kept();
    filtered = from.counts().filtered();
    malformed = from.counts().malformed();
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer = IndexFolder.writer(index, directory)) {
      ImportState state = from;
      for (int i = from.file(); i < task.files().size(); i++) {
        state = read(task.files().get(i), state, writer);
      }
      if (!task.hasParts()) {
        return IndexFolder.finish(state, writer);
      }
      ImportState merging = state.in(Phase.MERGING);
      IndexFolder.save(merging, writer);
      return merging;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ImportState read(DumpFile file, ImportState from, IndexWriter writer) throws IOException {
    long before = 0;
    for (DumpFile earlier : task.files().subList(0, from.file())) {
      before += earlier.size();
    }
    ImportState state = from;
    String name = String.valueOf(file.path().getFileName());
    long saved = System.nanoTime();
    long told = saved - PROGRESS_NANOS;
    long last = 0;
    try (DumpLines lines = open(file);
        EntryReader reader = file.reader(task.filter())) {
      for (Optional<Line> next = next(lines, file, last);
          next.isPresent();
          next = next(lines, file, last)) {
        last = next.get().number();
        if (last <= from.line()) {
          reader.skip(next.get());
        } else {
          reader.read(next.get(), entry -> take(entry, name, writer));
        }
        if ((last & LINES) == 0) {
          long now = System.nanoTime();
          if (last > from.line() && now - saved > task.saveEvery().toNanos()) {
            long line = reader.flush(entry -> take(entry, name, writer));
            state = state.at(state.file(), line, counts(line));
            IndexFolder.save(state, writer);
            saved = System.nanoTime();
          }
          if (now - told > PROGRESS_NANOS) {
            told = now;
            listener.progress(name, before + done(lines, file), total, counts(last));
          }
        }
      }
      reader.finish(entry -> take(entry, name, writer));
    }
    ImportCounts counts = counts(last);
    linesBefore = counts.lines();
    return state.at(state.file() + 1, 0, counts);
  }

  private static DumpLines open(DumpFile file) {
    try {
      return DumpLines.open(file.path());
    } catch (IOException e) {
      throw new ImportException(
          ImportException.Cause.REQUEST,
          file.path() + ": cannot be read: " + e.getMessage() + "; expected a dump",
          e);
    }
  }

  private static Optional<Line> next(DumpLines lines, DumpFile file, long last) {
    try {
      return lines.next();
    } catch (IOException e) {
      throw new ImportException(
          ImportException.Cause.MACHINE,
          file.path()
              + ": cannot be read behind line "
              + last
              + ": "
              + e.getMessage()
              + "; expected a whole file, fetch it again",
          e);
    }
  }

  /** What is done of a file, as so many of its bytes. */
  private static long done(DumpLines lines, DumpFile file) throws IOException {
    return Math.round((double) lines.done() / Math.max(lines.size(), 1) * file.size());
  }

  private ImportCounts counts(long line) {
    return new ImportCounts(linesBefore + line, kept, filtered, malformed);
  }

  private void take(Entry entry, String file, IndexWriter writer) {
    switch (entry) {
      case Entry.Thing thing -> add(thing.entity(), writer);
      case Entry.Filtered ignored -> filtered++;
      case Entry.Nothing ignored -> {}
      case Entry.Malformed bad -> {
        malformed++;
        listener.malformed(file + ":" + bad.line(), bad.cause());
      }
    }
  }

  private void add(OutsideEntity entity, IndexWriter writer) {
    try {
      if (task.hasParts()) {
        writer.addDocument(IndexFolder.part(entity));
      } else {
        writer.addDocument(IndexFolder.document(entity));
        kept++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
