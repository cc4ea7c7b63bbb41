package org.depeche.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Part;

/**
 * When what a headline or a caption tells happened: by the date of the lead, dateline or caption.
 */
final class LeadDates {
  private static final int AFTER_LEAD = 3;

  private final Reading reading;

  LeadDates(Reading reading) {
    this.reading = reading;
  }

  /** The date of a caption that names two or more of the event's actors. */
  Optional<EventDate> ofCaption(Draft draft) {
    for (ParsedSentence parsed : reading.sentences()) {
      if (parsed.sentence().part() != Part.Kind.CAPTION) {
        continue;
      }
      Set<EntityId> shown =
          new HashSet<>(new Participants(reading).named(parsed, 0, parsed.size()));
      long shared = draft.actors.stream().filter(shown::contains).count();
      if (shared >= 2 && shared == draft.actors.size()) {
        return reading.times(parsed).flatMap(t -> Dates.date(t).stream()).findFirst();
      }
    }
    return Optional.empty();
  }

  /**
   * The day of what the headline tells: that of the lead, if it names who takes part in the event;
   * else that of the dateline, else that of what the next sentences tell.
   */
  Optional<EventDate> ofHeadline(Draft draft) {
    Optional<ParsedSentence> lead = lead();
    boolean title = reading.sentences().get(draft.sentence).sentence().part() == Part.Kind.TITLE;
    if (lead.isEmpty() || draft.status != Status.ASSERTED || !title) {
      return Optional.empty();
    }
    Set<EntityId> named =
        new HashSet<>(new Participants(reading).named(lead.get(), 0, lead.get().size()));
    Set<String> countries = new HashSet<>();
    named.forEach(id -> country(id).ifPresent(countries::add));
    boolean shared =
        Stream.concat(draft.actors.stream(), draft.recipients.stream())
            .anyMatch(
                id -> named.contains(id) || country(id).filter(countries::contains).isPresent());
    if (!shared) {
      return Optional.empty();
    }
    List<EventDate> days = days(lead.get());
    return days.isEmpty() ? dateline().or(() -> rightAfter(lead.get())) : day(lead.get(), days);
  }

  /** « Matignon » of a headline is of the state whose minister the lead names. */
  private Optional<String> country(EntityId id) {
    return reading.entities().get(id).flatMap(Entity::country);
  }

  /**
   * The day that the lead gives what it tells, and does not give its report; else the only one of
   * what the sentences right after it tell in the compound past (« Le vote a eu lieu mardi »).
   */
  Optional<EventDate> ofLead() {
    Optional<ParsedSentence> lead = lead();
    List<EventDate> days = lead.map(this::days).orElse(List.of());
    return days.isEmpty() ? lead.flatMap(this::rightAfter) : day(lead.get(), days);
  }

  /**
   * The only one of the days of the lead; of several that of its main verb (« a signé mardi une
   * trêve qui entrera en vigueur le 3 mai »).
   */
  private Optional<EventDate> day(ParsedSentence lead, List<EventDate> days) {
    return only(days).or(() -> new Dates(reading).ofMain(lead).filter(days::contains));
  }

  private Optional<EventDate> rightAfter(ParsedSentence lead) {
    int from = lead.sentence().index() + 1;
    int end = Math.min(reading.sentences().size(), from + AFTER_LEAD);
    return only(
        reading.sentences().subList(Math.min(from, end), end).stream()
            .flatMap(parsed -> days(parsed, time -> happened(parsed, time)).stream())
            .toList());
  }

  private static boolean happened(ParsedSentence parsed, TimeExpression time) {
    return TimeAttachment.clause(parsed, time)
        .filter(c -> c.kind() == Clause.Kind.MAIN)
        .filter(c -> SharedTime.compoundPast(parsed, c))
        .isPresent();
  }

  private List<EventDate> days(ParsedSentence lead) {
    return days(lead, time -> true);
  }

  private List<EventDate> days(ParsedSentence lead, Predicate<TimeExpression> which) {
    return reading
        .times(lead)
        .filter(which)
        .filter(t -> TimeAttachment.noun(reading.lexicon(), lead, t).isEmpty())
        .filter(t -> !ofReport(lead, t) && !TimeAttachment.bounds(lead, t))
        .filter(t -> !TimeAttachment.since(lead, t))
        .flatMap(t -> Dates.date(t).stream())
        .filter(d -> d.value().length() == 10)
        .toList();
  }

  private static Optional<EventDate> only(List<EventDate> days) {
    return days.stream().map(EventDate::value).distinct().count() == 1
        ? Optional.of(days.getFirst())
        : Optional.empty();
  }

  /** « …, ont annoncé lundi les Nations unies »: the day of the report, not of what it reports. */
  private boolean ofReport(ParsedSentence parsed, TimeExpression time) {
    return TimeAttachment.clause(parsed, time)
        .filter(c -> reading.lexicon().reports(c.group().lemma()))
        .filter(
            c -> parsed.clauses().stream().anyMatch(o -> o.verb() < c.verb() && finite(parsed, o)))
        .isPresent();
  }

  private static boolean finite(ParsedSentence parsed, Clause clause) {
    return parsed.phrase(clause.verb()).finite();
  }

  /** The first sentence of the body that is more than a date. */
  Optional<ParsedSentence> lead() {
    return reading.sentences().stream()
        .filter(p -> p.sentence().part() == Part.Kind.BODY && !onlyDate(p))
        .findFirst();
  }

  /** The day that stands before the lead. */
  private Optional<EventDate> dateline() {
    for (ParsedSentence parsed : reading.sentences()) {
      Part.Kind part = parsed.sentence().part();
      if (part == Part.Kind.DATELINE || (part == Part.Kind.BODY && onlyDate(parsed))) {
        Optional<EventDate> day =
            reading
                .times(parsed)
                .flatMap(t -> Dates.date(t).stream())
                .filter(d -> d.value().length() == 10)
                .findFirst();
        if (day.isPresent()) {
          return day;
        }
      } else if (part == Part.Kind.BODY) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean onlyDate(ParsedSentence parsed) {
    int size = parsed.sentence().size();
    return reading.times(parsed).anyMatch(t -> t.first() == 0 && size - t.end() <= 2);
  }
}
