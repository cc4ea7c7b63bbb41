package org.depeche.view;

import java.util.Locale;
import java.util.Optional;

/** The languages that pages speak. */
public enum ReaderLanguage {
  FRENCH("fr", Locale.FRENCH),
  ENGLISH("en", Locale.ENGLISH);

  private final String tag;
  private final Locale locale;

  ReaderLanguage(String tag, Locale locale) {
    this.tag = tag;
    this.locale = locale;
  }

  /** As BCP 47 has it. */
  public String tag() {
    return tag;
  }

  /** How dates and numbers are written. */
  public Locale locale() {
    return locale;
  }

  /** The other of the two. */
  public ReaderLanguage other() {
    return this == FRENCH ? ENGLISH : FRENCH;
  }

  /** The language of a tag, its region ignored; empty when pages do not speak it. */
  public static Optional<ReaderLanguage> of(String tag) {
    String plain = tag.strip().toLowerCase(Locale.ROOT).split("-", 2)[0];
    for (ReaderLanguage language : values()) {
      if (language.tag.equals(plain)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
