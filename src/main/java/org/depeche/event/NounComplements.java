package org.depeche.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.clause.VerbGroup;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Slot;

/** What stands behind a noun that states an event, and which part in the event each has. */
final class NounComplements {
  /** Verbs whose participle says whom a deed strikes. */
  private static final Set<String> AIMING =
      Set.of("viser", "cibler", "toucher", "frapper", "concerner");

  /** Classes of what a state or party leaves. */
  private static final Set<String> LEFT = Set.of("org", "agreement");

  /** « à l'appel des syndicats », « à l'initiative de l'opposition ». */
  private static final Set<String> CALLING = Set.of("appel", "initiative", "instigation");

  private static final Set<EventType> VERBAL =
      Set.of(
          EventType.SUPPORT,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.AID,
          EventType.AGREE);

  private final Lexicon lexicon;
  private final ParsedSentence parsed;
  private final Participants participants;

  NounComplements(Lexicon lexicon, ParsedSentence parsed, Participants participants) {
    this.lexicon = lexicon;
    this.parsed = parsed;
    this.participants = participants;
  }

  /** The complements right behind a noun, by slot: indices of phrases. */
  Map<Slot, List<Integer>> of(int phrase) {
    Map<Slot, List<Integer>> found = new EnumMap<>(Slot.class);
    Slot last = Slot.OTHER;
    int end = parsed.extent(phrase);
    for (int i = phrase + 1; i < parsed.size(); i++) {
      i = parsed.dateInside(i);
      Phrase at = parsed.phrase(i);
      if (aims(i)) {
        found.putIfAbsent(Slot.CONTRE, new ArrayList<>(List.of(i + 1)));
        break;
      }
      if (calls(i)) {
        last = Slot.PAR;
        i++;
        found.putIfAbsent(last, new ArrayList<>(List.of(i)));
      } else if (at.kind() == Phrase.Kind.PREPOSITIONAL) {
        last = at.slot().orElse(Slot.OTHER);
        if (!found.containsKey(last)) {
          found.put(last, new ArrayList<>(List.of(i)));
        } else if (parsed.phrase(i - 1).kind() == Phrase.Kind.COORDINATOR) {
          found.get(last).add(i);
        }
      } else if (at.kind() == Phrase.Kind.NOMINAL
          && parsed.phrase(i - 1).kind() == Phrase.Kind.COORDINATOR
          && found.containsKey(last)) {
        found.get(last).add(i);
      } else if (at.kind() == Phrase.Kind.VERBAL
          && at.slot().isPresent()
          && at.verb().orElseThrow().form() == VerbGroup.Form.INFINITIVE) {
        found.putIfAbsent(at.slot().get().infinitive(), new ArrayList<>(List.of(i)));
        break;
      } else if (at.kind() != Phrase.Kind.COORDINATOR
          && at.kind() != Phrase.Kind.ADJECTIVAL
          && at.kind() != Phrase.Kind.QUOTE
          && !(i == phrase + 1 && participle(at))
          && !(i < end)) {
        break;
      }
    }
    return found;
  }

  /** « une enquête visant le ministre », « un attentat ciblant l'armée ». */
  private boolean aims(int at) {
    Phrase phrase = parsed.phrase(at);
    return phrase.verb().isPresent()
        && phrase.verb().get().form() == VerbGroup.Form.PRESENT_PARTICIPLE
        && phrase.slot().isEmpty()
        && AIMING.contains(phrase.verb().get().lemma())
        && at + 1 < parsed.size()
        && parsed.phrase(at + 1).kind() == Phrase.Kind.NOMINAL;
  }

  /**
   * « L'attentat visait l'ambassade »: whether the verb says whom the deed that it says strikes.
   */
  static boolean aims(Clause clause) {
    return AIMING.contains(clause.group().lemma()) && !clause.group().passive();
  }

  /** « une grève à l'appel des syndicats »: those behind « de » do it. */
  private boolean calls(int at) {
    Phrase phrase = parsed.phrase(at);
    return phrase.kind() == Phrase.Kind.PREPOSITIONAL
        && phrase.slot().equals(Optional.of(Slot.A))
        && CALLING.contains(parsed.sentence().token(phrase.head()).lemma())
        && at + 1 < parsed.size()
        && parsed.phrase(at + 1).kind() == Phrase.Kind.PREPOSITIONAL
        && parsed.phrase(at + 1).slot().equals(Optional.of(Slot.DE));
  }

  /** « les sanctions décidées contre … », « le conflit armé entre … ». */
  private static boolean participle(Phrase phrase) {
    return phrase.verb().isPresent()
        && phrase.verb().get().form() == VerbGroup.Form.PAST_PARTICIPLE;
  }

  /** « à la demande de la France », « à l'invitation du roi »: whoever is behind « de » asks. */
  boolean asked(int at) {
    Phrase phrase = parsed.phrase(at);
    return phrase.kind() == Phrase.Kind.PREPOSITIONAL
        && phrase.slot().equals(Optional.of(Slot.A))
        && lexicon.isA(parsed.sentence().token(phrase.head()).lemma(), "behest")
        && at + 1 < parsed.size()
        && parsed.phrase(at + 1).slot().equals(Optional.of(Slot.DE));
  }

