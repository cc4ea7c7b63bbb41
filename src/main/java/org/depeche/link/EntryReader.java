package org.depeche.link;

import java.util.function.Consumer;

/** Reads one format of dump line by line. For one file; called by one thread. */
interface EntryReader extends AutoCloseable {

  /** Takes the next line and gives what is complete with it. */
  void read(Line next, Consumer<Entry> sink);

  /** Takes a line before the one where an interrupted import goes on: it was read already. */
  default void skip(Line read) {}

  /**
   * Gives what waits for more lines, as far as it is complete.
   *
   * @return the last line of which, and before which, everything has been given
   */
  long flush(Consumer<Entry> sink);

  /** Says that there are no more lines, and gives the rest. */
  default void finish(Consumer<Entry> sink) {
    flush(sink);
  }

  @Override
  default void close() {}

  /** Why a line that was cut is malformed. */
  static String tooLong(Line line) {
    return line.length() + " bytes in a line, expected at most " + DumpLines.LONGEST;
  }
}
