package org.depeche.knowledge;

/**
 * The local name of a known thing, which ends its IRI: lower-case ASCII letters, digits and
 * hyphens, such as {@code russie} or {@code vladimir-poutine}.
 */
public record KnownId(String value) {

  public KnownId {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "known id \"" + value + "\": expected lower-case letters, digits and single hyphens");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
