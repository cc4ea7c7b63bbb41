package org.depeche.server.door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.depeche.server.http.Refusal;

/**
 * What every request passes, whatever its path: the headers that tell a browser to run nothing that
 * is not ours, then the names of the server, the page that asks, and who asks.
 */
public final class Door implements Filter {
  /** What pages of other sites may ask, for it only reads and OpenRefine needs it. */
  private static final String OPEN = "/reconcile";

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

  private static final Map<String, String> CLOSED =
      Map.of(
          "Content-Security-Policy", POLICY,
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Embedder-Policy", "require-corp",
          "X-Frame-Options", "DENY");

  private final Hosts hosts;
  private final Access access;

  public Door(Hosts hosts, Access access) {
    this.hosts = hosts;
    this.access = access;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain inside)
      throws IOException, ServletException {
    if (!(request instanceof HttpServletRequest asked)
        || !(response instanceof HttpServletResponse answer)) {
      throw new ServletException("expected HTTP");
    }
    boolean open = isOpen(asked);
    if (open) {
      ALWAYS.forEach(answer::setHeader);
    } else {
      forEachHeader(answer::setHeader);
    }
    try {
      hosts.checkHost(asked);
      if (!METHODS.contains(asked.getMethod())) {
        throw new Refusal(405, asked.getMethod() + ": expected GET, HEAD, POST or OPTIONS")
            .with("Allow", "GET, HEAD, POST, OPTIONS");
      }
      if (!open) {
        hosts.checkOrigin(asked);
      }
      access.checkReader(asked);
    } catch (Refusal e) {
      e.with("Connection", "close").send(answer); // what else it has to say is not read
      return;
    }
    inside.doFilter(asked, answer);
  }

  /** By the servlet that answers, for an address can be written in many ways. */
  private static boolean isOpen(HttpServletRequest request) {
    return request.getServletPath().equals(OPEN);
  }

  /** Hands on the headers of an answer that other sites may not use, by name and value. */
  public static void forEachHeader(BiConsumer<String, String> use) {
    ALWAYS.forEach(use);
    CLOSED.forEach(use);
  }
}
