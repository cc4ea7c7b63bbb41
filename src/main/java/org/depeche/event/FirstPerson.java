package org.depeche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.Slot;

/**
 * Who « nous » and « nos pays » are in a quotation: the speaker, and whom the same sentence says
 * that he is with (« a déclaré X à l'issue d'entretiens avec Y »).
 */
final class FirstPerson {
  private static final Set<String> OWNED =
      Set.of("pays", "gouvernement", "nation", "peuple", "état", "relation", "capitale");

  private final Reading reading;

  FirstPerson(Reading reading) {
    this.reading = reading;
  }

  /**
   * What a token in the first person denotes; none if it is not one, or nobody is known to speak.
   */
  List<Entity> at(ParsedSentence parsed, int token) {
    String word = parsed.sentence().token(token).lower();
    if (word.equals("nous")) {
      return together(parsed);
    }
    boolean ours =
        token > 0 && OWNED.contains(parsed.sentence().token(token).lemma()) && owner(parsed, token);
    return ours ? states(together(parsed)) : List.of();
  }

  private static boolean owner(ParsedSentence parsed, int token) {
    for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
      String word = parsed.sentence().token(i).lower();
      if (word.equals("nos") || word.equals("notre")) {
        return true;
      }
    }
    return false;
  }

  private List<Entity> together(ParsedSentence parsed) {
    Set<Entity> found = new LinkedHashSet<>();
    for (EntityId speaker : new Attribution(reading).of(parsed)) {
      reading.entities().get(speaker).filter(e -> e.kind() == Kind.PERSON).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      return List.of();
    }
    Participants participants = new Participants(reading);
    for (int i = 0; i < parsed.size(); i++) {
      Phrase phrase = parsed.phrase(i);
      if (phrase.kind() == Phrase.Kind.PREPOSITIONAL
          && phrase.slot().equals(Optional.of(Slot.AVEC))) {
        participants.mentioned(parsed, phrase.head()).stream()
            .filter(e -> e.kind() == Kind.PERSON)
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private List<Entity> states(List<Entity> people) {
    List<Entity> states = new ArrayList<>();
    people.forEach(p -> states.add(state(p).orElse(p)));
    return states;
  }

  /** The state that a person belongs to, where the article names it. */
  Optional<Entity> state(Entity person) {
    return reading.entities().all().stream()
        .filter(e -> e.kind() == Kind.STATE && e.country().equals(person.country()))
        .filter(e -> e.country().isPresent())
        .findFirst();
  }
}
