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
import org.depeche.text.Sentence;
import org.depeche.text.TaggedText;

/**
 * A day near which an article without a publication date was written: where it gives weekday, day
 * and month (« jeudi 1er novembre ») and names holders of offices (« le président Miguel Díaz-Canel
 * »), and only one year agrees with all of them. Years after the last that the knowledge base knows
 * anything of are not considered, so that the answer does not change with the day it is asked on.
 */
final class ReferenceDay {
  private static final int FIRST_YEAR = 1946;

  private final KnowledgeBase knowledge;
  private final CalendarWords words;

  ReferenceDay(KnowledgeBase knowledge, CalendarWords words) {
    this.knowledge = knowledge;
    this.words = words;
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
    if (days.isEmpty() || offices.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> fitting =
        IntStream.rangeClosed(FIRST_YEAR, knowledge.latest().getYear())
            .mapToObj(year -> latest(days, year))
            .flatMap(Optional::stream)
            .filter(date -> offices.stream().allMatch(office -> office.test(date)))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
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
