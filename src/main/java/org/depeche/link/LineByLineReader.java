package org.depeche.link;

import java.util.function.Consumer;

/** Reads a dump of which every line is an entry of its own. For one thread. */
abstract class LineByLineReader implements EntryReader {
  private long last;

  @Override
  public final void read(Line line, Consumer<Entry> sink) {
    last = line.number();
    sink.accept(line.isCut() ? new Entry.Malformed(last, EntryReader.tooLong(line)) : entry(line));
  }

  @Override
  public final long flush(Consumer<Entry> sink) {
    return last;
  }

  /** What a line, which is whole, says. */
  abstract Entry entry(Line line);
}
