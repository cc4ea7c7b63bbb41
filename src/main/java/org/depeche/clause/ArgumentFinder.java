package org.depeche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.lexicon.Slot;

/** Finds the complements behind a verb group. */
final class ArgumentFinder {
  private final List<Phrase> phrases;

  ArgumentFinder(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  /** The complements and one past the last phrase that the clause reaches. */
  record Found(List<Clause.Argument> arguments, int end) {}

  /**
   * The complements of the verb at {@code verb}.
   *
   * @param inverted one past a subject behind the verb, or 0
   */
  Found find(int verb, int inverted) {
    List<Clause.Argument> arguments = new ArrayList<>();
    VerbGroup group = phrases.get(verb).verb().orElseThrow();
    boolean object = group.passive() || group.predicate().isPresent();
    int at = Math.max(verb + 1, inverted);
    while (at < phrases.size()) {
      Phrase phrase = phrases.get(at);
      switch (phrase.kind()) {
        case NOMINAL -> {
          if (object || startsClause(at)) {
            if (startsClause(at) || afterComma(at)) {
              return new Found(arguments, at);
            }
            at++;
          } else {
            List<Integer> fillers = coordinated(at);
            arguments.add(new Clause.Argument(Slot.OBJ, fillers));
            object = true;
            at = fillers.getLast() + 1;
          }
        }
        case PREPOSITIONAL -> {
          Slot slot = phrase.slot().orElse(Slot.OTHER);
          List<Integer> fillers = coordinated(at);
          if (slot != Slot.DE || at == verb + 1 || !phrases.get(at - 1).hasNoun()) {
            arguments.add(new Clause.Argument(slot, fillers));
          }
          at = fillers.getLast() + 1;
        }
        case VERBAL -> {
          if (phrase.verb().orElseThrow().form() == VerbGroup.Form.INFINITIVE) {
            Slot slot = phrase.slot().map(Slot::infinitive).orElse(Slot.INF);
            arguments.add(new Clause.Argument(slot, List.of(at)));
          }
          return new Found(arguments, at);
        }
        case COMPLEMENTISER -> {
          arguments.add(new Clause.Argument(Slot.QUE, List.of(at)));
          return new Found(arguments, at);
        }
        case COMMA -> {
          if (at + 1 >= phrases.size() || phrases.get(at + 1).kind() == Phrase.Kind.NOMINAL) {
            return new Found(arguments, at);
          }
          at++;
        }
        case COORDINATOR -> {
          if (at + 1 < phrases.size() && phrases.get(at + 1).kind() == Phrase.Kind.NOMINAL) {
            return new Found(arguments, at);
          }
          at++;
        }
        case RELATIVE, SUBORDINATOR, STOP -> {
          return new Found(arguments, at);
        }
        default -> at++;
      }
    }
    return new Found(arguments, at);
  }

  private boolean afterComma(int at) {
    return phrases.get(at - 1).kind() == Phrase.Kind.COMMA;
  }

  /**
   * Whether a finite verb follows right behind the noun phrase, so that it is that verb's subject.
   */
  private boolean startsClause(int at) {
    int i = at + 1;
    while (i < phrases.size()
        && (phrases.get(i).kind() == Phrase.Kind.PREPOSITIONAL
            || phrases.get(i).kind() == Phrase.Kind.OTHER)) {
      i++;
    }
    return i < phrases.size() && phrases.get(i).finite();
  }

  /**
   * The phrase and those coordinated with it: « à Paris et Berlin », « l'accord sur X, le traité Y
   * et la loi Z ».
   */
  private List<Integer> coordinated(int first) {
    List<Integer> fillers = new ArrayList<>(List.of(first));
    Phrase head = phrases.get(first);
    int at = first + 1;
    while (true) {
      int next = skipComplements(at, head);
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
          || startsClause(candidate)) {
        break;
      }
      fillers.add(candidate);
      at = candidate + 1;
    }
    return fillers;
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
