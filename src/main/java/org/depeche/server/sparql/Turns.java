package org.depeche.server.sparql;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.depeche.server.http.Refusal;

/**
 * Lets so many queries run at once. Further ones wait in the order in which they came; who waits
 * too long, or comes when many wait, is told to come back.
 */
public final class Turns {
  /** Queries that wait, for one that runs. */
  private static final int QUEUE = 8;

  private final int atOnce;
  private final Duration patience;
  private final Semaphore free;
  private final AtomicInteger waiting = new AtomicInteger();

  Turns(int atOnce, Duration patience) {
    this.atOnce = atOnce;
    this.patience = patience;
    this.free = new Semaphore(atOnce, true);
  }

  /**
   * Does something when it is its turn.
   *
   * @throws Refusal 429 if that is not in time
   */
  <T> T during(Supplier<T> work) {
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
        throw new Refusal(429, atOnce + " queries run already: expected you to try again soon")
            .with("Retry-After", "5");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the server stops").with("Retry-After", "30");
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** Queries that run now. */
  public int running() {
    return atOnce - free.availablePermits();
  }
}
