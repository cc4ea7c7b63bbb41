package org.depeche.server.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lets so much work be done at once. More waits in the order in which it came; who waits too long,
 * or comes when many wait, is told to come back.
 */
public final class Turns {
  /** Those that wait, for one that works. */
  private static final int QUEUE = 8;

  private final String what;
  private final int atOnce;
  private final Duration patience;
  private final Semaphore free;
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * @param what the work is on, in the plural, for messages
   * @param atOnce how many of them
   * @param patience how long one more waits
   */
  public Turns(String what, int atOnce, Duration patience) {
    this.what = what;
    this.atOnce = atOnce;
    this.patience = patience;
    this.free = new Semaphore(atOnce, true);
  }

  /**
   * Does something when it is its turn.
   *
   * @throws Refusal 429 if that is not in time
   */
  public <T> T during(Supplier<T> work) {
    take();
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private void take() {
    try {
      if (waiting.incrementAndGet() > QUEUE * atOnce
          || !free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Refusal(
                429, atOnce + " " + what + " are being worked on: expected you to try again soon")
            .with("Retry-After", "5");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the server stops").with("Retry-After", "30");
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** How many are worked on now. */
  public int running() {
    return atOnce - free.availablePermits();
  }
}
