package org.depeche.event;

import java.util.List;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.entity.EntityId;
import org.depeche.lexicon.Slot;

/** Whose a text is that does something: of those who wrote or voted it. */
final class Authors {
  private static final Set<String> OPPOSING =
      Set.of(EventType.ACCUSE.name(), EventType.REJECT.name(), EventType.SANCTION.name());

  private final Reading reading;
  private final ParsedSentence parsed;
  private final Participants participants;

  Authors(Reading reading, ParsedSentence parsed, Participants participants) {
    this.reading = reading;
    this.parsed = parsed;
    this.participants = participants;
  }

  /** « ont publié une lettre critiquant … », « a voté une motion invitant … »: whose text it is. */
  List<EntityId> of(List<Integer> fillers) {
    return parsed.clauses().stream()
        .filter(c -> fillers.stream().anyMatch(c.fillers(Slot.OBJ)::contains))
        .filter(
            c -> fillers.stream().anyMatch(f -> participants.isA(parsed, f, "text")) && !opposes(c))
        .flatMap(c -> participants.acting(parsed, c.subject()).stream())
        .distinct()
        .toList();
  }

  /** « dénonce la résolution qui … »: by no verb that opposes it does anybody become its author. */
  private boolean opposes(Clause clause) {
    String verb = parsed.phrase(clause.verb()).verb().map(g -> g.lemma()).orElse("");
    List<String> types =
        reading.lexicon().frames().verb(verb).stream().flatMap(f -> f.type().stream()).toList();
    return !types.isEmpty() && OPPOSING.containsAll(types);
  }
}
