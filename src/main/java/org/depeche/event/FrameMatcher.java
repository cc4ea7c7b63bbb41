package org.depeche.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.Slot;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Chooses, among the frames of a predicate, the one whose pattern fits best what stands around it.
 */
final class FrameMatcher {
  /** Fixed words that must not stand behind a complement (« voter contre »). */
  private static final Set<String> PARTICLES = Set.of("contre", "pour", "sur", "avec");

  /** Slots whose phrase may hold fixed words: « faire un travail remarquable » praises. */
  private static final Set<Slot> KEPT = Set.of(Slot.OBJ, Slot.BLAME, Slot.PRAISE);

  private final Restrictions restrictions;
  private final Trace trace;

  FrameMatcher(Restrictions restrictions, Trace trace) {
    this.restrictions = restrictions;
    this.trace = trace;
  }

  /** A frame and what fills its positions. */
  record Match(Frame frame, Map<Slot, List<Integer>> fillers) {
    List<Integer> at(Slot slot) {
      return fillers.getOrDefault(slot, List.of());
    }
  }

  /**
   * The best of the frames.
   *
   * @param fillers the phrases that fill each slot, active order: the subject of a passive is its
   *     object
   * @param after index of the token right behind the predicate's first word, where fixed words must
   *     stand
   */
  Optional<Match> best(
      ParsedSentence parsed,
      List<Frame> frames,
      Reflexivity reflexivity,
      Map<Slot, List<Integer>> fillers,
      int after) {
    return best(parsed, frames, reflexivity, fillers, (frame, around) -> around, after);
  }

  /**
   * The best of the frames of a noun.
   *
   * @param fillers the complements of the noun, by preposition
   * @param arrangement puts the complements into the slots of a frame
   * @param after as above
   */
  Optional<Match> best(
      ParsedSentence parsed,
      List<Frame> frames,
      Reflexivity reflexivity,
      Map<Slot, List<Integer>> fillers,
      Arrangement arrangement,
      int after) {
    trace.asked(parsed, after - 1, frames);
    Optional<Match> best = Optional.empty();
    int bestScore = -1;
    for (Frame frame : frames) {
      Map<Slot, List<Integer>> around =
          arrangement.arrange(
              frame,
              frame.fixed().isEmpty() ? fillers : behindFixed(parsed, frame, fillers, after));
      int score = score(parsed, frame, reflexivity, around, after);
      if (score >= 0) {
        trace.fits(parsed, after - 1, frame, score);
      }
      if (score > bestScore) {
        bestScore = score;
        best = Optional.of(new Match(frame, new EnumMap<>(around)));
      }
    }
    trace.chose(parsed, after - 1, best);
    return best;
  }

  /** How the complements of a predicate stand to the slots of its frame. */
  @FunctionalInterface
  interface Arrangement {
    Map<Slot, List<Integer>> arrange(Frame frame, Map<Slot, List<Integer>> around);
  }

  /** Whether « se » stands with the verb. */
  enum Reflexivity {
    PLAIN,
    REFLEXIVE,
    /** Nouns have none: any frame will do. */
    IRRELEVANT
  }

  private int score(
      ParsedSentence parsed,
      Frame frame,
      Reflexivity reflexivity,
      Map<Slot, List<Integer>> fillers,
      int after) {
    int score = 1;
    if (reflexivity != Reflexivity.IRRELEVANT) {
      if (frame.reflexive() != (reflexivity == Reflexivity.REFLEXIVE)) {
        trace.refused(
            parsed, after - 1, frame, frame.reflexive() ? Reason.REFLEXIVE : Reason.NOT_REFLEXIVE);
        return -1;
      }
      if (!frame.fixed().isEmpty()) {
        List<Integer> words = fixedWords(parsed, frame.fixed(), fillers, after);
        if (words.isEmpty()) {
          trace.refused(parsed, after - 1, frame, Reason.FIXED_WORDS);
          return -1;
        }
        // « l'accord conclu »: a row that has the object's class says more than one with its noun
        score += (words.getFirst() < after ? 3 : 20) * frame.fixed().size();
      }
    } else if (frame.category() == Frame.Category.NOUN && !frame.fixed().isEmpty()) {
      if (fixedWords(parsed.sentence(), frame.fixed(), after).isEmpty()) {
        trace.refused(parsed, after - 1, frame, Reason.FIXED_WORDS);
        return -1;
      }
      score += 20 * frame.fixed().size();
    }
    if (reflexivity == Reflexivity.IRRELEVANT
        && frame.category() == Frame.Category.NOUN
        && !fillers.isEmpty()) {
      // a row of the noun itself knows its prepositions
      score += 4;
    }
    for (Frame.Position position : frame.positions()) {
      List<Integer> filler = fillers.getOrDefault(position.slot(), List.of());
      boolean fits = !filler.isEmpty() && restrictions.fit(parsed, filler, position.restriction());
      if (position.required() && !fits && !forgiven(position, reflexivity)) {
        trace.refused(parsed, after - 1, frame, position, filler);
        return -1;
      }
      if (!position.restriction().isEmpty() && !filler.isEmpty() && !fits) {
        trace.refused(parsed, after - 1, frame, position, filler);
        return -1;
      }
      if (fits) {
        score += position.restriction().isEmpty() ? 2 : 4;
      }
    }
    return score;
  }

