package org.depeche.server.door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.depeche.server.http.Refusal;

/** Counts the requests that are being answered, so that a server that stops can wait for them. */
public final class InFlight implements Filter {
  private final Phaser requests = new Phaser(1); // one party is the server
  private final AtomicBoolean stopping = new AtomicBoolean();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain inside)
      throws IOException, ServletException {
    if (stopping.get() || requests.register() < 0) {
      if (response instanceof HttpServletResponse answer) {
        new Refusal(503, "the server stops: expected you to try again later")
            .with("Retry-After", "30")
            .with("Connection", "close")
            .send(answer);
      }
      return;
    }
    try {
      inside.doFilter(request, response);
    } finally {
      requests.arriveAndDeregister();
    }
  }

  /** Lets no more requests in; false if that was so already. */
  public boolean close() {
    return !stopping.getAndSet(true);
  }

  /**
   * Waits until those inside are answered. Only after closing, by one thread.
   *
   * @param patience until they are told to end, and once more after that
   * @param end tells them to
   */
  public void drain(Duration patience, Runnable end) {
    int phase = requests.arrive();
    if (!advances(phase, patience)) {
      end.run();
      boolean unused = advances(phase, patience); // those that are left are cut off
    }
  }

  private boolean advances(int phase, Duration patience) {
    try {
      int unused =
          requests.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
