package org.depeche.search;

import java.util.Optional;

/**
 * An article as a line of a list names it.
 *
 * @param key {@code article/ID}
 * @param title its title, or the first line of its text
 * @param published as far as it is known: {@code 2018-11-03}
 * @param source where it comes from: who published it, or the host of its address
 */
public record ArticleLine(
    String key, String title, Optional<String> published, Optional<String> source) {
  /** Where this server shows it. */
  public String path() {
    return key.contains(":") ? "" : "/page/" + key;
  }
}
