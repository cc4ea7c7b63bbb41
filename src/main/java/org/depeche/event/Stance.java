package org.depeche.event;

/** The side that a position takes. */
public enum Stance {
  FAVOURS("Favours"),
  OPPOSES("Opposes"),
  CALLS_FOR("CallsFor");

  private final String term;

  Stance(String term) {
    this.term = term;
  }

  /** The local name in the ontology. */
  public String term() {
    return term;
  }
}
