package org.depeche.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** One segment of an address. */
final class PathSegment {
  private PathSegment() {}

  /** A text as it stands between two slashes. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
