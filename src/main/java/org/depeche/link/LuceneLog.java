package org.depeche.link;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Lucene from advising the user about options of the JVM on standard error. Java forgets the
 * level of a logger that nobody holds, so this holds it.
 */
public final class LuceneLog {
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private LuceneLog() {}

  /** To be called before Lucene is used. */
  public static void quieten() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
