package org.depeche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.clause.VerbGroup;
import org.depeche.entity.Entity;
import org.depeche.entity.EntityId;
import org.depeche.lexicon.Slot;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Token;

/**
 * What a complement is about: the entities that it names, or the topics, looking through nouns that
 * only lead to their complement (« la lutte contre le terrorisme », « l'importance de la paix », «
 * les efforts visant à assurer la paix »).
 */
final class Matter {
  /** Nouns that lead to a complement, and the prepositions before it. */
  private static final Map<String, Set<Slot>> LEADING =
      Map.ofEntries(
          Map.entry("lutte", Set.of(Slot.CONTRE, Slot.POUR)),
          Map.entry("combat", Set.of(Slot.CONTRE, Slot.POUR)),
          Map.entry("effort", Set.of(Slot.POUR)),
          Map.entry("action", Set.of(Slot.CONTRE, Slot.POUR)),
          Map.entry("initiative", Set.of(Slot.POUR)),
          Map.entry("importance", Set.of(Slot.DE)),
          Map.entry("nécessité", Set.of(Slot.DE)),
          Map.entry("besoin", Set.of(Slot.DE)),
          Map.entry("domaine", Set.of(Slot.DE)),
          Map.entry("cadre", Set.of(Slot.DE)),
          Map.entry("question", Set.of(Slot.DE)),
          Map.entry("sujet", Set.of(Slot.DE)),
          Map.entry("principe", Set.of(Slot.DE)),
          Map.entry("attachement", Set.of(Slot.A)),
          Map.entry("foi", Set.of(Slot.DANS)),
          Map.entry("adoption", Set.of(Slot.DE)),
          Map.entry("signature", Set.of(Slot.DE)),
          Map.entry("conclusion", Set.of(Slot.DE)));

  private static final Set<String> AIMING = Set.of("viser", "destiner", "tendre", "chercher");

  private final Reading reading;
  private final ParsedSentence parsed;
  private final Participants participants;

  Matter(Reading reading, ParsedSentence parsed, Participants participants) {
    this.reading = reading;
    this.parsed = parsed;
    this.participants = participants;
  }

  /** What some coordinated phrases are about, in order. */
  List<EntityId> of(List<Integer> fillers) {
    List<EntityId> found = new ArrayList<>();
    for (int i = 0; i < fillers.size(); i++) {
      int filler = fillers.get(i);
      if (filler < parsed.size() && parsed.phrase(filler).hasNoun()) {
        boolean shares = i + 1 < fillers.size() && sharesAdjective(filler, fillers.get(i + 1));
        if (shares) {
          reading
              .topics()
              .of(parsed, filler, fillers.get(i + 1) + 1, List.of())
              .ifPresent(found::add);
          i++;
          continue;
        }
        int end = i + 1 < fillers.size() ? fillers.get(i + 1) : parsed.size();
        found.addAll(of(filler, Math.max(filler + 1, end)));
      }
    }
    return found;
  }

  /** « la paix et la sécurité internationales »: one adjective in the plural for both. */
  private boolean sharesAdjective(int first, int second) {
    if (second != first + 2 || parsed.phrase(first + 1).kind() != Phrase.Kind.COORDINATOR) {
      return false;
    }
    Phrase last = parsed.phrase(second);
    Token adjective = parsed.sentence().token(last.end() - 1);
    return last.end() - 1 > last.head()
        && adjective.is(Pos.ADJ)
        && adjective.morphology().number() == Number.PLURAL
        && parsed.sentence().token(last.head()).morphology().number() == Number.SINGULAR;
  }

  /**
   * What one phrase is about.
   *
   * @param limit one past the last phrase that may belong to it
   */
  private List<EntityId> of(int filler, int limit) {
    List<EntityId> found = new ArrayList<>();
    List<Entity> denoted = participants.denoted(parsed, filler);
    List<Integer> inner = denoted.isEmpty() ? led(filler) : List.of();
    int reach = Math.min(limit, reach(filler));
    if (!denoted.isEmpty()) {
      denoted.forEach(e -> found.add(e.id()));
    } else if (!inner.isEmpty()) {
      found.addAll(of(inner));
    } else {
      int end = Math.min(Math.min(limit, labelEnd(filler)), Math.max(reach, filler + 1));
      reading
          .topics()
          .of(parsed, filler, end, participants.named(parsed, filler, reach))
          .ifPresent(found::add);
    }
    int first = denoted.isEmpty() ? filler : pastOwners(filler);
    found.addAll(participants.instruments(parsed, first, Math.max(first, reach)));
    return found;
  }

