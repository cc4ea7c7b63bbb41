package org.depeche.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.FrameTable;
import org.depeche.lexicon.Slot;
import org.depeche.text.Pos;
import org.depeche.text.Span;

/**
 * What people judge: that somebody blames or praises is an event; what he says of the other is
 * none. So rows with {@link Slot#SPEAKER} need one, who becomes their actor, and rows with {@link
 * Slot#BLAME} or {@link Slot#PRAISE} need to be meant as they are said, of somebody.
 */
final class Judgements {
  private static final Set<String> DEMONSTRATIVES = Set.of("ce", "c'", "ceci", "cela", "ça");

  private final Reading reading;
  private final ParsedSentence parsed;
  private final Attribution attribution;
  private final Appraising appraising;

  Judgements(Reading reading, ParsedSentence parsed) {
    this.reading = reading;
    this.parsed = parsed;
    this.attribution = new Attribution(reading);
    this.appraising = new Appraising(reading.lexicon(), parsed);
  }

  /**
   * Adds to what fills the slots of a clause the word that blames or praises and, where somebody
   * says the clause, the verb itself for him, who may stand in another sentence.
   */
  void fill(Clause clause, Map<Slot, List<Integer>> fillers) {
    Optional<Appraising.Found> word = appraising.of(clause);
    if (word.isPresent()) {
      List<Integer> phrase = List.of(word.get().phrase());
      fillers.put(word.get().slot(), phrase);
      parsed.phrase(word.get().phrase()).slot().ifPresent(s -> fillers.putIfAbsent(s, phrase));
      if (word.get().head()) {
        // what is said of the object is no object
        fillers.remove(Slot.OBJ, phrase);
      }
    }
    if (asksSpeaker(clause) && !speakers(clause).isEmpty()) {
      fillers.put(Slot.SPEAKER, List.of(clause.verb()));
    }
  }

  /**
   * Lets the speaker act, and makes a reproach of « n'est pas acceptable »; or says why the clause
   * judges nobody.
   */
  Optional<Reason> judge(Draft draft, Clause clause, FrameMatcher.Match match) {
    Frame frame = match.frame();
    boolean said = frame.at(Slot.SPEAKER).isPresent();
    if (!said && !Appraising.judges(frame)) {
      return Optional.empty();
    }
    Optional<Appraising.Found> word = appraising.of(clause);
    if (word.isPresent() && word.get().denied() && draft.status == Status.NEGATED) {
      draft.status = Status.ASSERTED;
    }
    if (draft.status != Status.ASSERTED || draft.conditional || asked(clause)) {
      return Optional.of(Reason.NOT_JUDGED);
    }
    if (said) {
      draft.actorSaid = true;
      draft.attributedTo.clear();
      draft.actors.addAll(speakers(clause));
      draft.recipients.removeAll(draft.actors);
    }
    if (draft.type() == EventType.SUPPORT && own(draft)) {
      return Optional.of(Reason.OWN_PRAISE);
    }
    boolean alone = word.isPresent() && word.get().alone() && deed(clause);
    return said && draft.recipients.isEmpty() && !alone
        ? Optional.of(Reason.JUDGED_NOBODY)
        : Optional.empty();
  }

  /** Whether a row of the clause's verb or predicate adjective is about who says it. */
  private boolean asksSpeaker(Clause clause) {
    FrameTable frames = reading.lexicon().frames();
    Stream<Frame> adjectives =
        clause.group().predicate().stream()
            .mapToObj(at -> frames.adjective(parsed.sentence().token(at)))
            .flatMap(List::stream);
    return Stream.concat(frames.verb(clause.group().lemma()).stream(), adjectives)
        .anyMatch(f -> f.at(Slot.SPEAKER).isPresent());
  }

  private List<EntityId> speakers(Clause clause) {
    Phrase verb = parsed.phrase(clause.verb());
    Span words = parsed.sentence().span(verb.first(), verb.end());
    return attribution.speakers(parsed, words).stream()
        .filter(s -> reading.entities().get(s).filter(e -> e.kind().acts()).isPresent())
        .toList();
  }

  /** « "Est-ce une menace ?", a dit X ». */
  private boolean asked(Clause clause) {
    return parsed.sentence().tokens().stream()
        .skip(clause.group().main())
        .anyMatch(t -> t.form().equals("?"));
  }

  /** « c'est une honte », « cette décision est une honte »: not somebody unknown. */
  private boolean deed(Clause clause) {
    return clause.subject().stream()
        .filter(s -> s < parsed.size())
        .map(s -> parsed.sentence().token(parsed.phrase(s).head()))
        .allMatch(t -> t.is(Pos.NOUN) || DEMONSTRATIVES.contains(t.lower()));
  }

  /** « notre pays est un modèle »: no support of another. */
  private boolean own(Draft draft) {
    Set<String> countries =
        Set.copyOf(entities(draft.actors).flatMap(e -> e.country().stream()).distinct().toList());
    return entities(draft.recipients)
        .filter(e -> e.kind() == Kind.STATE)
        .anyMatch(e -> e.country().filter(countries::contains).isPresent());
  }

  private Stream<Entity> entities(Set<EntityId> ids) {
    return ids.stream().flatMap(id -> reading.entities().get(id).stream());
  }
}