  /**
   * The complements of a noun whose « de » says who does it: « à la demande de la France », « a
   * reçu les félicitations du roi », but not « a obtenu la libération des otages ».
   */
  Map<Slot, List<Integer>> byDoer(Frame frame, Map<Slot, List<Integer>> around) {
    List<Integer> of = around.getOrDefault(Slot.DE, List.of());
    boolean said = frame.type().filter(t -> VERBAL.contains(EventType.valueOf(t))).isPresent();
    if (!said || around.containsKey(Slot.PAR) || participants.acting(parsed, of).isEmpty()) {
      return around;
    }
    Map<Slot, List<Integer>> doer = new EnumMap<>(around);
    doer.remove(Slot.DE);
    doer.put(Slot.PAR, of);
    return doer;
  }

  /**
   * The complements by the slots of a frame: « de » is the subject or the object of the noun, as
   * its frame and the other complements tell.
   *
   * @param around the complements of the noun, by the preposition that they stand under
   */
  Map<Slot, List<Integer>> arrange(Frame frame, Map<Slot, List<Integer>> around, int phrase) {
    Map<Slot, List<Integer>> fillers = new EnumMap<>(around);
    List<Integer> agent = fillers.remove(Slot.PAR);
    if (agent != null) {
      fillers.put(Slot.SUBJ, agent);
    }
    meet(frame, fillers);
    List<Integer> of = fillers.get(Slot.DE);
    if (of != null && left(frame, of.getLast() + 1).isPresent()) {
      fillers.remove(Slot.DE);
      fillers.putIfAbsent(Slot.SUBJ, of);
      int left = of.getLast() + 1;
      fillers.put(left(frame, left).orElseThrow(), new ArrayList<>(List.of(left)));
    } else if (of != null && frame.at(Slot.DE).isEmpty()) {
      fillers.remove(Slot.DE);
      Slot place =
          frame.at(Slot.OBJ).isPresent() && struck(frame, fillers, phrase) ? Slot.OBJ : Slot.SUBJ;
      fillers.putIfAbsent(place, of);
    }
    List<Integer> between = fillers.get(Slot.ENTRE);
    if (between != null && frame.at(Slot.ENTRE).isEmpty()) {
      fillers.put(Slot.SUBJ, between);
    }
    if (frame.at(Slot.OBJ).isPresent() && !fillers.containsKey(Slot.OBJ)) {
      for (Slot slot : List.of(Slot.CONTRE, Slot.ENVERS, Slot.SUR, Slot.A, Slot.EN)) {
        boolean object = slot == Slot.EN ? goesTo(frame) : frame.at(slot).isEmpty();
        if (fillers.containsKey(slot) && object) {
          fillers.put(Slot.OBJ, fillers.get(slot));
          break;
        }
      }
    }
    if (frame.at(Slot.SUR).isPresent() && frame.at(Slot.CONTRE).isEmpty()) {
      Optional.ofNullable(fillers.get(Slot.CONTRE)).ifPresent(f -> fillers.put(Slot.SUR, f));
    }
    return fillers;
  }

  /** « la rencontre du ministre avec le roi »: the second is the object of « rencontrer ». */
  private static void meet(Frame frame, Map<Slot, List<Integer>> fillers) {
    boolean mutual =
        frame.at(Slot.OBJ).filter(p -> p.role() == Frame.Role.COACTOR).isPresent()
            && frame.at(Slot.AVEC).isEmpty();
    if (mutual && fillers.containsKey(Slot.AVEC)) {
      fillers.put(Slot.OBJ, fillers.remove(Slot.AVEC));
      Optional.ofNullable(fillers.remove(Slot.DE)).ifPresent(f -> fillers.put(Slot.SUBJ, f));
    }
  }

  /**
   * « la sortie du Burundi de la Cour », « le retrait de Washington de l'accord »: the slot of what
   * the frame says to be left, where it stands under a second « de ».
   */
  private Optional<Slot> left(Frame frame, int next) {
    boolean second =
        next < parsed.size()
            && parsed.phrase(next).kind() == Phrase.Kind.PREPOSITIONAL
            && parsed.phrase(next).slot().equals(Optional.of(Slot.DE));
    return frame.positions().stream()
        .filter(p -> second && p.required() && LEFT.contains(p.restriction()))
        .map(Frame.Position::slot)
        .filter(s -> s == Slot.OBJ || s == Slot.DE)
        .findFirst();
  }

  /**
   * Whether « de » says whom or what the deed strikes: « l'envoi de troupes en Irak », but not « la
   * visite du pape en Irak », « les critiques de Paris contre Rome ».
   */
  private boolean struck(Frame frame, Map<Slot, List<Integer>> fillers, int phrase) {
    boolean needed = frame.at(Slot.OBJ).filter(Frame.Position::required).isPresent();
    if (needed && !goesTo(frame)) {
      return true;
    }
    return fillers.keySet().stream().noneMatch(s -> s != Slot.SUBJ && targets(frame, s))
        && !genitiveActor(frame, phrase);
  }

  private static boolean targets(Frame frame, Slot slot) {
    return frame.at(slot).isPresent()
        || (frame.at(Slot.OBJ).isPresent() && (slot == Slot.CONTRE || slot == Slot.ENVERS))
        || (goesTo(frame) && (slot == Slot.EN || slot == Slot.A));
  }

  /** « la visite du président en Inde », « à Paris »: the verb's object is a place. */
  private static boolean goesTo(Frame frame) {
    return frame.at(Slot.OBJ).filter(p -> p.restriction().equals("place")).isPresent()
        && frame.at(Slot.EN).isEmpty();
  }

  /** Whether an adjective of nationality already says whose deed it is not. */
  private boolean genitiveActor(Frame frame, int phrase) {
    return frame.category() == Frame.Category.NOUN
        && participants.adjectives(parsed, phrase).isEmpty();
  }
}
