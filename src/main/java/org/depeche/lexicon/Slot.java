package org.depeche.lexicon;

import java.util.Locale;

/** A syntactic position beside a predicate: its subject, object, or complement by preposition. */
public enum Slot {
  SUBJ,
  OBJ,
  A,
  DE,
  SUR,
  CONTRE,
  AVEC,
  POUR,
  PAR,
  EN,
  DANS,
  ENTRE,
  /** « envers », « à l'égard de », « vis-à-vis de ». */
  ENVERS,
  AUPRES,
  /** « selon », « d'après ». */
  SELON,
  /** « lors de », « à l'issue de », « après ». */
  LORS,
  SANS,
  /** A clause introduced by « que ». */
  QUE,
  /** A bare infinitive. */
  INF,
  DE_INF,
  A_INF,
  POUR_INF,
  /** A word that blames, said of the subject or object (« est une menace », « juge injuste »). */
  BLAME,
  /** A word that praises, said likewise. */
  PRAISE,
  /** Who says the clause: in a reporting clause, behind « selon », or beside a quotation. */
  SPEAKER,
  /** A preposition that no frame asks for. */
  OTHER;

  /**
   * The slot as tables write it ({@code DE-INF}).
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Slot of(String code) {
    return valueOf(code.replace('-', '_'));
  }

  /**
   * The infinitive slot for a preposition's slot: {@code DE} → {@code DE_INF}; {@code OTHER} for
   * other prepositions.
   */
  public Slot infinitive() {
    return switch (this) {
      case DE -> DE_INF;
      case A -> A_INF;
      case POUR -> POUR_INF;
      default -> OTHER;
    };
  }

  /** The name in tables. */
  public String code() {
    return name().toUpperCase(Locale.ROOT).replace('_', '-');
  }
}
