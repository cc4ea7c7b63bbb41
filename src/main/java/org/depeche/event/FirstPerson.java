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
 * Who « je », « nous », « mon pays » and « nos pays » are in a quotation: the speaker, and whom the
 * same sentence says that he is with (« a déclaré X à l'issue d'entretiens avec Y »).
 */
final class FirstPerson {
  private static final Set<String> OWNED =
      Set.of("pays", "gouvernement", "nation", "peuple", "état", "relation", "capitale");

  private static final Set<String> OWNERS = Set.of("nos", "notre", "mon", "ma");

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
      List<Entity> people = together(parsed, token);
      return people.isEmpty() ? bodies(parsed, token) : people;
    }
    if (word.equals("je") || word.equals("j'")) {
      return List.copyOf(speakers(parsed, token));
    }
    if (!owns(parsed, token)) {
      return List.of();
    }
    String owner = owner(parsed, token).orElseThrow();
    List<Entity> people =
        owner.startsWith("m") ? List.copyOf(speakers(parsed, token)) : together(parsed, token);
    boolean several = owner.equals("nos") || parsed.sentence().token(token).is("relation");
    List<Entity> found = new ArrayList<>();
    for (Entity person : people) {
      state(person)
          .or(() -> several ? Optional.of(person) : Optional.empty())
          .ifPresent(found::add);
    }
    return found;
  }

  /** Whether a noun is a country or the like that whoever speaks calls his (« notre pays »). */
  boolean owns(ParsedSentence parsed, int token) {
    return token > 0
        && OWNED.contains(parsed.sentence().token(token).lemma())
        && owner(parsed, token).isPresent();
  }

  private static Optional<String> owner(ParsedSentence parsed, int token) {
    for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
      String word = parsed.sentence().token(i).lower();
      if (OWNERS.contains(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The people who say what stands at a token. */
  private Set<Entity> speakers(ParsedSentence parsed, int token) {
    Set<Entity> found = new LinkedHashSet<>();
    List<EntityId> quoted = reading.speech().speakers(parsed, token);
    for (EntityId speaker : quoted.isEmpty() ? new Attribution(reading).of(parsed) : quoted) {
      reading.entities().get(speaker).filter(e -> e.kind() == Kind.PERSON).ifPresent(found::add);
    }
    return found;
  }

  /** « “ Nous regrettons … ”, a réagi le ministère »: a body that is quoted. */
  private List<Entity> bodies(ParsedSentence parsed, int token) {
    return reading.speech().speakers(parsed, token).stream()
        .flatMap(id -> reading.entities().get(id).stream())
        .filter(e -> e.kind().acts() && e.kind() != Kind.GROUP)
        .toList();
  }

  private List<Entity> together(ParsedSentence parsed, int token) {
    Set<Entity> found = speakers(parsed, token);
    if (found.isEmpty()) {
      return List.of();
    }
    Participants participants = new Participants(reading);
    for (int i = 0; i < parsed.size(); i++) {
      Phrase phrase = parsed.phrase(i);
      if (phrase.kind() == Phrase.Kind.PREPOSITIONAL
          && phrase.slot().equals(Optional.of(Slot.AVEC))
          && !reading.speech().quotes(parsed, phrase.head())) {
        participants.mentioned(parsed, phrase.head()).stream()
            .filter(e -> e.kind() == Kind.PERSON)
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** The state that a person belongs to, where the article names it. */
  Optional<Entity> state(Entity person) {
    return reading.entities().all().stream()
        .filter(e -> e.kind() == Kind.STATE && e.country().equals(person.country()))
        .filter(e -> e.country().isPresent())
        .findFirst();
  }
}
