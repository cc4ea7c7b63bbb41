package org.depeche.server.door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;

/**
 * Reads, and forgets, what an answer left of the body of its request. A connection that is closed
 * while its client still sends is reset, and the client may lose the answer that came before: the
 * reason why its body was refused.
 */
public final class LeftBody implements Filter {
  /** Who sends more than this does lose it, in bytes. */
  private static final int MOST = 4 << 20;

  /** So does who takes longer. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain inside)
      throws IOException, ServletException {
    inside.doFilter(request, response);
    if (request instanceof HttpServletRequest asked && asked.getHeader("Expect") == null) {
      forget(asked.getInputStream());
    } // else the client sends its body only when it is asked to
  }

  private static void forget(ServletInputStream body) throws IOException {
    byte[] some = new byte[1 << 14];
    long began = System.nanoTime();
    int all = 0;
    int read = 0;
    while (read >= 0 && all < MOST && System.nanoTime() - began < LONGEST.toNanos()) {
      read = body.read(some);
      all += read;
    }
  }
}
