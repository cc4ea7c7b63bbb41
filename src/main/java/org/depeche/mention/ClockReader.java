package org.depeche.mention;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depeche.mention.CalendarWords.Use;
import org.depeche.mention.TimeExpression.Source;
import org.depeche.text.Sentence;

/** Reads days counted from today, parts of the day and hours (« hier soir », « 14h30 »). */
final class ClockReader {
  private static final Set<String> DEMONSTRATIVES = Set.of("ce", "cet", "cette");

  private final CalendarWords words;

  ClockReader(CalendarWords words) {
    this.words = words;
  }

  /** The day, part of a day or hour that begins at token {@code at}. */
  Optional<TimeMatch> at(Sentence sentence, int at, TimeAnchor anchor) {
    return deictic(sentence, at, anchor)
        .or(() -> partOfDay(sentence, at, anchor))
        .or(() -> neighbour(sentence, at, anchor))
        .or(() -> sameDay(sentence, at, anchor))
        .or(() -> partOfSameDay(sentence, at, anchor))
        .or(() -> hour(sentence, at, anchor));
  }

  private Optional<TimeMatch> deictic(Sentence sentence, int at, TimeAnchor anchor) {
    Optional<Integer> days = words.value(Use.DEICTIC, sentence, at).map(Integer::valueOf);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    String day = anchor.day(days.get());
    int end = at + 1;
    if (words.is(Use.WEEKDAY, sentence, end)) {
      return Optional.of(new TimeMatch(end + 1, TimeExpression.Type.DATE, day, Source.PUBLICATION));
    }
    int part = edgeOfPart(sentence, end);
    return Optional.of(
        words
            .value(Use.DAYPART, sentence, part)
            .map(
                p -> new TimeMatch(part + 1, TimeExpression.Type.TIME, day + p, Source.PUBLICATION))
            .orElseGet(
                () -> new TimeMatch(end, TimeExpression.Type.DATE, day, Source.PUBLICATION)));
  }

  /** « en début d'après-midi », « dans la soirée »: the index of the part of the day. */
  private static int edgeOfPart(Sentence sentence, int at) {
    boolean edge =
        at + 3 < sentence.size()
            && Set.of("en", "à", "dans").contains(sentence.token(at).lower())
            && Set.of("début", "fin", "milieu", "la").contains(sentence.token(at + 1).lower());
    if (!edge) {
      return at;
    }
    return sentence.token(at + 1).lower().equals("la") ? at + 2 : at + 3;
  }

  /** « ce matin », « cette nuit », « la soirée » of the day last spoken of. */
  private Optional<TimeMatch> partOfDay(Sentence sentence, int at, TimeAnchor anchor) {
    Optional<String> part = words.value(Use.DAYPART, sentence, at + 1);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    String word = sentence.token(at).lower();
    if (DEMONSTRATIVES.contains(word)) {
      String day = anchor.day(0);
      return Optional.of(
          new TimeMatch(at + 2, TimeExpression.Type.TIME, day + part.get(), Source.PUBLICATION));
    }
    boolean ofDay =
        at + 2 < sentence.size()
            && Set.of("de", "du", "d'").contains(sentence.token(at + 2).lower());
    boolean spoken = word.equals("la") && at > 0 && !ofDay && anchor.focus().isPresent();
    return spoken
        ? Optional.of(
            new TimeMatch(
                at + 2,
                TimeExpression.Type.TIME,
                anchor.focus().get() + part.get(),
                Source.PUBLICATION))
        : Optional.empty();
  }

  /** « le même jour », « ce jour-là »: the day last spoken of. */
  private static Optional<TimeMatch> sameDay(Sentence sentence, int at, TimeAnchor anchor) {
    String words = CalendarWords.phrase(sentence, at, Math.min(sentence.size(), at + 3));
    boolean same = words.startsWith("le même jour") || words.startsWith("le jour même");
    boolean that = words.startsWith("ce jour -là") || words.startsWith("ce jour-là");
    int end = same || words.startsWith("ce jour -là") ? at + 3 : at + 2;
    return same || that
        ? anchor
            .focus()
            .map(
                day ->
                    new TimeMatch(end, TimeExpression.Type.DATE, day.toString(), Source.INFERRED))
        : Optional.empty();
  }

