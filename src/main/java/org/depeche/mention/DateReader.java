package org.depeche.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depeche.mention.CalendarWords.Use;
import org.depeche.mention.TimeExpression.Source;
import org.depeche.text.Sentence;

/** Reads days, months, years and weekdays (« le jeudi 7 octobre 1999 », « fin mai », « lundi »). */
final class DateReader {
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "ce");
  private static final Set<String> EDGES = Set.of("début", "fin", "courant", "mi");

  /** « Vendredi saint », « Mardi gras »: feasts, and no weekday that the article counts by. */
  private static final Set<String> FEASTS = Set.of("saint", "gras", "noir");

  private static final Set<String> LINKS = Set.of("au", "et", "-", "ou", ",", "le");
  private static final Set<String> OPENERS = Set.of("du", "les", "des", "entre", "le");

  private final CalendarWords words;

  DateReader(CalendarWords words) {
    this.words = words;
  }

  /** The date that begins at token {@code at}, its article included. */
  Optional<TimeMatch> at(Sentence sentence, int at, TimeAnchor anchor) {
    boolean article = ARTICLES.contains(sentence.token(at).lower());
    int first = article ? at + 1 : at;
    return numeric(sentence, at, article)
        .or(() -> dayOfMonth(sentence, first, anchor))
        .or(() -> listed(sentence, first, anchor))
        .or(() -> weekday(sentence, first, article, anchor))
        .or(() -> month(sentence, at, anchor))
        .or(() -> article ? Optional.empty() : YearReader.at(sentence, at));
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

  private Optional<TimeMatch> dayOfMonth(Sentence sentence, int from, TimeAnchor anchor) {
    boolean shortened = abbreviated(sentence, from);
    Optional<Integer> weekday =
        shortened
            ? words.value(Use.ABBREVIATION, sentence, from).map(Integer::valueOf)
            : weekdayAt(sentence, from);
    int at = weekday.isEmpty() ? from : shortened ? from + 2 : from + 1;
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

  /** « mer. 31 oct. »; « la mer. » before a full stop is none, and so is « la mer ». */
  private boolean abbreviated(Sentence sentence, int at) {
    return words.is(Use.ABBREVIATION, sentence, at)
        && at + 3 < sentence.size()
        && sentence.token(at + 1).form().equals(".")
        && dayAt(sentence, at + 2).isPresent()
        && monthAt(sentence, at + 3).isPresent();
  }

  private Optional<TimeMatch> dated(
      Sentence sentence, int end, int weekday, int day, int month, TimeAnchor anchor) {
    Optional<Integer> year = YearReader.number(sentence, end);
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
        next ? Direction.FUTURE : last ? Direction.PAST : Direction.ofDate(sentence, end - 1);
    return anchor
        .dayOfMonth(day, month, weekday, direction)
        .map(
            value ->
                new TimeMatch(
                    next || last ? end + 1 : end,
                    TimeExpression.Type.DATE,
                    value,
                    source(weekday, anchor)));
  }

  private static Source source(int weekday, TimeAnchor anchor) {
    return weekday > 0 && anchor.source() == Source.PUBLICATION ? Source.WEEKDAY : anchor.source();
  }

  /** « le 02/11/2018 »: an article only before slashes and points. */
  private static Optional<TimeMatch> numeric(Sentence sentence, int at, boolean article) {
    return article && at + 1 < sentence.size()
        ? NumericDate.at(sentence, at + 1)
        : NumericDate.at(sentence, at);
  }

  /** « du lundi 3 au mercredi 5 mai », « les 3, 4 et 5 mai »: a day whose month stands later. */
  private Optional<TimeMatch> listed(Sentence sentence, int from, TimeAnchor anchor) {
    int weekday = weekdayAt(sentence, from).orElse(0);
    int at = weekday > 0 ? from + 1 : from;
    Optional<Integer> day = dayAt(sentence, at);
    if (day.isEmpty() || !opened(sentence, from)) {
      return Optional.empty();
    }
    int next = at + 1;
    while (next < sentence.size()
        && (LINKS.contains(sentence.token(next).lower())
            || dayAt(sentence, next).isPresent()
            || weekdayAt(sentence, next).isPresent())) {
      next++;
    }
    int end = next;
    boolean goesOn = next > at + 2 && dayAt(sentence, next - 1).isPresent();
    Optional<Integer> month = goesOn ? monthAt(sentence, next) : Optional.empty();
    return month
        .flatMap(m -> dated(sentence, end + 1, weekday, day.get(), m, anchor))
        .map(m -> new TimeMatch(at + 1, m.type(), m.value(), m.source()));
  }

  /** Whether a preposition or article opens the list of days in which a token stands. */
  private boolean opened(Sentence sentence, int from) {
    int at = from - 1;
    while (at > 0
        && (LINKS.contains(sentence.token(at).lower())
            || dayAt(sentence, at).isPresent()
            || weekdayAt(sentence, at).isPresent())
        && !OPENERS.contains(sentence.token(at).lower())) {
      at--;
    }
    return at >= 0 && OPENERS.contains(sentence.token(at).lower());
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
    if (end < sentence.size() && FEASTS.contains(sentence.token(end).lower())) {
      return Optional.empty();
    }
    if (article && !sentence.token(at - 1).lower().equals("ce")) {
      return Optional.of(
          new TimeMatch(end, TimeExpression.Type.SET, "XXXX-WXX-" + weekday.get(), Source.TEXT));
    }
    Direction direction = Direction.ofWeekday(sentence, at);
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
    Optional<Integer> year = YearReader.number(sentence, end).or(() -> yearOfSpan(sentence, end));
    if (month.isEmpty()) {
      return edge && YearReader.number(sentence, at).isPresent()
          ? Optional.of(
              new TimeMatch(end, TimeExpression.Type.DATE, sentence.token(at).lower(), Source.TEXT))
          : Optional.empty();
    }
    if (year.isPresent()) {
      String value = String.format(Locale.ROOT, "%04d-%02d", year.get(), month.get());
      boolean own = YearReader.number(sentence, end).isPresent();
      return Optional.of(
          new TimeMatch(own ? end + 1 : end, TimeExpression.Type.DATE, value, Source.TEXT));
    }
    boolean next = words.is(Use.NEXT, sentence, end);
    boolean last = words.is(Use.LAST, sentence, end);
    if (!edge && !middle && !next && !last && !monthContext(sentence, at)) {
      return Optional.empty();
    }
    Direction direction =
        next ? Direction.FUTURE : last ? Direction.PAST : Direction.ofDate(sentence, at);
    return Optional.of(
        new TimeMatch(
            next || last ? end + 1 : end,
            TimeExpression.Type.DATE,
            anchor.month(month.get(), direction),
            anchor.source()));
  }

  /** « de mars à mai 2016 »: the year behind the second month. */
  private Optional<Integer> yearOfSpan(Sentence sentence, int at) {
    boolean linked = at < sentence.size() && Set.of("à", "et").contains(sentence.token(at).lower());
    return linked && monthAt(sentence, at + 1).isPresent()
        ? YearReader.number(sentence, at + 2)
        : Optional.empty();
  }

  private static boolean monthContext(Sentence sentence, int at) {
    return at > 0
        && Set.of("en", "de", "d'", "depuis", "dès", "et", "à", "jusqu'en", "pour")
            .contains(sentence.token(at - 1).lower())
        && !sentence.token(at).capitalised();
  }
}
