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

/** What relative pronouns stand for. */
final class Antecedents {
  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final Coordination coordination;

  Antecedents(Sentence sentence, List<Phrase> phrases, Coordination coordination) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.coordination = coordination;
  }

  /** Whether the pronoun is the subject of its clause: « qui », « lequel », not « à qui ». */
  boolean isSubject(int relative) {
    if (phrases.get(relative).first() < phrases.get(relative).head()) {
      return false;
    }
    String word = sentence.token(phrases.get(relative).head()).lower();
    return word.equals("qui")
        || word.equals("lequel")
        || word.equals("laquelle")
        || word.equals("lesquels")
        || word.equals("lesquelles");
  }

  /** The phrases that a relative pronoun stands for as the subject of a verb; none if none fits. */
  List<Integer> subject(int relative, VerbGroup group) {
    int nearest = relative - 1;
    while (nearest > 0 && !phrases.get(nearest).hasNoun()) {
      nearest--;
    }
    if (nearest < 0 || !phrases.get(nearest).hasNoun()) {
      return List.of();
    }
    Number number = sentence.token(phrases.get(nearest).head()).morphology().number();
    boolean agrees = number.agrees(group.number());
    OptionalInt far = antecedent(relative);
    if (!agrees && far.isPresent()) {
      return far.getAsInt() == nearest
          ? coordination.coordinated(nearest, group)
          : List.of(far.getAsInt());
    }
    boolean after = phrases.get(relative - 1).kind() == Phrase.Kind.COMMA;
    OptionalInt modified = after ? modified(relative - 2, group) : OptionalInt.empty();
    if (modified.isPresent()) {
      return List.of(modified.getAsInt());
    }
    int chosen =
        after && far.isPresent() ? nearestName(relative, far.getAsInt(), nearest) : nearest;
    boolean several = after && group.number() == Number.PLURAL && number != Number.PLURAL;
    if (!several) {
      return List.of(chosen);
    }
    List<Integer> names = listedNames(chosen);
    return names.size() > 1 ? names : coordination.coordinated(chosen, group);
  }

  /** « (rejette) l'ultimatum de Londres, Paris et Berlin, qui … »: the names, not the noun. */
  private List<Integer> listedNames(int last) {
    List<Integer> found = new ArrayList<>(List.of(last));
    int name = last;
    while (name > 1 && isName(name) && isName(name - 2) && joins(name - 1, found.size() > 1)) {
      name -= 2;
      found.add(name);
    }
    Collections.reverse(found);
    return found;
  }

  private boolean isName(int at) {
    Phrase phrase = phrases.get(at);
    return phrase.hasNoun() && sentence.token(phrase.head()).is(Pos.PROPN);
  }

  private boolean joins(int at, boolean list) {
    Phrase.Kind kind = phrases.get(at).kind();
    return kind == Phrase.Kind.COORDINATOR || (list && kind == Phrase.Kind.COMMA);
  }

  /** The antecedent of the « que » right before a phrase. */
  OptionalInt objectOfQue(int subject) {
    if (subject == 0) {
      return OptionalInt.empty();
    }
    Phrase before = phrases.get(subject - 1);
    String word = sentence.token(before.first()).lower();
    if (before.kind() == Phrase.Kind.RELATIVE && (word.equals("que") || word.equals("qu'"))) {
      return antecedent(subject - 1);
    }
    return OptionalInt.empty();
  }

  /**
   * « à qui », « avec lesquels », « auquel », « dont »: which complement of its verb a relative
   * pronoun is; empty for a subject, an object and a place.
   */
  Optional<Slot> complement(int relative) {
    Phrase phrase = phrases.get(relative);
    String word = sentence.token(phrase.head()).lower();
    if (phrase.first() < phrase.head()) {
      return word.equals("où") ? Optional.empty() : phrase.slot();
    }
    if (word.startsWith("au") && word.contains("quel")) {
      return Optional.of(Slot.A);
    }
    return word.equals("dont") || word.startsWith("duquel") || word.startsWith("desquel")
        ? Optional.of(Slot.DE)
        : Optional.empty();
  }

  OptionalInt antecedent(int relative) {
    for (int i = relative - 1; i >= 0 && i >= relative - 6; i--) {
      Phrase phrase = phrases.get(i);
      if (phrase.kind() == Phrase.Kind.NOMINAL) {
        return OptionalInt.of(i);
      }
      if (phrase.kind() == Phrase.Kind.VERBAL || phrase.kind() == Phrase.Kind.STOP) {
        break;
      }
    }
    for (int i = relative - 1; i >= 0 && i >= relative - 3; i--) {
      if (phrases.get(i).hasNoun()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * « une loi autorisant la pose de mines sur la plage, qui … »: a second modifier behind a comma
   * goes back to the noun that the participle modifies, past what only complements nouns.
   */
  private OptionalInt modified(int last, VerbGroup group) {
    int i = last;
    while (i > 0 && phrases.get(i).kind() == Phrase.Kind.PREPOSITIONAL) {
      i--;
    }
    boolean participle =
        last - i >= 2
            && i > 0
            && phrases.get(i).verb().isPresent()
            && phrases.get(i).verb().get().form() == VerbGroup.Form.PRESENT_PARTICIPLE
            && phrases.get(i - 1).hasNoun();
    int noun = participle ? pastNames(i - 1) : i;
    Number number =
        participle ? sentence.token(phrases.get(noun).head()).morphology().number() : Number.ANY;
    return participle && number.agrees(group.number()) ? OptionalInt.of(noun) : OptionalInt.empty();
  }

  /**
   * « une résolution de l'ONU appelant à … », « le président de la Grèce visant … »: the noun that
   * a participle behind a name modifies, where the name is its complement.
   */
  int pastNames(int at) {
    int i = at;
    while (i > 0
        && phrases.get(i).slot().equals(Optional.of(Slot.DE))
        && sentence.token(phrases.get(i).head()).capitalised()
        && phrases.get(i - 1).hasNoun()) {
      i--;
    }
    return i;
  }

  /** After a comma the antecedent is the name if the nearest noun is none. */
  private int nearestName(int relative, int far, int nearest) {
    boolean named = sentence.token(phrases.get(nearest).head()).capitalised();
    return named || relative - nearest > 2 ? nearest : far;
  }
}
