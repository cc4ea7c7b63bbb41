package org.depeche.mention;

import java.util.Optional;
import java.util.Set;
import org.depeche.mention.CalendarWords.Use;
import org.depeche.mention.TimeExpression.Source;
import org.depeche.text.Sentence;

/**
 * Reads the beginning, middle or end of a week, month or year (« au début du mois », « la fin de
 * l'année dernière », « début de 2016 », « fin du mois de mai »). The value is that of the whole.
 */
final class PeriodEdge {
  private static final Set<String> EDGES = Set.of("début", "milieu", "fin");
  private static final Set<String> LINKS = Set.of("du", "de", "d'", "l'", "la");

  private final CalendarWords words;

  PeriodEdge(CalendarWords words) {
    this.words = words;
  }

  /** The edge that begins at token {@code at}, its article included. */
  Optional<TimeMatch> at(Sentence sentence, int at, TimeAnchor anchor) {
    boolean article = Set.of("le", "la").contains(sentence.token(at).lower());
    int edge = article ? at + 1 : at;
    if (edge >= sentence.size() || !EDGES.contains(sentence.token(edge).lower())) {
      return Optional.empty();
    }
    int noun = linked(sentence, edge + 1);
    if (noun == edge + 1 || noun >= sentence.size()) {
      return Optional.empty();
    }
    return year(sentence, noun)
        .or(() -> month(sentence, noun, anchor))
        .or(() -> unit(sentence, noun, anchor));
  }

  private static int linked(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && at < from + 2 && LINKS.contains(sentence.token(at).lower())) {
      at++;
    }
    return at;
  }

  private static boolean digits(Sentence sentence, int at) {
    return at < sentence.size() && CalendarWords.digits(sentence.token(at).form());
  }

  private static Optional<TimeMatch> year(Sentence sentence, int at) {
    return digits(sentence, at) && sentence.token(at).form().length() == 4
        ? Optional.of(
            new TimeMatch(at + 1, TimeExpression.Type.DATE, sentence.token(at).form(), Source.TEXT))
        : Optional.empty();
  }

  /** « mois de mai », with or without the year. */
  private Optional<TimeMatch> month(Sentence sentence, int noun, TimeAnchor anchor) {
    int at = linked(sentence, noun + 1);
    Optional<Integer> month = words.value(Use.MONTH, sentence, at).map(Integer::valueOf);
    if (!sentence.token(noun).lower().equals("mois") || at == noun + 1 || month.isEmpty()) {
      return Optional.empty();
    }
    if (digits(sentence, at + 1) && sentence.token(at + 1).form().length() == 4) {
      String value =
          TimeAnchor.year(Integer.parseInt(sentence.token(at + 1).form()))
              + "-"
              + String.format(java.util.Locale.ROOT, "%02d", month.get());
      return Optional.of(new TimeMatch(at + 2, TimeExpression.Type.DATE, value, Source.TEXT));
    }
    String value = anchor.month(month.get(), Direction.ofDate(sentence, at));
    return Optional.of(new TimeMatch(at + 1, TimeExpression.Type.DATE, value, anchor.source()));
  }

  /** The week, month or year of publication, or the one before or after. */
  private Optional<TimeMatch> unit(Sentence sentence, int noun, TimeAnchor anchor) {
    int next = noun + 1;
    if (digits(sentence, next)) {
      return Optional.empty();
    }
    int shift =
        words.is(Use.NEXT, sentence, next) ? 1 : words.is(Use.LAST, sentence, next) ? -1 : 0;
    return words
        .value(Use.UNIT, sentence, noun)
        .filter(unit -> Set.of("W", "M", "Y").contains(unit))
        .flatMap(unit -> anchor.shifted(unit, shift))
        .map(
            value ->
                new TimeMatch(
                    shift == 0 ? next : next + 1,
                    TimeExpression.Type.DATE,
                    value,
                    Source.PUBLICATION));
  }
}
