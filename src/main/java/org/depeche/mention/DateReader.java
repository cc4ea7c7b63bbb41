package org.depeche.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depeche.mention.CalendarWords.Use;
import org.depeche.mention.TimeExpression.Source;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Reads days, months, years and weekdays (« le jeudi 7 octobre 1999 », « fin mai », « lundi »). */
final class DateReader {
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "ce");
  private static final Set<String> EDGES = Set.of("début", "fin", "courant", "mi");

  private final CalendarWords words;

  DateReader(CalendarWords words) {
    this.words = words;
  }

  /** The date that begins at token {@code at}, its article included. */
  Optional<TimeMatch> at(Sentence sentence, int at, TimeAnchor anchor) {
    boolean article = ARTICLES.contains(sentence.token(at).lower());
    int first = article ? at + 1 : at;
    return numeric(sentence, at)
        .or(() -> dayOfMonth(sentence, first, anchor))
        .or(() -> range(sentence, first, anchor))
        .or(() -> weekday(sentence, first, article, anchor))
        .or(() -> month(sentence, at, anchor))
        .or(() -> article ? Optional.empty() : year(sentence, at));
  }

  private Optional<Integer> weekdayAt(Sentence sentence, int at) {
    return words.value(Use.WEEKDAY, sentence, at).map(Integer::valueOf);
  }

  private Optional<Integer> monthAt(Sentence sentence, int at) {
    return words.value(Use.MONTH, sentence, at).map(Integer::valueOf);
  }

  private static Optional<Integer> dayAt(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    String form = sentence.token(at).lower();
    if (form.equals("1er") || form.equals("premier")) {
      return Optional.of(1);
    }
    return CalendarWords.digits(form) && form.length() <= 2
        ? Optional.of(Integer.valueOf(form)).filter(d -> d >= 1 && d <= 31)
        : Optional.empty();
  }

  private static Optional<Integer> yearAt(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    String form = sentence.token(at).lower();
    return CalendarWords.digits(form) && form.length() == 4
        ? Optional.of(Integer.valueOf(form)).filter(y -> y >= 1000 && y < 2100)
        : Optional.empty();
  }

  /** « 2018-11-02 », « 02/11/2018 » as one token. */
  private static Optional<TimeMatch> numeric(Sentence sentence, int at) {
    String form = sentence.token(at).form();
    if (form.length() != 10) {
      return Optional.empty();
    }
    String iso =
        form.charAt(4) == '-'
            ? form
            : form.charAt(2) == '/' || form.charAt(2) == '.'
                ? form.substring(6) + "-" + form.substring(3, 5) + "-" + form.substring(0, 2)
                : "";
    try {
      return iso.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new TimeMatch(
                  at + 1, TimeExpression.Type.DATE, LocalDate.parse(iso).toString(), Source.TEXT));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<TimeMatch> dayOfMonth(Sentence sentence, int from, TimeAnchor anchor) {
    Optional<Integer> weekday = weekdayAt(sentence, from);
    int at = weekday.isPresent() ? from + 1 : from;
    if (weekday.isPresent() && at < sentence.size() && sentence.token(at).form().equals(",")) {
      at++;
    }
    Optional<Integer> day = dayAt(sentence, at);
    Optional<Integer> month = monthAt(sentence, at + 1);
    if (day.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    return dated(sentence, at + 2, weekday.orElse(0), day.get(), month.get(), anchor);
  }

  private Optional<TimeMatch> dated(
      Sentence sentence, int end, int weekday, int day, int month, TimeAnchor anchor) {
    Optional<Integer> year = yearAt(sentence, end);
    if (year.isPresent()) {
      return day <= YearMonth.of(year.get(), month).lengthOfMonth()
          ? Optional.of(
              new TimeMatch(
                  end + 1,
                  TimeExpression.Type.DATE,
                  LocalDate.of(year.get(), month, day).toString(),
                  Source.TEXT))
          : Optional.empty();
    }
    boolean next = words.is(Use.NEXT, sentence, end);
    boolean last = words.is(Use.LAST, sentence, end);
    Direction direction =
        next ? Direction.FUTURE : last ? Direction.PAST : Direction.at(sentence, end - 1);
    return anchor
        .dayOfMonth(day, month, weekday, direction)
        .map(
            value ->
                new TimeMatch(
                    next || last ? end + 1 : end,
                    TimeExpression.Type.DATE,
                    value,
                    weekday > 0 ? Source.WEEKDAY : Source.PUBLICATION));
  }

  /** « du 3 au 5 mai », « les 3 et 5 mai »: the first day, whose month stands at the second. */
  private Optional<TimeMatch> range(Sentence sentence, int at, TimeAnchor anchor) {
    boolean joined =
        at > 0
            && at + 3 < sentence.size()
            && Set.of("au", "et", "-", "ou").contains(sentence.token(at + 1).lower())
            && Set.of("du", "les", "des", "entre", "le").contains(sentence.token(at - 1).lower());
    Optional<Integer> day = dayAt(sentence, at);
    if (!joined || day.isEmpty()) {
      return Optional.empty();
    }
    int second = sentence.token(at + 2).lower().equals("le") ? at + 3 : at + 2;
    Optional<Integer> month = monthAt(sentence, second + 1);
    if (dayAt(sentence, second).isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    return dated(sentence, second + 2, 0, day.get(), month.get(), anchor)
        .map(m -> new TimeMatch(at + 1, m.type(), m.value(), m.source()));
  }

  private Optional<TimeMatch> weekday(
      Sentence sentence, int at, boolean article, TimeAnchor anchor) {
    Optional<Integer> weekday = weekdayAt(sentence, at);
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    int end = at + 1;
    if (words.is(Use.NEXT, sentence, end) || words.is(Use.LAST, sentence, end)) {
      Direction direction = words.is(Use.NEXT, sentence, end) ? Direction.FUTURE : Direction.PAST;
      String value = anchor.otherWeekday(weekday.get(), direction);
      return Optional.of(new TimeMatch(end + 1, TimeExpression.Type.DATE, value, Source.WEEKDAY));
    }
    if (article && !sentence.token(at - 1).lower().equals("ce")) {
      return Optional.of(
          new TimeMatch(end, TimeExpression.Type.SET, "XXXX-WXX-" + weekday.get(), Source.TEXT));
    }
    Direction direction = Direction.at(sentence, at);
    if (direction == Direction.UNKNOWN && Direction.present(sentence)) {
      direction = Direction.FUTURE;
    }
    String value =
        article ? anchor.nearestWeekday(weekday.get()) : anchor.weekday(weekday.get(), direction);
    Optional<String> part = words.value(Use.DAYPART, sentence, end);
    return Optional.of(
        part.map(p -> new TimeMatch(end + 1, TimeExpression.Type.TIME, value + p, Source.WEEKDAY))
            .orElseGet(() -> new TimeMatch(end, TimeExpression.Type.DATE, value, Source.WEEKDAY)));
  }

  /** « mai 2005 », « en avril dernier », « fin septembre », « mi-mai ». */
  private Optional<TimeMatch> month(Sentence sentence, int from, TimeAnchor anchor) {
    boolean edge = EDGES.contains(sentence.token(from).lower());
    int at = edge ? from + 1 : from;
    if (edge && at < sentence.size() && sentence.token(at).form().equals("-")) {
      at++;
    }
    String form = at < sentence.size() ? sentence.token(at).lower() : "";
    boolean middle = form.startsWith("mi-");
    Optional<Integer> month =
        middle
            ? words.value(Use.MONTH, form.substring(3)).map(Integer::valueOf)
            : monthAt(sentence, at);
    if (middle && CalendarWords.digits(form.substring(3)) && form.length() == 7) {
      return Optional.of(
          new TimeMatch(at + 1, TimeExpression.Type.DATE, form.substring(3), Source.TEXT));
    }
    int end = at + 1;
    Optional<Integer> year = yearAt(sentence, end);
    if (month.isEmpty()) {
      return edge && yearAt(sentence, at).isPresent()
          ? Optional.of(
              new TimeMatch(end, TimeExpression.Type.DATE, sentence.token(at).lower(), Source.TEXT))
          : Optional.empty();
    }
    if (year.isPresent()) {
      String value = String.format(Locale.ROOT, "%04d-%02d", year.get(), month.get());
      return Optional.of(new TimeMatch(end + 1, TimeExpression.Type.DATE, value, Source.TEXT));
    }
    boolean next = words.is(Use.NEXT, sentence, end);
    boolean last = words.is(Use.LAST, sentence, end);
    if (!edge && !middle && !next && !last && !monthContext(sentence, at)) {
      return Optional.empty();
    }
    Direction direction =
        next ? Direction.FUTURE : last ? Direction.PAST : Direction.at(sentence, at);
    return Optional.of(
        new TimeMatch(
            next || last ? end + 1 : end,
            TimeExpression.Type.DATE,
            anchor.month(month.get(), direction),
            Source.PUBLICATION));
  }

  private static boolean monthContext(Sentence sentence, int at) {
    return at > 0
        && Set.of("en", "de", "d'", "depuis", "dès", "et", "à", "jusqu'en", "pour")
            .contains(sentence.token(at - 1).lower())
        && !sentence.token(at).capitalised();
  }

  private static Optional<TimeMatch> year(Sentence sentence, int at) {
    Optional<Integer> year = yearAt(sentence, at).filter(y -> y >= 1500);
    if (year.isEmpty() || at == 0 || counts(sentence, at)) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeMatch(at + 1, TimeExpression.Type.DATE, TimeAnchor.year(year.get()), Source.TEXT));
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
    if (at + 1 < sentence.size()) {
      Token after = sentence.token(at + 1);
      if (after.is(Pos.NOUN) || after.is(Pos.ADJ) || after.is(Pos.SYM) || after.is(Pos.NUM)) {
        return true;
      }
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
}
