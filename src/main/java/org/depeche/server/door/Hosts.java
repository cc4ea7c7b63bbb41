package org.depeche.server.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.server.http.Refusal;

/**
 * By which names the server may be spoken to. A page of another site can make a name of its own
 * point to this machine (DNS rebinding) and then read what it likes; it cannot make the browser say
 * one of these names in {@code Host}. Nor can it send a request across sites without telling by
 * {@code Origin} where it comes from.
 *
 * @param names besides those of this machine itself, with or without a port
 */
public record Hosts(Set<String> names) {
  /** This machine's own. */
  public static final Hosts LOCAL = new Hosts(Set.of());

  private static final List<String> OWN = List.of("localhost", "127.0.0.1", "[::1]");

  public Hosts {
    names =
        names.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    for (String name : names) {
      if (!name.matches("([a-z0-9._-]+|\\[[0-9a-f:.]+\\])(:\\d{1,5})?")) {
        throw new IllegalArgumentException(
            "host name \"" + name + "\": expected one such as graph.example.org");
      }
    }
  }

  /** An address of the network as the name of a host. */
  public static String name(InetAddress address) {
    String plain = address.getHostAddress().replaceFirst("%.*", "");
    return address instanceof Inet6Address ? "[" + plain + "]" : plain;
  }

  /** These, and the address that the server listens to: no page can make it point elsewhere. */
  public Hosts and(InetAddress address) {
    Set<String> more = new HashSet<>(names);
    more.add(name(address));
    return address.isAnyLocalAddress() || address.isLoopbackAddress() ? this : new Hosts(more);
  }

  /**
   * Lets requests pass that speak to this server by one of its names.
   *
   * @throws Refusal 421 if it is another
   */
  void checkHost(HttpServletRequest request) {
    List<String> said = Collections.list(request.getHeaders("Host"));
    if (said.size() != 1 || !knows(said.getFirst(), request.getLocalPort())) {
      throw new Refusal(
          421,
          "Host "
              + said
              + ": expected localhost:"
              + request.getLocalPort()
              + (names.isEmpty() ? "; --host-name NAME allows another" : " or one of " + names));
    }
  }

  /**
   * Lets requests pass that come from a page of this server, or from no page. A form of a page that
   * gives no referrer says {@code Origin: null}; that it is one of this server's own is said by
   * {@code Sec-Fetch-Site}, which no script can set.
   *
   * @throws Refusal 403 if they come from a page of another site
   */
  void checkOrigin(HttpServletRequest request) {
    for (String origin : Collections.list(request.getHeaders("Origin"))) {
      String lower = origin.toLowerCase(Locale.ROOT);
      int start = lower.indexOf("://");
      String scheme = start < 0 ? "" : lower.substring(0, start);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (lower.equals("null") && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
        continue;
      }
      if (!web || !knows(lower.substring(start + 3), request.getLocalPort())) {
        throw new Refusal(403, "Origin " + origin + ": expected a page of this server, or none");
      }
    }
  }

  private boolean knows(String host, int port) {
    String lower = host.toLowerCase(Locale.ROOT);
    for (String own : OWN) {
      if (lower.equals(own + ":" + port) || (port == 80 && lower.equals(own))) {
        return true;
      }
    }
    return names.contains(lower) || names.contains(lower.replaceFirst(":\\d{1,5}$", ""));
  }
}
