package org.depeche.mention;

import java.util.Optional;
import java.util.Set;
import org.depeche.mention.TimeExpression.Source;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Reads years that stand by themselves (« en 2005 », « de 1939 à 1945 », « en 98 »). */
final class YearReader {
  private YearReader() {}

  /** The number of a year in four digits. */
  static Optional<Integer> number(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    String form = sentence.token(at).lower();
    return CalendarWords.digits(form) && form.length() == 4
        ? Optional.of(Integer.valueOf(form)).filter(y -> y >= 1000 && y < 2100)
        : Optional.empty();
  }

  /** The year that the token names, if it counts or numbers nothing. */
  static Optional<TimeMatch> at(Sentence sentence, int at) {
    if (shortYear(sentence, at)) {
      return Optional.of(
          new TimeMatch(
              at + 1, TimeExpression.Type.DATE, "19" + sentence.token(at).form(), Source.TEXT));
    }
    Optional<Integer> year = number(sentence, at).filter(y -> y >= 1500);
    if (year.isEmpty() || at == 0 || counts(sentence, at)) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeMatch(at + 1, TimeExpression.Type.DATE, TimeAnchor.year(year.get()), Source.TEXT));
  }

  /** « en 98 », the end of what is said or before a comma: a year of the last century. */
  private static boolean shortYear(Sentence sentence, int at) {
    String form = sentence.token(at).form();
    boolean closed =
        at + 1 >= sentence.size()
            || Set.of(",", ".", "(", ")", ";").contains(sentence.token(at + 1).form());
    return at > 0
        && closed
        && sentence.token(at - 1).lower().equals("en")
        && form.length() == 2
        && CalendarWords.digits(form)
        && Integer.parseInt(form) >= 45;
  }

  /** Whether the number counts or numbers something (« 2000 hommes », « résolution 1559 »). */
  private static boolean counts(Sentence sentence, int at) {
    Token before = sentence.token(at - 1);
    boolean dated =
        Set.of("en", "depuis", "fin", "début", "dès", "jusqu'en", "printemps", "été", "hiver")
            .contains(before.lower());
    if (dated) {
      return false;
    }
    int last = span(sentence, at + 2) ? at + 2 : at;
    if (last + 1 < sentence.size()) {
      Token after = sentence.token(last + 1);
      if (after.is(Pos.NOUN) || after.is(Pos.ADJ) || after.is(Pos.SYM) || after.is(Pos.NUM)) {
        return true;
      }
    }
    if (span(sentence, at)) {
      return false;
    }
    return Set.of(
            "résolution",
            "résolutions",
            "numéro",
            "n°",
            "à",
            "les",
            "quelque",
            "environ",
            "près",
            "article",
            "ces",
            "ses",
            "plus",
            "vol",
            "loi",
            "directive",
            "décret")
        .contains(before.lower());
  }

  /**
   * « de 1939 à 1945 », « entre 1939 et 1945 »: the second year, told by the first; « d'ici à 2030
   * ».
   */
  private static boolean span(Sentence sentence, int at) {
    if (number(sentence, at).isEmpty()) {
      return false;
    }
    boolean limit =
        at > 1
            && sentence.token(at - 1).lower().equals("à")
            && sentence.token(at - 2).lower().equals("ici");
    return limit
        || (at > 2
            && Set.of("à", "et").contains(sentence.token(at - 1).lower())
            && number(sentence, at - 2).isPresent()
            && Set.of("de", "entre").contains(sentence.token(at - 3).lower()));
  }
}
