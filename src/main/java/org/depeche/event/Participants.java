package org.depeche.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.clause.VerbGroup;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.Slot;
import org.depeche.mention.Mention;
import org.depeche.text.Pos;
import org.depeche.text.Token;

/** Which entities a phrase denotes, and which its complements name. */
final class Participants {
  private static final Set<String> POSSESSIVES = Set.of("notre", "votre", "leur", "son", "sa");
  private static final Set<Slot> PLACES = Set.of(Slot.A, Slot.EN, Slot.DANS);

  private final Reading reading;

  Participants(Reading reading) {
    this.reading = reading;
  }

  /** What the head of a phrase denotes; none for a common noun that is no entity. */
  List<Entity> denoted(ParsedSentence parsed, int phrase) {
    Phrase at = parsed.phrase(phrase);
    if (at.verb().isPresent()) {
      return at.verb().get().inverted().isPresent()
          ? headed(parsed, at.verb().get().inverted().getAsInt())
          : List.of();
    }
    if (rightsOfMan(parsed, phrase)) {
      return List.of();
    }
    List<Entity> entities = headed(parsed, at.head());
    if (entities.isEmpty() && counts(parsed, phrase)) {
      return denoted(parsed, phrase + 1);
    }
    return entities.isEmpty() && phrase >= parsed.size()
        ? new ObjectPronouns(reading, this).at(parsed, phrase)
        : entities;
  }

  /** « une dizaine d'opposants », « trois des ministres »: whether a phrase counts the next one. */
  boolean counts(ParsedSentence parsed, int phrase) {
    if (phrase + 1 >= parsed.size() || !owning(parsed.phrase(phrase + 1))) {
      return false;
    }
    Token head = parsed.sentence().token(parsed.phrase(phrase).head());
    return head.is(Pos.NUM) || reading.lexicon().isA(head.lemma(), "quantity");
  }

  /** « les droits de l'homme » are no man's. */
  private static boolean rightsOfMan(ParsedSentence parsed, int phrase) {
    return phrase > 0
        && phrase < parsed.size()
        && parsed.sentence().token(parsed.phrase(phrase).head()).is("homme")
        && parsed.sentence().token(parsed.phrase(phrase - 1).head()).is("droit");
  }

  /** What the mention headed by a token refers to, or what « nous » means there. */
  private List<Entity> headed(ParsedSentence parsed, int token) {
    FirstPerson firstPerson = new FirstPerson(reading);
    List<Entity> mentioned = mentioned(parsed, token);
    List<Entity> spoken =
        mentioned.isEmpty() || firstPerson.owns(parsed, token)
            ? firstPerson.at(parsed, token)
            : List.of();
    return spoken.isEmpty() ? mentioned : spoken;
  }

  /** What the mention headed by a token refers to. */
  List<Entity> mentioned(ParsedSentence parsed, int token) {
    return reading
        .mentions()
        .headedAt(parsed.sentence().index(), token)
        .map(m -> reading.entities().of(m))
        .orElse(List.of());
  }

  /** The entities of some phrases that can act, in order. */
  List<EntityId> acting(ParsedSentence parsed, List<Integer> phrases) {
    Set<EntityId> found = new LinkedHashSet<>();
    for (int phrase : phrases) {
      for (Entity entity : denoted(parsed, phrase)) {
        if (entity.kind().acts() && !bond(parsed, phrase)) {
          found.add(entity.id());
        }
      }
    }
    return List.copyOf(found);
  }

  /** « notre alliance »: what ties people is nobody who acts. */
  private boolean bond(ParsedSentence parsed, int phrase) {
    Phrase at = parsed.phrase(phrase);
    return at.first() < at.head()
        && POSSESSIVES.contains(parsed.sentence().token(at.first()).lower())
        && reading.lexicon().isA(parsed.sentence().token(at.head()).lemma(), "bond");
  }

