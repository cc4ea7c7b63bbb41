package org.depeche.text;

/** What identifies an article among all: the caller's id, or a digest of its text. Never blank. */
public record ArticleId(String value) {

  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("article id is blank: expected at least one character");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
