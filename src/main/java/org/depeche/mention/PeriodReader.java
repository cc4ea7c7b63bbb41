package org.depeche.mention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depeche.mention.CalendarWords.Use;
import org.depeche.mention.TimeExpression.Source;
import org.depeche.text.Sentence;

/**
 * Reads weeks, seasons, decades, durations and repetitions (« la semaine dernière », « dix ans »).
 */
final class PeriodReader {
  private static final Set<String> DEMONSTRATIVES = Set.of("ce", "cet", "cette");
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'");
  private static final Set<String> ABOUT =
      Set.of(
          "environ", "près", "de", "d'", "à", "peine", "presque", "plus", "moins", "tout", "juste");
  private static final Set<String> WEEK_END = Set.of("week-end", "weekend");

  private final CalendarWords words;
  private final PeriodEdge edges;

  PeriodReader(CalendarWords words) {
    this.words = words;
    this.edges = new PeriodEdge(words);
  }

  /** The period, duration or repetition that begins at token {@code at}. */
  Optional<TimeMatch> at(Sentence sentence, int at, TimeAnchor anchor) {
    return repeated(sentence, at)
        .or(() -> decade(sentence, at))
        .or(() -> ago(sentence, at, anchor))
        .or(() -> edges.at(sentence, at, anchor))
        .or(() -> shiftedFromFocus(sentence, at, anchor))
        .or(() -> determined(sentence, at, anchor))
        .or(() -> duration(sentence, at));
  }

  /** « chaque année », « tous les jeudis ». */
  private Optional<TimeMatch> repeated(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    Optional<TimeMatch> rate = rate(sentence, at);
    if (rate.isPresent()) {
      return rate;
    }
    boolean all =
        (word.equals("tous") || word.equals("toutes"))
            && at + 1 < sentence.size()
            && sentence.token(at + 1).lower().equals("les");
    if (!all && !word.equals("chaque")) {
      return Optional.empty();
    }
    int next = all ? at + 2 : at + 1;
    Optional<Integer> number = all ? words.number(sentence, next) : Optional.empty();
    int unit = number.isPresent() ? next + 1 : next;
    return words
        .value(Use.WEEKDAY, sentence, next)
        .map(d -> new TimeMatch(next + 1, TimeExpression.Type.SET, "XXXX-WXX-" + d, Source.TEXT))
        .or(
            () ->
                words
                    .value(Use.UNIT, sentence, unit)
                    .map(
                        u ->
                            new TimeMatch(
                                unit + 1,
                                TimeExpression.Type.SET,
                                period(u, number.orElse(1)),
                                Source.TEXT)));
  }

  /** « trois fois par an ». */
  private Optional<TimeMatch> rate(Sentence sentence, int at) {
    boolean times =
        at + 3 < sentence.size()
            && words.number(sentence, at).isPresent()
            && sentence.token(at + 1).lower().equals("fois")
            && sentence.token(at + 2).lower().equals("par");
    return times
        ? words
            .value(Use.UNIT, sentence, at + 3)
            .map(u -> new TimeMatch(at + 4, TimeExpression.Type.SET, period(u, 1), Source.TEXT))
        : Optional.empty();
  }

  /** « les années 1990 », « les années 60 ». */
  private static Optional<TimeMatch> decade(Sentence sentence, int at) {
    int years = sentence.token(at).lower().equals("les") ? at + 1 : at;
    if (years + 1 >= sentence.size() || !sentence.token(years).lower().equals("années")) {
      return Optional.empty();
    }
    String number = sentence.token(years + 1).form();
    if (!CalendarWords.digits(number) || !number.endsWith("0")) {
      return Optional.empty();
    }
    return switch (number.length()) {
      case 2 ->
          Optional.of(
              new TimeMatch(
                  years + 2, TimeExpression.Type.DATE, "19" + number.charAt(0) + "X", Source.TEXT));
      case 4 ->
          Optional.of(
              new TimeMatch(
                  years + 2, TimeExpression.Type.DATE, number.substring(0, 3) + "X", Source.TEXT));
      default -> Optional.empty();
    };
  }

