package org.depeche.search;

import java.util.List;
import java.util.Locale;

/** What statements can be told apart by, besides their words and date. */
public enum Facet {
  /** Who does it, or the state that it is done for; by its {@linkplain ThingKeys key}. */
  ACTOR,
  /** To whom, or to whose state. */
  RECIPIENT,
  /** PLOVER's type, by the name of its class: {@code Accuse}. */
  TYPE,
  /** The finer class: {@code Condemnation}. */
  CLASS,
  /** The side taken: {@code Opposes}. */
  STANCE,
  /** The thing or topic that it concerns. */
  ABOUT,
  /** {@code Asserted}, {@code Negated}, … */
  STATUS,
  /** Where the article comes from. */
  SOURCE,
  /** Who is linked with whom, a {@link Pair#key()}; links of the network lead to it. */
  PAIR;

  /** Its name in addresses and in the index. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that a reader chooses from. */
  public static List<Facet> listed() {
    return List.of(ACTOR, RECIPIENT, TYPE, CLASS, STANCE, ABOUT, STATUS, SOURCE);
  }

  /** Whether its values are things with a page of their own, rather than terms of the ontology. */
  public boolean isOfThings() {
    return this == ACTOR || this == RECIPIENT || this == ABOUT;
  }
}
