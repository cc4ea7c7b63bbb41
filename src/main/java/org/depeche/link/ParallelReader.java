package org.depeche.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads a format whose every line stands for itself on several threads, while the thread that calls
 * unpacks the file and fills the index. Entries are given in the order of their lines. Holds some
 * megabytes of lines for each thread. To be closed.
 */
final class ParallelReader implements EntryReader {
  /** In bytes; a batch is worth the way to another thread and small beside the heap. */
  private static final int BATCH = 1 << 19;

  /** In bytes; lines that wait to be read may not hold more, however long they are. */
  private static final long MOST_BYTES = 1 << 26;

  private final Supplier<EntryReader> readers;
  private final ExecutorService workers;
  private final int mostWaiting;
  private final Deque<Batch> waiting = new ArrayDeque<>();
  private List<Line> batch = new ArrayList<>();
  private long size;
  private long waitingSize;
  private long line;

  /** Lines that are being read, and how many bytes they are. */
  private record Batch(Future<List<Entry>> entries, long size) {}

  /**
   * A reader that uses so many threads.
   *
   * @param readers gives a new reader of the format
   */
  ParallelReader(Supplier<EntryReader> readers, int threads) {
    this.readers = readers;
    this.workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("reader").factory());
    this.mostWaiting = 2 * threads;
  }

  @Override
  public void read(Line next, Consumer<Entry> sink) {
    line = next.number();
    batch.add(next);
    size += next.bytes().length;
    if (size >= BATCH) {
      submit();
      while (waiting.size() > mostWaiting || waitingSize > MOST_BYTES) {
        giveFirst(sink);
      }
    }
  }

  @Override
  public long flush(Consumer<Entry> sink) {
    submit();
    while (!waiting.isEmpty()) {
      giveFirst(sink);
    }
    return line;
  }

  private void submit() {
    List<Line> lines = batch;
    waiting.add(new Batch(workers.submit(() -> entries(lines)), size));
    waitingSize += size;
    batch = new ArrayList<>();
    size = 0;
  }

  private List<Entry> entries(List<Line> lines) {
    List<Entry> entries = new ArrayList<>(lines.size());
    EntryReader reader = readers.get();
    lines.forEach(each -> reader.read(each, entries::add));
    reader.finish(entries::add);
    return entries;
  }

  private void giveFirst(Consumer<Entry> sink) {
    Batch first = waiting.remove();
    waitingSize -= first.size();
    try {
      first.entries().get().forEach(sink);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a line cannot be read: " + e.getCause(), e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
