package org.depeche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.ParsedSentence;
import org.depeche.entity.EntityId;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Part;
import org.depeche.text.Span;

/**
 * When an event happened: the date in its clause, the only one of its sentence, or that of a
 * caption that shows its actors.
 */
final class Dates {
  private final Reading reading;

  Dates(Reading reading) {
    this.reading = reading;
  }

  Optional<EventDate> of(Draft draft) {
    List<TimeExpression> times =
        reading.mentions().times().stream().filter(t -> t.sentence() == draft.sentence).toList();
    Span clause = draft.evidence.clause();
    List<EventDate> inside = new ArrayList<>();
    List<EventDate> around = new ArrayList<>();
    for (TimeExpression time : times) {
      Optional<EventDate> date = date(time);
      if (date.isPresent()) {
        around.add(date.get());
        if (clause.contains(time.span())) {
          inside.add(date.get());
        }
      }
    }
    if (!inside.isEmpty()) {
      return Optional.of(inside.getFirst());
    }
    return around.size() == 1 && !draft.bare ? Optional.of(around.getFirst()) : Optional.empty();
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
        return reading.mentions().times().stream()
            .filter(t -> t.sentence() == parsed.sentence().index())
            .flatMap(t -> date(t).stream())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  static Optional<EventDate> date(TimeExpression time) {
    if (time.type() != TimeExpression.Type.DATE && time.type() != TimeExpression.Type.TIME) {
      return Optional.empty();
    }
    String value = time.value();
    int t = value.indexOf('T');
    String day = t > 0 ? value.substring(0, t) : value;
    if (day.matches("\\d{4}-\\d{2}-\\d{2}")
        || day.matches("\\d{4}-\\d{2}")
        || day.matches("\\d{4}")) {
      return Optional.of(new EventDate(day, time.source()));
    }
    return Optional.empty();
  }
}
