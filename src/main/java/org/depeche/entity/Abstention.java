package org.depeche.entity;

import java.util.Locale;

/** Why a name was taken for no known thing. */
public enum Abstention {
  /** No known thing has such a name. */
  NO_CANDIDATE,
  /** Several known things have it, and nothing in the article chooses. */
  TIE,
  /** One known thing may be meant, but too little speaks for it. */
  BELOW_THRESHOLD;

  /** The name in JSON and RDF: {@code no-candidate}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