  /**
   * The actors that the complements of a noun name: adjectives of nationality in its phrase and «
   * de » phrases right behind it (« la politique américaine », « la pratique de Washington »).
   */
  List<EntityId> owners(ParsedSentence parsed, int phrase) {
    Set<EntityId> found = new LinkedHashSet<>(adjectives(parsed, phrase));
    int at = phrase + 1;
    if (at < parsed.size() && owning(parsed.phrase(at))) {
      for (Entity entity : denoted(parsed, at)) {
        if (entity.kind().acts()) {
          found.add(entity.id());
        }
      }
      int next = at + 1;
      while (next + 1 < parsed.size()
          && parsed.phrase(next).kind() == Phrase.Kind.COORDINATOR
          && (parsed.phrase(next + 1).kind() == Phrase.Kind.NOMINAL
              || owning(parsed.phrase(next + 1)))) {
        found.addAll(acting(parsed, List.of(next + 1)));
        next += 2;
      }
    } else if (found.isEmpty()) {
      found.addAll(antecedents(parsed, phrase));
    }
    return List.copyOf(found);
  }

  /** « l'Italie, dont la Suède a condamné la politique »: whose the object of a relative is. */
  private List<EntityId> antecedents(ParsedSentence parsed, int phrase) {
    return parsed.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.RELATIVE && c.fillers(Slot.OBJ).contains(phrase))
        .flatMap(c -> c.fillers(Slot.DE).stream().filter(i -> i < c.verb()))
        .flatMap(i -> acting(parsed, List.of(i)).stream())
        .toList();
  }

  /**
   * Those whom a thing concerns that is condemned, demanded or refused: its owners, else whose it
   * is by an agent (« une attaque de la base par l'armée ») or further down (« le retrait des
   * troupes syriennes »), else the state where it is (« les violences au Burundi »). Who suffers it
   * is none of them (« l'arrestation de Jean Roy au Burundi »).
   */
  List<EntityId> concerned(ParsedSentence parsed, int phrase) {
    List<EntityId> agents = agents(parsed, phrase);
    if (!agents.isEmpty()) {
      return agents;
    }
    boolean suffered = suffered(parsed, phrase);
    List<EntityId> owners = suffered ? adjectives(parsed, phrase) : owners(parsed, phrase);
    if (!owners.isEmpty()) {
      return owners;
    }
    Set<EntityId> states = new LinkedHashSet<>();
    for (int at = phrase + 1; at < end(parsed, phrase); at++) {
      Phrase next = parsed.phrase(at);
      if (owning(next) && suffered(parsed, at)) {
        break;
      }
      if (owning(next) && !suffered) {
        List<EntityId> deeper = acting(parsed, List.of(at));
        deeper = deeper.isEmpty() ? adjectives(parsed, at) : deeper;
        if (!deeper.isEmpty()) {
          return deeper;
        }
      } else if (PLACES.contains(next.slot().orElse(Slot.OTHER))) {
        denoted(parsed, at).stream()
            .filter(e -> e.kind() == Kind.STATE || e.kind() == Kind.TERRITORY)
            .forEach(e -> states.add(e.id()));
      }
    }
    return List.copyOf(states);
  }

  /**
   * Whether the complement of a noun names who suffers it: « l'arrestation de Jean Roy », «
   * l'invasion de l'Ukraine », not « la libération de notre pays ».
   */
  boolean suffered(ParsedSentence parsed, int phrase) {
    if (isA(parsed, phrase, "seizure")) {
      return true;
    }
    boolean state =
        phrase + 1 < parsed.size()
            && owning(parsed.phrase(phrase + 1))
            && denoted(parsed, phrase + 1).stream().anyMatch(e -> e.kind() == Kind.STATE);
    return isA(parsed, phrase, "suffered") && !state;
  }

  /** Whether a phrase has a noun of a class of classes.tsv as its head. */
  boolean isA(ParsedSentence parsed, int phrase, String nouns) {
    return phrase < parsed.size()
        && parsed.phrase(phrase).hasNoun()
        && reading
            .lexicon()
            .isA(parsed.sentence().token(parsed.phrase(phrase).head()).lemma(), nouns);
  }

  /**
   * Who is named with « par » behind a noun, with or without a participle (« menée par l'armée »).
   */
  private List<EntityId> agents(ParsedSentence parsed, int phrase) {
    for (int at = phrase + 1; at < end(parsed, phrase); at++) {
      if (parsed.phrase(at).slot().equals(Optional.of(Slot.PAR)) && parsed.phrase(at).hasNoun()) {
        List<EntityId> acting = acting(parsed, List.of(at));
        return acting.isEmpty() ? owners(parsed, at) : acting;
      }
    }
    return List.of();
  }

  /**
   * One past the last phrase that can still belong to a noun: prepositional phrases, participles.
   */
  private static int end(ParsedSentence parsed, int phrase) {
    int at = phrase + 1;
    while (at < parsed.size()) {
      Phrase next = parsed.phrase(at);
      boolean inside =
          next.kind() == Phrase.Kind.PREPOSITIONAL
              || next.kind() == Phrase.Kind.ADJECTIVAL
              || next.kind() == Phrase.Kind.QUOTE
              || next.kind() == Phrase.Kind.OTHER
              || (next.kind() == Phrase.Kind.COORDINATOR
                  && at + 1 < parsed.size()
                  && parsed.phrase(at + 1).hasNoun())
              || (next.kind() == Phrase.Kind.NOMINAL
                  && parsed.phrase(at - 1).kind() == Phrase.Kind.COORDINATOR)
              || (next.verb().isPresent()
                  && next.verb().get().form() == VerbGroup.Form.PAST_PARTICIPLE);
      if (!inside) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean owning(Phrase phrase) {
    return phrase.kind() == Phrase.Kind.PREPOSITIONAL && phrase.slot().equals(Optional.of(Slot.DE));
  }

  /** The states that adjectives inside the phrase name. */
  List<EntityId> adjectives(ParsedSentence parsed, int phrase) {
    List<EntityId> found = new ArrayList<>();
    Phrase at = parsed.phrase(phrase);
    for (int token = at.first(); token < at.end(); token++) {
      if (token == at.head()) {
        continue;
      }
      Optional<Mention> mention = reading.mentions().headedAt(parsed.sentence().index(), token);
      if (mention.isPresent() && mention.get().form() == Mention.Form.DEMONYM) {
        reading.entities().of(mention.get()).forEach(e -> found.add(e.id()));
      }
    }
    return found;
  }

  /**
   * Instruments and international bodies anywhere from phrase {@code first} to the one before
   * {@code end}.
   */
  List<EntityId> instruments(ParsedSentence parsed, int first, int end) {
    Set<EntityId> found = new LinkedHashSet<>();
    for (int phrase = first; phrase < end; phrase++) {
      if (parsed.phrase(phrase).hasNoun()) {
        for (Entity entity : denoted(parsed, phrase)) {
          if (entity.kind() == Kind.INSTRUMENT || entity.kind() == Kind.IGO) {
            found.add(entity.id());
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** Every entity that a head inside the range denotes. */
  List<EntityId> named(ParsedSentence parsed, int first, int end) {
    Set<EntityId> found = new LinkedHashSet<>();
    for (int phrase = first; phrase < end; phrase++) {
      if (parsed.phrase(phrase).hasNoun()) {
        denoted(parsed, phrase).forEach(e -> found.add(e.id()));
        found.addAll(adjectives(parsed, phrase));
      }
    }
    return List.copyOf(found);
  }

  /** Who speaks in a reporting clause: its subject, a person, body or document. */
  List<EntityId> speakers(ParsedSentence parsed, Clause reporting) {
    return reading.reporting().speakers(parsed, reporting);
  }

  /** Whether the entity has this kind. */
  boolean is(EntityId id, Kind kind) {
    return reading.entities().get(id).filter(e -> e.kind() == kind).isPresent();
  }
}
