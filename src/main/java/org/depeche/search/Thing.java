package org.depeche.search;

/**
 * What a statement speaks of.
 *
 * @param key what its IRI has after the base and {@code id/}, after the base for what is not below
 *     {@code id/}, or the whole IRI of a thing elsewhere
 * @param label what it is called, in French
 */
public record Thing(String key, String label) {
  /** Stored in one field; an IRI has no line break. */
  String encoded() {
    return key + "\n" + label;
  }

  static Thing decoded(String text) {
    String[] parts = text.split("\n", 2);
    return new Thing(parts[0], parts[1]);
  }

  /** Where this server shows it; empty for a thing elsewhere. */
  public String path() {
    if (key.contains(":")) {
      return "";
    }
    return key.contains("/") ? "/" + key : "/page/" + key;
  }
}
