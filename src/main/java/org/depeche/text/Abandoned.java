package org.depeche.text;

/**
 * The reading of a text that its thread was told to end. Whoever interrupts a thread that reads an
 * article ends it within some sentences: every stage that takes long asks here.
 */
public final class Abandoned extends RuntimeException {
  private static final long serialVersionUID = 1;

  private Abandoned() {
    super("the reading of a text was interrupted", null, false, false);
  }

  /**
   * Goes on unless the thread is interrupted, which it stays.
   *
   * @throws Abandoned if it is
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new Abandoned();
    }
  }
}
