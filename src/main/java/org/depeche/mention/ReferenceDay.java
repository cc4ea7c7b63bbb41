package org.depeche.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.knowledge.Tenure;
import org.depeche.mention.CalendarWords.Use;
import org.depeche.text.Part;
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;

/**
 * A day near which an article without a publication date was written: that of its dateline; else
 * where it gives weekday, day and month (« jeudi 1er novembre ») and names holders of offices (« le
 * président Miguel Díaz-Canel »), and only one year agrees with all of them; else the only one that
 * does in the twelve months after the latest month that it gives with its year (« depuis décembre
 * 2004 »). Years after the last that the knowledge base knows anything of are not considered, so
 * that the answer does not change with the day it is asked on.
 */
final class ReferenceDay {
  private static final int FIRST_YEAR = 1946;
  private static final int MONTH = "2018-11".length();
  private static final int WHOLE = "2018-11-02".length();

  private final KnowledgeBase knowledge;
  private final CalendarWords words;

  ReferenceDay(KnowledgeBase knowledge, CalendarWords words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  /** The day that the dateline gives whole (« PARIS, 3 mai 2016 – »). */
  static Optional<LocalDate> written(TaggedText text, List<TimeExpression> times) {
    Optional<Sentence> first =
        text.sentences().stream()
            .filter(s -> s.part() == Part.Kind.DATELINE || s.part() == Part.Kind.BODY)
            .findFirst();
    return times.stream()
        .filter(time -> first.filter(s -> s.index() == time.sentence()).isPresent())
        .filter(time -> first.get().part() == Part.Kind.DATELINE || alone(first.get(), time))
        .filter(time -> time.source() == TimeExpression.Source.TEXT)
        .flatMap(time -> told(time, WHOLE).stream())
        .findFirst();
  }

  private static boolean alone(Sentence sentence, TimeExpression time) {
    return time.first() == 0 && sentence.size() - time.end() <= 2;
  }

  /** The first day of what an expression says with its year, if it says at least so much. */
  private static Optional<LocalDate> told(TimeExpression time, int length) {
    String value = time.value();
    boolean date = time.type() == TimeExpression.Type.DATE && time.value().length() >= length;
    if (!date || !value.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
      return Optional.empty();
    }
    return Optional.of(LocalDate.parse(value.length() == WHOLE ? value : value + "-01"));
  }

  /** A day of the article, its year found by the others; empty where several years remain. */
  private record Day(int weekday, int month, int day) {
    Optional<LocalDate> in(int year) {
      return Optional.of(LocalDate.of(year, month, 1))
          .filter(first -> day <= first.lengthOfMonth())
          .map(first -> first.withDayOfMonth(day))
          .filter(date -> date.getDayOfWeek().getValue() == weekday);
    }
  }

  /**
   * The latest of the days with their weekday, in the only year that fits.
   *
   * @param times the expressions as they are without a publication date
   */
  Optional<LocalDate> of(TaggedText text, List<Mention> mentions, List<TimeExpression> times) {
    List<Day> days = new ArrayList<>();
    times.forEach(time -> day(text, time).ifPresent(days::add));
    List<Predicate<LocalDate>> offices = offices(mentions);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> fitting =
        IntStream.rangeClosed(FIRST_YEAR, knowledge.latest().getYear())
            .mapToObj(year -> latest(days, year))
            .flatMap(Optional::stream)
            .filter(date -> offices.stream().allMatch(office -> office.test(date)))
            .toList();
    if (fitting.size() == 1 && !offices.isEmpty()) {
      return Optional.of(fitting.getFirst());
    }
    Optional<LocalDate> latest =
        times.stream().flatMap(t -> told(t, MONTH).stream()).max(LocalDate::compareTo);
    return latest.flatMap(
        day ->
            fitting.stream()
                .filter(date -> !date.isBefore(day) && date.isBefore(day.plusYears(1)))
                .findFirst());
  }

  /** The latest of the days in a year in which each falls on its weekday. */
  private static Optional<LocalDate> latest(List<Day> days, int year) {
    List<LocalDate> dates = days.stream().flatMap(d -> d.in(year).stream()).toList();
    return dates.size() == days.size()
        ? dates.stream().max(LocalDate::compareTo)
        : Optional.empty();
  }

  /** Weekday, day and month of an expression that has them and no year. */
  private Optional<Day> day(TaggedText text, TimeExpression time) {
    String value = time.value();
    if (!value.matches("XXXX-\\d{2}-\\d{2}")) {
      return Optional.empty();
    }
    Sentence sentence = text.sentences().get(time.sentence());
    return IntStream.range(time.first(), Math.min(time.first() + 2, time.end()))
        .mapToObj(
            at ->
                words
                    .value(Use.WEEKDAY, sentence, at)
                    .or(() -> words.value(Use.ABBREVIATION, sentence, at)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(
            weekday ->
                new Day(
                    Integer.parseInt(weekday),
                    Integer.parseInt(value.substring(5, 7)),
                    Integer.parseInt(value.substring(8))));
  }

  /** When those whom the article calls by their office held it, as far as that is known. */
  private List<Predicate<LocalDate>> offices(List<Mention> mentions) {
    List<Predicate<LocalDate>> offices = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.sense() instanceof Mention.RoleOf role
          && role.status() == Mention.Status.CURRENT
          && role.holder().isPresent()) {
        List<Tenure> tenures = tenures(mentions, mention.sentence(), role);
        if (!tenures.isEmpty()) {
          offices.add(date -> tenures.stream().anyMatch(tenure -> tenure.holdsOn(date)));
        }
      }
    }
    return offices;
  }

  private List<Tenure> tenures(List<Mention> mentions, int sentence, Mention.RoleOf role) {
    List<Tenure> tenures = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.sentence() == sentence
          && mention.head() == role.holder().orElseThrow()
          && mention.sense() instanceof Mention.Named named) {
        for (Known person : named.candidates()) {
          knowledge.tenuresOf(person.id()).stream()
              .filter(t -> role.role().equals("homologue") || t.role().equals(role.role()))
              .forEach(tenures::add);
        }
      }
    }
    return tenures;
  }
}