  /** « la résolution de l'ONU »: one past those whose the thing is, which it is not about. */
  private int pastOwners(int filler) {
    int at = filler + 1;
    while (at < parsed.size() && parsed.phrase(at).slot().equals(Optional.of(Slot.DE))) {
      at++;
    }
    return at;
  }

  /** The phrases that a leading noun leads to; none if it stands for itself. */
  private List<Integer> led(int filler) {
    String noun = parsed.sentence().token(parsed.phrase(filler).head()).lemma();
    Set<Slot> slots = LEADING.getOrDefault(noun, Set.of());
    int at = parsed.dateInside(filler + 1);
    if (at < parsed.size() && parsed.phrase(at).slot().equals(Optional.of(Slot.PAR))) {
      at++;
    }
    if (at >= parsed.size() || slots.isEmpty()) {
      return List.of();
    }
    return parsed.phrase(at).kind() == Phrase.Kind.VERBAL
        ? aims(at, slots)
        : complements(at, slots);
  }

  /** The complement in a slot right behind a noun phrase, coordinated phrases apart. */
  List<Integer> complement(int noun, Slot slot) {
    int at = parsed.dateInside(noun + 1);
    return at < parsed.size() ? complements(at, Set.of(slot)) : List.of();
  }

  private List<Integer> complements(int first, Set<Slot> slots) {
    Phrase next = parsed.phrase(first);
    if (next.kind() != Phrase.Kind.PREPOSITIONAL || next.slot().filter(slots::contains).isEmpty()) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(List.of(first));
    int at = first;
    while (true) {
      int end = at + 1;
      while (end < parsed.size()
          && parsed.phrase(end).kind() == Phrase.Kind.PREPOSITIONAL
          && parsed.phrase(end).slot().equals(Optional.of(Slot.DE))) {
        end++;
      }
      if (end + 1 >= parsed.size() || !links(end) || !continues(end + 1, next)) {
        return found;
      }
      found.add(end + 1);
      at = end + 1;
    }
  }

  private boolean links(int at) {
    Phrase.Kind kind = parsed.phrase(at).kind();
    return kind == Phrase.Kind.COORDINATOR || kind == Phrase.Kind.COMMA;
  }

  private boolean continues(int at, Phrase first) {
    Phrase phrase = parsed.phrase(at);
    return phrase.slot().equals(first.slot())
        ? phrase.kind() == Phrase.Kind.PREPOSITIONAL
        : phrase.kind() == Phrase.Kind.NOMINAL
            && parsed.phrase(at - 1).kind() == Phrase.Kind.COORDINATOR
            && (at + 1 >= parsed.size() || !parsed.phrase(at + 1).finite());
  }

  /** « visant à assurer la paix », « de lutter contre le crime »: what the infinitive governs. */
  private List<Integer> aims(int verb, Set<Slot> slots) {
    VerbGroup group = parsed.phrase(verb).verb().orElseThrow();
    if (group.form() == VerbGroup.Form.INFINITIVE) {
      boolean governed = parsed.phrase(verb).slot().filter(slots::contains).isPresent();
      return governed ? objects(verb) : List.of();
    }
    boolean aims =
        AIMING.contains(group.lemma())
            && verb + 1 < parsed.size()
            && parsed.phrase(verb + 1).verb().isPresent();
    return aims ? objects(verb + 1) : List.of();
  }

  /** The objects of the verb at a phrase, or its first other complement. */
  List<Integer> objects(int verb) {
    for (Clause clause : parsed.clauses()) {
      if (clause.verb() == verb) {
        List<Integer> objects = clause.fillers(Slot.OBJ);
        if (!objects.isEmpty()) {
          return objects;
        }
        for (Slot slot : List.of(Slot.CONTRE, Slot.A, Slot.DE, Slot.SUR, Slot.DANS, Slot.POUR)) {
          if (!clause.fillers(slot).isEmpty()) {
            return clause.fillers(slot);
          }
        }
      }
    }
    return List.of();
  }

