package org.depeche.server.http;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.depeche.text.Abandoned;

/**
 * Ends the reading of a text that takes too long, by interrupting its thread. Only for work in
 * memory: an interrupt closes the files of a store.
 *
 * @param most how long it may take
 */
public record TimeLimit(Duration most) {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("time limits").unstarted(work));

  /** What it gives; empty if the time was up first. */
  public <T> Optional<T> during(Supplier<T> work) {
    Alarm alarm = new Alarm(Thread.currentThread());
    ScheduledFuture<?> set = CLOCK.schedule(alarm::ring, most.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return Optional.of(work.get());
    } catch (Abandoned e) {
      if (alarm.rang()) {
        return Optional.empty();
      }
      throw e;
    } finally {
      alarm.off();
      boolean unused = set.cancel(false);
    }
  }

  /** Interrupts a thread while it is at this work, and never after. */
  private static final class Alarm {
    private final Thread thread;
    private boolean over;
    private boolean rang;

    Alarm(Thread thread) {
      this.thread = thread;
    }

    synchronized void ring() {
      if (!over) {
        rang = true;
        thread.interrupt();
      }
    }

    synchronized boolean rang() {
      return rang;
    }

    /** Takes back an interrupt that came as the work ended. */
    synchronized void off() {
      over = true;
      if (rang) {
        boolean unused = Thread.interrupted();
      }
    }
  }
}
