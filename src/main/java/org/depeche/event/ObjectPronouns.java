package org.depeche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.clause.VerbGroup;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.Slot;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;

/**
 * Whom « le », « la », « l' », « les », « lui » and « leur » before a verb mean: somebody who was
 * subject before and is not the subject of this verb.
 */
final class ObjectPronouns {
  private static final int SENTENCES_BACK = 1;
  private final Reading reading;
  private final Participants participants;

  ObjectPronouns(Reading reading, Participants participants) {
    this.reading = reading;
    this.participants = participants;
  }

  /**
   * The entities that an object pronoun means; none if nobody before agrees with it.
   *
   * @param phrase index of the pronoun's phrase, behind those that tile the sentence
   */
  List<Entity> at(ParsedSentence parsed, int phrase) {
    for (int i = 0; i < parsed.clauses().size(); i++) {
      Clause clause = parsed.clauses().get(i);
      if (clause.arguments().stream().anyMatch(a -> a.fillers().contains(phrase))) {
        return antecedent(parsed, i, Shape.of(parsed, phrase));
      }
    }
    return List.of();
  }

  /**
   * Whose a thing is that is done to (« a critiqué sa décision »), if a possessive says so and
   * somebody else than the subject was spoken of; none for other things.
   */
  List<Entity> possessors(ParsedSentence parsed, int phrase) {
    Phrase thing = parsed.phrase(phrase);
    Optional<Shape> shape =
        IntStream.range(thing.first(), thing.head())
            .mapToObj(i -> Shape.ofPossessive(parsed.sentence().token(i).lower()))
            .flatMap(Optional::stream)
            .findFirst();
    if (shape.isEmpty()) {
      return List.of();
    }
    for (int i = 0; i < parsed.clauses().size(); i++) {
      Clause clause = parsed.clauses().get(i);
      if (!clause.subject().isEmpty()
          && clause.arguments().stream().anyMatch(a -> a.fillers().contains(phrase))) {
        return antecedent(parsed, i, shape.get());
      }
    }
    return List.of();
  }

  private List<Entity> antecedent(ParsedSentence parsed, int clause, Shape shape) {
    List<Entity> self = subjects(parsed, parsed.clauses().get(clause));
    for (List<Entity> candidate : candidates(parsed, clause)) {
      List<Entity> other = candidate.stream().filter(e -> !self.contains(e)).toList();
      if (shape.fits(other)) {
        return other;
      }
    }
    return List.of();
  }

  /**
   * The subject's complements, the subjects before in this sentence, then those of the one before.
   */
  private List<List<Entity>> candidates(ParsedSentence parsed, int clause) {
    List<List<Entity>> found = new ArrayList<>();
    for (int subject : parsed.clauses().get(clause).subject()) {
      if (subject < parsed.size() && parsed.phrase(subject).hasNoun()) {
        found.add(people(participants.owners(parsed, subject)));
      }
    }
    partner(parsed, clause)
        .ifPresent(
            partner -> {
              found.add(denoted(parsed, partner.fillers(Slot.OBJ)));
              found.add(denoted(parsed, partner.fillers(Slot.A)));
            });
    for (int i = clause - 1; i >= 0; i--) {
      Clause before = parsed.clauses().get(i);
      found.add(subjects(parsed, before));
      found.add(denoted(parsed, before.fillers(Slot.OBJ)));
      found.add(denoted(parsed, before.fillers(Slot.A)));
    }
    found.add(onlyPerson(parsed, parsed.clauses().get(clause).verb()));
    int at = parsed.sentence().index();
    for (int back = 1; back <= SENTENCES_BACK && at - back >= 0; back++) {
      ParsedSentence before = reading.sentences().get(at - back);
      for (Clause other : before.clauses()) {
        found.add(subjects(before, other));
      }
    }
    return found;
  }

  /** « a accusé la Suède de mentir et l'a exhortée à … »: the verb before of the same subject. */
  private static Optional<Clause> partner(ParsedSentence parsed, int clause) {
    Clause own = parsed.clauses().get(clause);
    return parsed.clauses().subList(0, clause).stream()
        .filter(before -> before.group().form() == VerbGroup.Form.FINITE)
        .filter(before -> own.group().form() == VerbGroup.Form.FINITE)
        .filter(before -> !own.subject().isEmpty() && before.subject().equals(own.subject()))
        .reduce((one, next) -> next);
  }

  private List<Entity> subjects(ParsedSentence parsed, Clause clause) {
    return denoted(parsed, clause.subject());
  }

  private List<Entity> denoted(ParsedSentence parsed, List<Integer> phrases) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int phrase : phrases) {
      if (phrase < parsed.size()) {
        found.addAll(participants.denoted(parsed, phrase));
      }
    }
    return List.copyOf(found);
  }

  /**
   * The persons named before the verb; who is no subject among them is taken if he is the only one.
   */
  private List<Entity> onlyPerson(ParsedSentence parsed, int verb) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int phrase = 0; phrase < verb; phrase++) {
      if (parsed.phrase(phrase).hasNoun()) {
        participants.denoted(parsed, phrase).stream()
            .filter(e -> e.kind() == Kind.PERSON)
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private List<Entity> people(List<EntityId> ids) {
    return ids.stream()
        .flatMap(id -> reading.entities().get(id).stream())
        .filter(e -> e.kind() == Kind.PERSON)
        .toList();
  }

  /** What a pronoun agrees with. */
  private record Shape(Gender gender, Number number) {
    static Shape of(ParsedSentence parsed, int phrase) {
      return switch (parsed.sentence().token(parsed.phrase(phrase).head()).lower()) {
        case "le" -> new Shape(Gender.MASCULINE, Number.SINGULAR);
        case "la" -> new Shape(Gender.FEMININE, Number.SINGULAR);
        case "les", "leur" -> new Shape(Gender.ANY, Number.PLURAL);
        default -> new Shape(Gender.ANY, Number.SINGULAR);
      };
    }

    static Optional<Shape> ofPossessive(String word) {
      return switch (word) {
        case "son", "sa", "ses" -> Optional.of(new Shape(Gender.ANY, Number.SINGULAR));
        case "leur", "leurs" -> Optional.of(new Shape(Gender.ANY, Number.PLURAL));
        default -> Optional.empty();
      };
    }

    boolean fits(List<Entity> entities) {
      if (number == Number.PLURAL) {
        return entities.size() > 1
            ? entities.stream().allMatch(e -> e.kind().acts())
            : entities.size() == 1
                && entities.getFirst().kind().acts()
                && entities.getFirst().number() == Number.PLURAL;
      }
      return entities.size() == 1
          && entities.getFirst().kind().acts()
          && (entities.getFirst().kind() == Kind.PERSON
              || entities.getFirst().gender() != Gender.ANY)
          && entities.getFirst().number() != Number.PLURAL
          && gender.agrees(entities.getFirst().gender());
    }
  }
}
