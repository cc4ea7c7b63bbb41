package org.depeche.knowledge;

/**
 * The local name of a known thing, which ends its IRI: lower-case ASCII letters, digits and
 * hyphens, such as {@code russie} or {@code vladimir-poutine}.
 */
public record KnownId(String value) {

  public KnownId {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "known id \"" + value + "\": expected lower-case letters, digits and single hyphens");
    }
  }

  /** Whether {@code value} is such a name. */
  static boolean isValid(String value) {
    char before = '-';
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean hyphen = c == '-' && before != '-';
      if (!hyphen && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  @Override
  public String toString() {
    return value;
  }
}