  /** A noun need not say every argument that its verb must. */
  private static boolean forgiven(Frame.Position position, Reflexivity reflexivity) {
    return reflexivity == Reflexivity.IRRELEVANT && position.restriction().isEmpty();
  }

  /**
   * The fillers without the prepositional phrases that hold the frame's fixed words, and with what
   * stands right behind those: « être en visite en France » has one « en » left, « prendre le
   * contrôle de Kaboul » has « de Kaboul » besides its object.
   */
  private static Map<Slot, List<Integer>> behindFixed(
      ParsedSentence parsed, Frame frame, Map<Slot, List<Integer>> fillers, int after) {
    List<Integer> words = fixedWords(parsed, frame.fixed(), fillers, after);
    if (words.isEmpty()) {
      return fillers;
    }
    Map<Slot, List<Integer>> left = new EnumMap<>(Slot.class);
    fillers.forEach(
        (slot, phrases) -> {
          if (KEPT.contains(slot) || phrases.stream().noneMatch(p -> heads(parsed, p, words))) {
            left.put(slot, phrases);
          }
        });
    int next = parsed.phraseOf(words.getLast()) + 1;
    if (next < parsed.size()) {
      Phrase phrase = parsed.phrase(next);
      if (phrase.kind() == Phrase.Kind.PREPOSITIONAL) {
        left.putIfAbsent(phrase.slot().orElse(Slot.OTHER), coordinated(parsed, next));
      } else if (phrase.kind() == Phrase.Kind.NOMINAL) {
        List<Integer> object = left.getOrDefault(Slot.OBJ, List.of());
        if (object.isEmpty() || object.stream().anyMatch(p -> holds(parsed, p, words))) {
          left.put(Slot.OBJ, coordinated(parsed, next));
        }
      }
    }
    return left;
  }

  /** « voter contre la loi » keeps the law: only the preposition before it is fixed. */
  private static boolean heads(ParsedSentence parsed, int phrase, List<Integer> words) {
    return phrase < parsed.size() && words.contains(parsed.phrase(phrase).head());
  }

  private static boolean holds(ParsedSentence parsed, int phrase, List<Integer> words) {
    return phrase < parsed.size()
        && words.stream()
            .anyMatch(w -> parsed.phrase(phrase).first() <= w && w < parsed.phrase(phrase).end());
  }

  private static List<Integer> coordinated(ParsedSentence parsed, int phrase) {
    List<Integer> found = new ArrayList<>(List.of(phrase));
    int at = phrase + 1;
    while (at + 1 < parsed.size()
        && parsed.phrase(at).kind() == Phrase.Kind.COORDINATOR
        && (parsed.phrase(at + 1).kind() == Phrase.Kind.NOMINAL
            || parsed.phrase(at + 1).slot().equals(parsed.phrase(phrase).slot()))
        && parsed.phrase(at + 1).hasNoun()) {
      found.add(at + 1);
      at += 2;
    }
    return found;
  }

  /**
   * The fixed words behind the predicate or, as its object, before it: « un recours a été déposé »,
   * « le recours que le parti a déposé ».
   */
  private static List<Integer> fixedWords(
      ParsedSentence parsed, List<String> fixed, Map<Slot, List<Integer>> fillers, int after) {
    List<Integer> behind = fixedWords(parsed.sentence(), fixed, after);
    if (!behind.isEmpty()) {
      return behind;
    }
    for (int object : fillers.getOrDefault(Slot.OBJ, List.of())) {
      if (object < parsed.size()
          && parsed.phrase(object).end() < after
          && parsed.phrase(object).hasNoun()
          && matches(parsed.sentence(), parsed.phrase(object).head(), fixed.getFirst())) {
        List<Integer> words = fixedWords(parsed.sentence(), fixed, parsed.phrase(object).head());
        if (!words.isEmpty() && words.getLast() < after - 1) {
          return words;
        }
      }
    }
    return List.of();
  }

  /**
   * The tokens that are the fixed words, at most three others among them; none if they are not
   * there.
   */
  private static List<Integer> fixedWords(Sentence sentence, List<String> fixed, int after) {
    List<Integer> found = new ArrayList<>();
    int at = after;
    int gap = 0;
    for (String word : fixed) {
      while (at < sentence.size() && !matches(sentence, at, word)) {
        Token skipped = sentence.token(at);
        if (PARTICLES.contains(word) && (skipped.is(Pos.NOUN) || skipped.is(Pos.PROPN))) {
          return List.of();
        }
        at++;
        gap += skipped.is(Pos.PROPN) || skipped.is(Pos.NUM) ? 0 : 1;
        if (gap > 3) {
          return List.of();
        }
      }
      if (at >= sentence.size()) {
        return List.of();
      }
      found.add(at);
      at++;
    }
    return found;
  }

  private static boolean matches(Sentence sentence, int at, String word) {
    Token token = sentence.token(at);
    return token.lower().equals(word)
        || token.lemma().equals(word)
        || (token.is(Pos.ADP_DET) && token.lemma().startsWith(word + "+"));
  }
}
