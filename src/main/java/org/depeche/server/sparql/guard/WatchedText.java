package org.depeche.server.sparql.guard;

import org.apache.jena.query.QueryCancelledException;

/**
 * Text that a regular expression reads as long as there is time. Java's matcher goes back over it
 * exponentially often for some patterns and nothing else can stop it.
 */
final class WatchedText implements CharSequence {
  private final String text;
  private final Watch watch;

  WatchedText(String text, Watch watch) {
    this.text = text;
    this.watch = watch;
  }

  /**
   * A character.
   *
   * @throws QueryCancelledException if the time is up
   */
  @Override
  public char charAt(int index) {
    watch.check(); // one read of a flag that is in the cache
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return text.subSequence(begin, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
