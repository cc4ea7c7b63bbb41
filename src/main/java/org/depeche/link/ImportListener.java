package org.depeche.link;

/** Hears how an import goes. */
public interface ImportListener {

  /**
   * How far it is, from time to time.
   *
   * @param what what is being done: the file that is read
   * @param done how much of {@code total} is done: compressed bytes of files, or parts put together
   * @param counts what was met so far, by earlier runs too
   */
  void progress(String what, long done, long total, ImportCounts counts);

  /**
   * A malformed line or statement.
   *
   * @param place file and line
   */
  void malformed(String place, String cause);
}
