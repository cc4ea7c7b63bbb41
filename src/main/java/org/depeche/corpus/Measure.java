package org.depeche.corpus;

import java.util.Locale;

/** What is scored, each with precision, recall and F1. */
public enum Measure {
  /** Events by type and sentence. */
  WHAT("no match"),
  /** Those that share an actor too: the same entity or country. */
  WHO("other actors"),
  /** Those whose recipients agree as well. */
  WHO_WHOM("other recipients"),
  /** Who holds an office of what. */
  OFFICES("no match"),
  /** Annotated entities that the knowledge base holds, by the known thing. */
  LINKS("another thing or none"),
  /** Named entities by exact span and type. */
  NAMES("no match"),
  /** Temporal expressions by exact span. */
  DATES_STRICT("other span or no match"),
  /** Those that overlap. */
  DATES_RELAXED("no match"),
  /** Those with the exact span and the same value. */
  DATES_VALUE("other value"),
  /** Those that overlap and have the same value. */
  DATES_VALUE_RELAXED("other value");

  private final String fault;

  Measure(String fault) {
    this.fault = fault;
  }

  /** The name in tables, JSON and files: {@code who-whom}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is wrong with a finding that fails at this measure first, in words for people. */
  public String fault() {
    return fault;
  }
}
