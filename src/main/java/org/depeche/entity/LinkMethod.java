package org.depeche.entity;

import java.util.Locale;

/** How words of an article lead to the known thing that they were taken for. */
public enum LinkMethod {
  /** A name that only this thing has (« Vladimir Poutine », « la Russie »). */
  NAME,
  /** Its initials (« ONU »). */
  ACRONYM,
  /** A name that several known things have; kind, date, office or country chose. */
  NAMESAKE,
  /** A part of its name (« Poutine »), or another spelling that the article explains. */
  PARTIAL_NAME,
  /** The name of the place from which it acts (« le Kremlin », « Moscou » for Russia). */
  METONYM,
  /** An adjective or the name of its people (« russe »). */
  DEMONYM,
  /** An office that it holds, by the article or by the tables at that date. */
  ROLE,
  /** A description or a pronoun that goes on with it. */
  CONTEXT;

  /** The name in tables, JSON and RDF: {@code partial-name}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