  /** « plus tôt dans la journée »: the day last spoken of, else that of publication. */
  private static Optional<TimeMatch> partOfSameDay(Sentence sentence, int at, TimeAnchor anchor) {
    boolean within =
        at > 2
            && CalendarWords.phrase(sentence, at, Math.min(sentence.size(), at + 2))
                .equals("la journée")
            && CalendarWords.phrase(sentence, at - 3, at).matches("plus (?:tôt|tard) dans");
    return within
        ? anchor
            .focus()
            .map(
                day ->
                    new TimeMatch(
                        at + 2, TimeExpression.Type.DATE, day.toString(), Source.INFERRED))
        : Optional.empty();
  }

  /** « la veille », « le lendemain » of the day last spoken of. */
  private static Optional<TimeMatch> neighbour(Sentence sentence, int at, TimeAnchor anchor) {
    String word = sentence.token(at).lower();
    boolean article = Set.of("la", "le").contains(word) && at + 1 < sentence.size();
    int noun = article ? at + 1 : at;
    String form = sentence.token(noun).lower();
    int days = form.equals("veille") ? -1 : form.equals("lendemain") ? 1 : 0;
    Optional<LocalDate> focus = anchor.focus();
    return days == 0 || focus.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TimeMatch(
                noun + 1,
                TimeExpression.Type.DATE,
                focus.get().plusDays(days).toString(),
                Source.INFERRED));
  }

  private Optional<TimeMatch> hour(Sentence sentence, int at, TimeAnchor anchor) {
    String form = sentence.token(at).lower();
    boolean prepared =
        at > 0
            && Set.of("à", "vers", "dès", "de", "jusqu'à", "après", "avant")
                .contains(sentence.token(at - 1).lower());
    if ((form.equals("midi") || form.equals("minuit")) && prepared) {
      return time(at + 1, form.equals("midi") ? 12 : 0, 0, anchor);
    }
    int h = form.indexOf('h');
    if (h > 0 && h <= 2 && CalendarWords.digits(form.substring(0, h))) {
      String minutes = form.substring(h + 1);
      boolean whole = minutes.isEmpty();
      if (whole && number(sentence, at + 1, 2) >= 0 && twoDigits(sentence, at + 1)) {
        return time(
            at + 2, Integer.parseInt(form.substring(0, h)), number(sentence, at + 1, 2), anchor);
      }
      return whole || (minutes.length() == 2 && CalendarWords.digits(minutes))
          ? time(
              at + 1,
              Integer.parseInt(form.substring(0, h)),
              whole ? 0 : Integer.parseInt(minutes),
              anchor)
          : Optional.empty();
    }
    return spacedHour(sentence, at, prepared, anchor);
  }

  /** « 14 h 30 », « à 10 heures ». */
  private static Optional<TimeMatch> spacedHour(
      Sentence sentence, int at, boolean prepared, TimeAnchor anchor) {
    int hours = number(sentence, at, 2);
    if (hours < 0 || at + 1 >= sentence.size()) {
      return Optional.empty();
    }
    String unit = sentence.token(at + 1).lower();
    boolean word = unit.equals("heures") || unit.equals("heure");
    if (!unit.equals("h") && !(word && prepared)) {
      return Optional.empty();
    }
    boolean minutes = twoDigits(sentence, at + 2);
    return time(
        minutes ? at + 3 : at + 2, hours, minutes ? number(sentence, at + 2, 2) : 0, anchor);
  }

  private static boolean twoDigits(Sentence sentence, int at) {
    return number(sentence, at, 2) >= 0 && sentence.token(at).form().length() == 2;
  }

  /** The number at {@code at} if it has at most so many digits, else -1. */
  private static int number(Sentence sentence, int at, int digits) {
    if (at >= sentence.size()) {
      return -1;
    }
    String form = sentence.token(at).form();
    return CalendarWords.digits(form) && form.length() <= digits ? Integer.parseInt(form) : -1;
  }

  private static Optional<TimeMatch> time(int end, int hours, int minutes, TimeAnchor anchor) {
    if (hours > 24 || minutes > 59) {
      return Optional.empty();
    }
    String day = anchor.focus().map(LocalDate::toString).orElse("XXXX-XX-XX");
    String value = String.format(Locale.ROOT, "%sT%02d:%02d", day, hours, minutes);
    return Optional.of(new TimeMatch(end, TimeExpression.Type.TIME, value, Source.PUBLICATION));
  }
}
