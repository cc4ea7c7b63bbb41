package org.depeche.clause;

import java.util.Set;
import org.depeche.text.Token;

/**
 * Nouns that, without a preposition, tell when and are neither subject nor object (« jeudi », « le
 * 2 novembre »).
 */
final class TemporalNouns {
  private static final Set<String> LEMMAS =
      Set.of(
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre",
          "matin",
          "soir",
          "après-midi",
          "hier",
          "aujourd'hui",
          "demain",
          "veille",
          "lendemain",
          "semaine",
          "mois",
          "année",
          "an",
          "week-end",
          "jour",
          "fois",
          "1er");

  private TemporalNouns() {}

  static boolean isTemporal(Token token) {
    return LEMMAS.contains(token.lemma())
        || LEMMAS.contains(token.lower())
        || (!token.form().isEmpty() && Character.isDigit(token.form().charAt(0)));
  }
}
