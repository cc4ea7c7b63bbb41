package org.depeche.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.depeche.lexicon.Slot;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;

/** Which noun phrases « et », commas and appositions join to one that is a subject. */
final class Coordination {
  private final Sentence sentence;
  private final List<Phrase> phrases;

  Coordination(Sentence sentence, List<Phrase> phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  List<Integer> coordinated(int last, VerbGroup group) {
    List<Integer> found = new ArrayList<>(List.of(last));
    if (group.number() == Number.SINGULAR) {
      appositionOf(last).ifPresent(i -> found.set(0, i));
      return found;
    }
    int i = beforeNamed(last).orElse(last) - 1;
    OptionalInt apposed =
        bareNoun(phrases.get(last)) ? beforeApposition(last) : OptionalInt.empty();
    if (apposed.isPresent() && introduced(phrases.get(apposed.getAsInt()))) {
      found.set(0, apposed.getAsInt());
      i = apposed.getAsInt() - 1;
    }
    while (i >= 1) {
      Phrase.Kind kind = phrases.get(i).kind();
      if (kind != Phrase.Kind.COORDINATOR && kind != Phrase.Kind.COMMA) {
        break;
      }
      int before = kind == Phrase.Kind.COORDINATOR ? pastApposition(pastRelative(i - 1)) : i - 1;
      while (before > 0 && phrases.get(before).kind() == Phrase.Kind.PREPOSITIONAL) {
        before--;
      }
      if (phrases.get(before).kind() != Phrase.Kind.NOMINAL
          || (kind == Phrase.Kind.COMMA && found.size() == 1)) {
        break;
      }
      if (objectOfVerb(before)) {
        return List.of(last);
      }
      found.add(before);
      i = before - 1;
    }
    Collections.reverse(found);
    return found;
  }

  /**
   * « l'envoyé et le gendre du président, Jared Kushner, ont … »: the noun that a name explains.
   */
  private OptionalInt beforeNamed(int last) {
    OptionalInt noun =
        sentence.token(phrases.get(last).head()).is(Pos.PROPN) && enclosed(last)
            ? beforeApposition(last)
            : OptionalInt.empty();
    return noun.stream()
        .filter(at -> at > 0 && phrases.get(at - 1).kind() == Phrase.Kind.COORDINATOR)
        .filter(at -> !sentence.token(phrases.get(at).head()).capitalised())
        .findFirst();
  }

  /**
   * « a critiqué son homologue et les rebelles ont … »: a noun phrase right behind a verb, words
   * that tell when passed, is that verb's complement, and what « et » joins to it begins a clause.
   */
  private boolean objectOfVerb(int at) {
    int i = at;
    while (i > 0
        && (phrases.get(i).temporal(sentence)
            || phrases.get(i).kind() == Phrase.Kind.OTHER
            || phrases.get(i).kind() == Phrase.Kind.PREPOSITIONAL
            || (i == at && phrases.get(i).kind() == Phrase.Kind.NOMINAL))) {
      i--;
    }
    return phrases
        .get(i)
        .verb()
        .filter(v -> v.form() != VerbGroup.Form.PAST_PARTICIPLE)
        .isPresent();
  }

  /**
   * « La Turquie, dont le Parlement a voté, et l'Iran ont … »: the last phrase before a relative
   * clause between commas that ends at a comma, else the phrase itself.
   */
  private int pastRelative(int at) {
    if (phrases.get(at).kind() != Phrase.Kind.COMMA) {
      return at;
    }
    int relative = relativeStart(at);
    boolean enclosed =
        relative > 1 && relative < at && phrases.get(relative - 1).kind() == Phrase.Kind.COMMA;
    for (int i = 0; enclosed && i < relative; i++) {
      enclosed = phrases.get(i).verb().isEmpty();
    }
    return enclosed ? relative - 2 : at;
  }

  /** « le ministre, Jean Roy, et le maire ont … »: past the comma that closes an apposition. */
  private int pastApposition(int at) {
    boolean closes =
        at > 2
            && phrases.get(at).kind() == Phrase.Kind.COMMA
            && phrases.get(at - 1).kind() == Phrase.Kind.NOMINAL
            && phrases.get(at - 2).kind() == Phrase.Kind.COMMA;
    return closes ? at - 1 : at;
  }

  /** « Sergueï Lavrov, chef de la diplomatie russe, a … »: the name before the apposition. */
  private OptionalInt appositionOf(int last) {
    OptionalInt before = beforeApposition(last);
    if (before.isEmpty()) {
      return before;
    }
    boolean name = sentence.token(phrases.get(before.getAsInt()).head()).capitalised();
    boolean apposition = bareNoun(phrases.get(last)) || (name && enclosed(last));
    return apposition ? before : OptionalInt.empty();
  }

  /** The noun phrase before the comma before a phrase, past what complements it. */
  private OptionalInt beforeApposition(int last) {
    int i = last - 1;
    while (i > 0 && bareNoun(phrases.get(last)) && phrases.get(i).kind() == Phrase.Kind.OTHER) {
      i--;
    }
    if (i < 1 || phrases.get(i).kind() != Phrase.Kind.COMMA) {
      return OptionalInt.empty();
    }
    i--;
    while (i > 0 && phrases.get(i).kind() == Phrase.Kind.PREPOSITIONAL) {
      i--;
    }
    Phrase before = phrases.get(i);
    return before.kind() == Phrase.Kind.NOMINAL && !before.temporal(sentence)
        ? OptionalInt.of(i)
        : OptionalInt.empty();
  }

  /** Whether words stand before the head: a bare noun before a comma begins a list. */
  private static boolean introduced(Phrase phrase) {
    return phrase.first() < phrase.head();
  }

  /** « allié du roi », « principal allié du roi », without an article. */
  private boolean bareNoun(Phrase phrase) {
    return !sentence.token(phrase.first()).is(Pos.DET)
        && !sentence.token(phrase.head()).is(Pos.PRON)
        && !sentence.token(phrase.head()).capitalised();
  }

  /** « la Chine, le principal allié du roi, … »: a comma closes what a comma opened. */
  private boolean enclosed(int last) {
    int i = last + 1;
    while (i < phrases.size() && phrases.get(i).kind() == Phrase.Kind.PREPOSITIONAL) {
      i++;
    }
    return i + 1 < phrases.size()
        && phrases.get(i).kind() == Phrase.Kind.COMMA
        && phrases.get(i + 1).finite();
  }

  int relativeStart(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (phrases.get(i).kind() == Phrase.Kind.RELATIVE) {
        return i;
      }
    }
    return verb;
  }