  /** « il y a deux ans ». */
  private Optional<TimeMatch> ago(Sentence sentence, int at, TimeAnchor anchor) {
    boolean ago =
        at + 4 < sentence.size()
            && sentence.token(at).lower().equals("il")
            && sentence.token(at + 1).lower().equals("y")
            && sentence.token(at + 2).lower().equals("a");
    int count = ago ? about(sentence, at + 3) : at + 3;
    Optional<Integer> number = ago ? words.number(sentence, count) : Optional.empty();
    Optional<String> unit = ago ? words.value(Use.UNIT, sentence, count + 1) : Optional.empty();
    if (number.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> value =
        number.get() < 0 ? Optional.of("PAST_REF") : anchor.shifted(unit.get(), -number.get());
    return value.map(
        v -> new TimeMatch(count + 2, TimeExpression.Type.DATE, v, Source.PUBLICATION));
  }

  /** « deux jours plus tôt », « trois mois plus tard »: from the day last spoken of. */
  private Optional<TimeMatch> shiftedFromFocus(Sentence sentence, int at, TimeAnchor anchor) {
    Optional<Integer> number = words.number(sentence, at).filter(n -> n > 0);
    Optional<String> unit = words.value(Use.UNIT, sentence, at + 1);
    if (number.isEmpty() || unit.isEmpty() || at + 2 >= sentence.size()) {
      return Optional.empty();
    }
    String next = sentence.token(at + 2).lower();
    String last = at + 3 < sentence.size() ? sentence.token(at + 3).lower() : "";
    boolean more = next.equals("plus") && (last.equals("tôt") || last.equals("tard"));
    boolean sooner = next.equals("auparavant") || (more && last.equals("tôt"));
    if (!more && !sooner) {
      return Optional.empty();
    }
    return anchor
        .shiftedFromFocus(unit.get(), sooner ? -number.get() : number.get())
        .map(
            value ->
                new TimeMatch(
                    more ? at + 4 : at + 3, TimeExpression.Type.DATE, value, Source.INFERRED));
  }

  /** One past « environ », « à peine », « plus de » and the like. */
  private static int about(Sentence sentence, int at) {
    int end = at;
    while (end < sentence.size() && ABOUT.contains(sentence.token(end).lower())) {
      end++;
    }
    return end;
  }

  /** « cette semaine », « le mois prochain », « l'an dernier », « l'été 2003 », « le week-end ». */
  private Optional<TimeMatch> determined(Sentence sentence, int at, TimeAnchor anchor) {
    String word = sentence.token(at).lower();
    boolean here = DEMONSTRATIVES.contains(word);
    if ((!here && !ARTICLES.contains(word)) || at + 1 >= sentence.size()) {
      return Optional.empty();
    }
    int noun = at + 1;
    int shift =
        words.is(Use.NEXT, sentence, noun + 1)
            ? 1
            : words.is(Use.LAST, sentence, noun + 1) ? -1 : 0;
    int end = shift == 0 ? noun + 1 : noun + 2;
    String form = sentence.token(noun).lower();
    if (WEEK_END.contains(form) && (here || shift != 0)) {
      String value = anchor.weekEnd(shift, Direction.at(sentence, noun));
      return Optional.of(new TimeMatch(end, TimeExpression.Type.DATE, value, Source.PUBLICATION));
    }
    Optional<String> season = words.value(Use.SEASON, sentence, noun);
    if (season.isPresent()) {
      return season(sentence, noun, season.get(), here, shift, anchor);
    }
    Optional<String> unit = words.value(Use.UNIT, sentence, noun);
    if (unit.isEmpty() || (!here && shift == 0) || (form.startsWith("jour") && shift == 0)) {
      return Optional.empty();
    }
    return anchor
        .shifted(unit.get(), shift)
        .map(v -> new TimeMatch(end, TimeExpression.Type.DATE, v, Source.PUBLICATION));
  }

  private static Optional<TimeMatch> season(
      Sentence sentence, int noun, String season, boolean here, int shift, TimeAnchor anchor) {
    boolean known = here || shift != 0 || sentence.token(noun - 1).lower().equals("l'");
    if (!known) {
      return Optional.empty();
    }
    String anchored =
        anchor.published().map(LocalDate::getYear).map(TimeAnchor::year).orElse("XXXX");
    return Optional.of(
        new TimeMatch(
            shift == 0 ? noun + 1 : noun + 2,
            TimeExpression.Type.DATE,
            anchored + "-" + season,
            Source.PUBLICATION));
  }

  /** « dix ans », « quelques jours »; not an age (« âgé de 15 ans », « Paul, 15 ans, »). */
  private Optional<TimeMatch> duration(Sentence sentence, int at) {
    Optional<Integer> number = words.number(sentence, at);
    Optional<String> unit = words.value(Use.UNIT, sentence, at + 1);
    if (number.isEmpty() || unit.isEmpty() || age(sentence, at, unit.get())) {
      return Optional.empty();
    }
    boolean someDay = number.get() == 1 && unit.get().equals("D");
    boolean again = at + 2 < sentence.size() && sentence.token(at + 2).lower().equals("fois");
    boolean clock = unit.get().startsWith("T") && clockBefore(sentence, at);
    return someDay || again || clock
        ? Optional.empty()
        : Optional.of(
            new TimeMatch(
                at + 2,
                TimeExpression.Type.DURATION,
                period(unit.get(), number.get()),
                Source.TEXT));
  }

  private static boolean clockBefore(Sentence sentence, int at) {
    return at > 0 && Set.of("à", "vers", "dès", "jusqu'à").contains(sentence.token(at - 1).lower());
  }

  private static boolean age(Sentence sentence, int at, String unit) {
    if (!unit.equals("Y") || at == 0) {
      return false;
    }
    String before = sentence.token(at - 1).lower();
    boolean described = before.equals("de") && at > 1 && !dated(sentence.token(at - 2).lower());
    boolean apposed = before.equals(",") || before.equals("(");
    boolean closed =
        at + 2 >= sentence.size() || Set.of(",", ")", ".").contains(sentence.token(at + 2).form());
    return described || (apposed && closed);
  }

  private static boolean dated(String word) {
    return Set.of(
            "plus",
            "moins",
            "près",
            "durée",
            "période",
            "mandat",
            "peine",
            "prison",
            "plan",
            "contrat",
            "absence",
            "guerre",
            "conflit",
            "délai",
            "programme")
        .contains(word);
  }

  /** An ISO 8601 duration; a count below 0 is written X. */
  private static String period(String unit, int count) {
    int factor =
        switch (unit) {
          case "Q" -> 3;
          case "H" -> 6;
          case "E" -> 10;
          case "C" -> 100;
          default -> 1;
        };
    String written = count < 0 ? "X" : Integer.toString(count * factor);
    return switch (unit) {
      case "Q", "H" -> "P" + written + "M";
      case "E", "C" -> "P" + written + "Y";
      default ->
          unit.startsWith("T")
              ? "PT" + written + unit.substring(1)
              : "P" + written + unit.toUpperCase(Locale.ROOT);
    };
  }
}
