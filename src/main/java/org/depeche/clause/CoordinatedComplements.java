package org.depeche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.depeche.lexicon.Slot;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;

/** Finds the complements that are coordinated with one. */
final class CoordinatedComplements {
  private final Sentence sentence;
  private final List<Phrase> phrases;

  CoordinatedComplements(Sentence sentence, List<Phrase> phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /**
   * The phrase and those coordinated with it: « à Paris et Berlin », « l'accord sur X, le traité Y
   * et la loi Z ».
   */
  List<Integer> with(int first) {
    List<Integer> fillers = new ArrayList<>(List.of(first));
    Phrase head = phrases.get(first);
    int at = first + 1;
    while (true) {
      int near = skipComplements(at, head);
      int next = head.kind() == Phrase.Kind.NOMINAL ? skipToTwin(near, head) : near;
      if (next + 1 >= phrases.size()) {
        break;
      }
      Phrase.Kind link = phrases.get(next).kind();
      int candidate = next + 1;
      if (link == Phrase.Kind.COMMA && !listContinues(candidate, head)) {
        break;
      }
      if (link == Phrase.Kind.COMMA && phrases.get(candidate).kind() == Phrase.Kind.COORDINATOR) {
        candidate++;
      }
      if ((link != Phrase.Kind.COMMA && link != Phrase.Kind.COORDINATOR)
          || candidate >= phrases.size()
          || !same(phrases.get(candidate), head)
          || (phrases.get(candidate).kind() == Phrase.Kind.NOMINAL
              && next == near
              && otherwise(at, next, head))
          || (startsClause(candidate) && !shared(candidate))) {
        break;
      }
      fillers.add(candidate);
      at = candidate + 1;
    }
    return fillers;
  }

  /**
   * Whether a finite verb follows right behind the noun phrase, so that it is that verb's subject.
   */
  boolean startsClause(int at) {
    int i = at + 1;
    while (i < phrases.size()
        && (phrases.get(i).kind() == Phrase.Kind.PREPOSITIONAL
            || phrases.get(i).kind() == Phrase.Kind.OTHER)) {
      i++;
    }
    return i < phrases.size() && phrases.get(i).finite();
  }

  /**
   * « les négociations parrainées par la Turquie et la Russie ont … »: one alone is not the subject
   * of a verb in the plural.
   */
  private boolean shared(int at) {
    Phrase phrase = phrases.get(at);
    boolean one =
        IntStream.rangeClosed(phrase.first(), phrase.head())
            .mapToObj(sentence::token)
            .anyMatch(t -> t.is(Pos.DET) && t.morphology().number() == Number.SINGULAR);
    return one
        && phrases.subList(at, phrases.size()).stream()
            .filter(Phrase::finite)
            .limit(1)
            .allMatch(p -> p.verb().orElseThrow().number() == Number.PLURAL);
  }

  /** Whether another preposition stands between, which a bare noun phrase would go on with. */
  private boolean otherwise(int from, int to, Phrase head) {
    for (int i = from; i < to; i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.kind() == Phrase.Kind.PREPOSITIONAL
          && !phrase.slot().equals(Optional.of(Slot.DE))
          && !phrase.slot().equals(head.slot())) {
        return true;
      }
    }
    return false;
  }

  private int skipComplements(int at, Phrase head) {
    int next = at;
    while (next < phrases.size()
        && (phrases.get(next).kind() == Phrase.Kind.QUOTE
            || (phrases.get(next).kind() == Phrase.Kind.PREPOSITIONAL
                && belongs(phrases.get(next), head)))) {
      next++;
    }
    return next;
  }

  /**
   * « une critique de la loi dans la presse et une mise en garde »: past other complements, where
   * the phrase behind « et » has the determiner of the first and not that of the nearest.
   */
  private int skipToTwin(int at, Phrase head) {
    int next = at;
    while (next < phrases.size() && phrases.get(next).kind() == Phrase.Kind.PREPOSITIONAL) {
      next++;
    }
    boolean twin =
        next > at
            && next + 1 < phrases.size()
            && phrases.get(next).kind() == Phrase.Kind.COORDINATOR
            && phrases.get(next + 1).kind() == Phrase.Kind.NOMINAL
            && !determiner(head).isEmpty()
            && determiner(phrases.get(next + 1)).equals(determiner(head))
            && !determiner(phrases.get(next - 1)).equals(determiner(head));
    return twin ? next : at;
  }

  private String determiner(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (sentence.token(i).is(Pos.DET)) {
        return sentence.token(i).lemma();
      }
    }
    return "";
  }

  /** Whether a prepositional phrase between two coordinated phrases belongs to the first. */
  private static boolean belongs(Phrase phrase, Phrase head) {
    return phrase.slot().equals(Optional.of(Slot.DE))
        || (head.kind() == Phrase.Kind.PREPOSITIONAL && !phrase.slot().equals(head.slot()));
  }

  private boolean same(Phrase phrase, Phrase head) {
    return phrase.kind() == Phrase.Kind.NOMINAL
        || (phrase.kind() == Phrase.Kind.PREPOSITIONAL
            && head.kind() == Phrase.Kind.PREPOSITIONAL
            && phrase.slot().equals(head.slot()));
  }

  /** Whether a coordinator closes the list that a comma continues. */
  private boolean listContinues(int at, Phrase head) {
    for (int i = at; i < phrases.size() && i < at + 14; i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.kind() == Phrase.Kind.COORDINATOR) {
        return i + 1 < phrases.size() && same(phrases.get(i + 1), head);
      }
      if (!phrase.hasNoun()
          && phrase.kind() != Phrase.Kind.COMMA
          && phrase.kind() != Phrase.Kind.QUOTE) {
        return false;
      }
    }
    return false;
  }
}