  /** A noun phrase and those that « et » and commas before it join to it. */
  List<Integer> listed(int first) {
    List<Integer> found = new ArrayList<>(List.of(first));
    int at = first + 1;
    boolean closed = false;
    while (!closed
        && at + 1 < phrases.size()
        && phrases.get(at + 1).kind() == Phrase.Kind.NOMINAL) {
      closed = phrases.get(at).kind() == Phrase.Kind.COORDINATOR;
      if (!closed && phrases.get(at).kind() != Phrase.Kind.COMMA) {
        break;
      }
      found.add(at + 1);
      at += 2;
    }
    return closed ? found : List.of(first);
  }

  /**
   * « un accord entre la Grèce et la Macédoine a été trouvé », « le ministre de la Défense et de la
   * Marine »: the prepositional phrase that the noun phrase before a verb is coordinated with.
   *
   * @return its index, or -1 if the noun phrase stands by itself
   */
  int insidePrepositional(int at, VerbGroup group) {
    int i = at;
    boolean linked = false;
    while (i >= 2
        && phrases.get(i).kind() == Phrase.Kind.NOMINAL
        && (phrases.get(i - 1).kind() == Phrase.Kind.COORDINATOR
            || (linked && phrases.get(i - 1).kind() == Phrase.Kind.COMMA))) {
      linked = true;
      i -= 2;
    }
    Phrase start = phrases.get(i);
    boolean between =
        start.slot().equals(Optional.of(Slot.ENTRE))
            || (group.number() == Number.SINGULAR && i > 0 && phrases.get(i - 1).hasNoun());
    return linked && start.kind() == Phrase.Kind.PREPOSITIONAL && between ? i : -1;
  }
}