  /** One past the last phrase of a topic's label. */
  private int labelEnd(int filler) {
    int end = filler + 1;
    int extent = parsed.extent(filler);
    while (end < extent
        && !addressed(filler, end)
        && !circumstance(parsed.phrase(end))
        && parsed.dateInside(end) == end) {
      end++;
    }
    return end;
  }

  /** « promet de l'argent à la Grèce »: to whom the verb does it, which the noun does not say. */
  private boolean addressed(int filler, int at) {
    String noun = parsed.sentence().token(parsed.phrase(filler).head()).lemma();
    return parsed.phrase(at).slot().equals(Optional.of(Slot.A))
        && reading.lexicon().frames().noun(noun).isEmpty()
        && !participants.acting(parsed, List.of(at)).isEmpty()
        && parsed.clauses().stream()
            .anyMatch(c -> c.fillers(Slot.A).contains(at) && c.fillers(Slot.OBJ).contains(filler));
  }

  /** One past the last phrase that a long object still speaks of. */
  private int reach(int filler) {
    int end = filler + 1;
    while (end < parsed.size() && belongs(filler, end)) {
      end++;
    }
    return end;
  }

  private boolean belongs(int filler, int at) {
    Phrase phrase = parsed.phrase(at);
    return switch (phrase.kind()) {
      case RELATIVE, STOP, COMPLEMENTISER, SUBORDINATOR -> false;
      case VERBAL -> phrase.verb().orElseThrow().form() == VerbGroup.Form.INFINITIVE;
      case COMMA -> goesOn(filler, at);
      case COORDINATOR -> at + 1 < parsed.size() && !opensClause(at + 1);
      case PREPOSITIONAL -> !circumstance(phrase);
      default -> true;
    };
  }

  /** Whether a list or « y compris » goes on behind a comma. */
  private boolean goesOn(int filler, int comma) {
    if (parsed.dateInside(comma) > comma) {
      return true;
    }
    if (comma + 1 >= parsed.size()) {
      return false;
    }
    Phrase next = parsed.phrase(comma + 1);
    if (next.kind() == Phrase.Kind.COORDINATOR) {
      return comma + 2 < parsed.size() && !opensClause(comma + 2);
    }
    if (next.kind() == Phrase.Kind.OTHER) {
      return parsed.sentence().token(next.first()).lower().equals("y");
    }
    if (!next.hasNoun() || circumstance(next) || opensClause(comma + 1)) {
      return false;
    }
    return next.kind() == Phrase.Kind.NOMINAL ? listed(comma + 1) : repeats(filler, comma + 1);
  }

  /** Whether the list that a noun phrase continues is closed by « et ». */
  private boolean listed(int at) {
    for (int i = at + 1; i < parsed.size(); i++) {
      Phrase phrase = parsed.phrase(i);
      if (phrase.kind() == Phrase.Kind.COORDINATOR) {
        return i + 1 < parsed.size() && !opensClause(i + 1);
      }
      if (!phrase.hasNoun() && phrase.kind() != Phrase.Kind.COMMA) {
        return false;
      }
    }
    return false;
  }

  private boolean repeats(int from, int at) {
    for (int i = from; i < at; i++) {
      if (parsed.phrase(i).slot().equals(parsed.phrase(at).slot())) {
        return true;
      }
    }
    return false;
  }

  private boolean opensClause(int at) {
    int i = at;
    while (i < parsed.size()
        && (parsed.phrase(i).hasNoun() || parsed.phrase(i).kind() == Phrase.Kind.OTHER)) {
      i++;
    }
    return i < parsed.size() && parsed.phrase(i).finite();
  }

  private static boolean circumstance(Phrase phrase) {
    return phrase
        .slot()
        .filter(s -> s == Slot.SELON || s == Slot.LORS || s == Slot.SANS)
        .isPresent();
  }
}
