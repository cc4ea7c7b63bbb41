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
  private static final Set<String> EDGES = Set.of("début", "milieu", "fin");
  private static final Set<String> LINKS = Set.of("du", "de", "l'", "la");
  private static final Set<String> WEEK_END = Set.of("week-end", "weekend");

  private final CalendarWords words;

  PeriodReader(CalendarWords words) {
    this.words = words;
  }

  /** The period, duration or repetition that begins at token {@code at}. */
  Optional<TimeMatch> at(Sentence sentence, int at, TimeAnchor anchor) {
    return repeated(sentence, at)
        .or(() -> decade(sentence, at))
        .or(() -> ago(sentence, at, anchor))
        .or(() -> edge(sentence, at, words, anchor))
        .or(() -> determined(sentence, at, anchor))
        .or(() -> duration(sentence, at));
  }

  /** « chaque année », « tous les jeudis ». */
  private Optional<TimeMatch> repeated(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
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

  /** One past « environ », « à peine », « plus de » and the like. */
  private static int about(Sentence sentence, int at) {
    int end = at;
    while (end < sentence.size() && ABOUT.contains(sentence.token(end).lower())) {
      end++;
    }
    return end;
  }

  /** « au début du mois », « à la fin de l'année »: the month or year of publication. */
  private static Optional<TimeMatch> edge(
      Sentence sentence, int at, CalendarWords words, TimeAnchor anchor) {
    boolean edge = EDGES.contains(sentence.token(at).lower());
    int noun = at + 1;
    while (edge
        && noun < sentence.size()
        && noun < at + 3
        && LINKS.contains(sentence.token(noun).lower())) {
      noun++;
    }
    if (!edge || noun == at + 1 || noun >= sentence.size()) {
      return Optional.empty();
    }
    int end = noun + 1;
    if (end < sentence.size() && CalendarWords.digits(sentence.token(end).form())) {
      return Optional.empty();
    }
    return words
        .value(Use.UNIT, sentence, noun)
        .filter(unit -> unit.equals("M") || unit.equals("Y"))
        .filter(unit -> !words.is(Use.NEXT, sentence, end) && !words.is(Use.LAST, sentence, end))
        .flatMap(unit -> anchor.shifted(unit, 0))
        .map(v -> new TimeMatch(end, TimeExpression.Type.DATE, v, Source.PUBLICATION));
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
      String value =
          anchor
              .published()
              .map(d -> TimeAnchor.week(d.plusWeeks(shift > 0 ? 1 : shift)) + "-WE")
              .orElse("XXXX-WXX-WE");
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

  private Optional<TimeMatch> season(
      Sentence sentence, int noun, String season, boolean here, int shift, TimeAnchor anchor) {
    int next = noun + 1;
    String year = next < sentence.size() ? sentence.token(next).form() : "";
    if (CalendarWords.digits(year) && year.length() == 4) {
      return Optional.of(
          new TimeMatch(next + 1, TimeExpression.Type.DATE, year + "-" + season, Source.TEXT));
    }
    boolean known = here || shift != 0 || sentence.token(noun - 1).lower().equals("l'");
    if (!known) {
      return Optional.empty();
    }
    String anchored =
        anchor.published().map(LocalDate::getYear).map(TimeAnchor::year).orElse("XXXX");
    return Optional.of(
        new TimeMatch(
            shift == 0 ? next : next + 1,
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
    boolean clock = unit.get().startsWith("T") && clockBefore(sentence, at);
    return someDay || clock
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
