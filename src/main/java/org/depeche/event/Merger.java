package org.depeche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.clause.ParsedSentence;
import org.depeche.entity.EntityId;
import org.depeche.text.Abandoned;
import org.depeche.text.Part;

/**
 * Tells apart which drafts are one event told twice: in title and body, by verb and noun of one
 * sentence, by the text and in the words of its actor.
 */
final class Merger {
  private final Reading reading;
  private final Map<Draft, Set<EntityId>> speakers = new HashMap<>(); // asked of every pair

  Merger(Reading reading) {
    this.reading = reading;
  }

  /** The drafts without repetition; what is dropped leaves its evidence and date to what stays. */
  List<Draft> merge(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Abandoned.check();
      boolean merged = false;
      for (int i = 0; i < kept.size() && !merged; i++) {
        Draft other = kept.get(i);
        if (same(other, draft)) {
          Draft fuller = fuller(other, draft);
          Draft lesser = fuller == draft ? other : draft;
          absorb(fuller, lesser);
          reading.trace().merged(lesser, fuller);
          kept.set(i, fuller);
          merged = true;
        }
      }
      if (!merged) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private boolean same(Draft a, Draft b) {
    if (a.type() != b.type() || a.status != b.status) {
      return false;
    }
    boolean oneSentence = a.sentence == b.sentence;
    boolean overlap = oneSentence && a.trigger().overlaps(b.trigger());
    if (overlap) {
      return true;
    }
    if (!a.actors.equals(b.actors) || !a.recipients.equals(b.recipients)) {
      return false;
    }
    boolean retold = title(a) != title(b) || ownWords(a) != ownWords(b);
    if (retold || a.type() == EventType.CONSULT) {
      return dates(a, b);
    }
    return oneSentence && a.bare != b.bare;
  }

  private static boolean dates(Draft a, Draft b) {
    return a.date.isEmpty()
        || b.date.isEmpty()
        || a.date.get().value().equals(b.date.get().value());
  }

  /** Whether its actors tell it themselves (« J'ai ordonné une frappe », a dit X). */
  private boolean ownWords(Draft draft) {
    Set<EntityId> said = speakers.computeIfAbsent(draft, this::speakers);
    return !said.isEmpty() && draft.actors.equals(said);
  }

  private Set<EntityId> speakers(Draft draft) {
    ParsedSentence parsed = reading.sentences().get(draft.sentence);
    int token = Dates.token(parsed, draft.trigger().begin());
    return Set.copyOf(reading.speech().speakers(parsed, token));
  }

  private boolean title(Draft draft) {
    return reading.sentences().get(draft.sentence).sentence().part() == Part.Kind.TITLE;
  }

  private Draft fuller(Draft a, Draft b) {
    if (a.bare != b.bare) {
      return a.bare ? b : a;
    }
    if (title(a) != title(b)) {
      return title(a) ? b : a;
    }
    return b.actors.size() + b.recipients.size() + b.about.size()
            > a.actors.size() + a.recipients.size() + a.about.size()
        ? b
        : a;
  }

  private static void absorb(Draft to, Draft from) {
    to.more.add(from.evidence);
    to.more.addAll(from.more);
    to.about.addAll(from.about);
    to.attributedTo.addAll(from.attributedTo);
    if (to.actors.isEmpty()) {
      to.actors.addAll(from.actors);
    }
    if (to.recipients.isEmpty()) {
      to.recipients.addAll(from.recipients);
      to.recipients.removeAll(to.actors);
    }
    if (to.date.isEmpty()) {
      to.date = from.date;
    }
  }
}
