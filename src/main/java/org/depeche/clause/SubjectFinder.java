package org.depeche.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.depeche.lexicon.NounClasses;
import org.depeche.lexicon.Slot;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;

/**
 * Finds the subject of a verb group: before it, shared with a verb before, the antecedent of « qui
 * », or inverted.
 */
final class SubjectFinder {
  private static final Set<Slot> SPOKEN_TO = EnumSet.of(Slot.A, Slot.AUPRES, Slot.DANS, Slot.SUR);

  private final Sentence sentence;
  private final List<Phrase> phrases;

  SubjectFinder(Sentence sentence, List<Phrase> phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /**
   * A subject.
   *
   * @param subject phrases; empty if none was found
   * @param inverted one past the last phrase of a subject behind the verb, or 0
   * @param relativeObject the antecedent of a relative « que », which is the verb's object
   * @param shared whether another verb has it too
   * @param start where the clause begins
   */
  record Found(
      List<Integer> subject, int inverted, OptionalInt relativeObject, boolean shared, int start) {
    static Found shared(List<Integer> subject, int verb) {
      return new Found(subject, 0, OptionalInt.empty(), true, verb);
    }

    static Found none(int verb) {
      return new Found(List.of(), 0, OptionalInt.empty(), false, verb);
    }
  }

  Found ofFinite(int verb, VerbGroup group, boolean reports, IntFunction<Clause> clauseAt) {
    if (group.inverted().isPresent()) {
      return new Found(List.of(verb), 0, OptionalInt.empty(), false, verb);
    }
    if (reports && incise(verb, clauseAt)) {
      Found behind = inverted(verb, true);
      if (!behind.subject().isEmpty()) {
        return behind;
      }
    }
    OptionalInt partner = partner(verb);
    if (partner.isPresent()) {
      return Found.shared(clauseAt.apply(partner.getAsInt()).subject(), verb);
    }
    boolean comma = false;
    int i = verb - 1;
    while (i >= 0) {
      Phrase phrase = phrases.get(i);
      if (phrase.kind() == Phrase.Kind.NOMINAL && !temporal(phrase)) {
        boolean object = comma ? objectBefore(i) : objectOfNonFinite(i);
        int governing = object ? i : insidePrepositional(i, group);
        if (governing < 0) {
          return before(verb, i, group, comma);
        }
        i = governing;
      }
      if (phrase.kind() == Phrase.Kind.RELATIVE) {
        return relative(verb, i, group, reports);
      }
      if (phrase.kind() == Phrase.Kind.COMPLEMENTISER
          || phrase.kind() == Phrase.Kind.SUBORDINATOR
          || phrase.kind() == Phrase.Kind.STOP) {
        return inverted(verb, reports);
      }
      if (phrase.kind() == Phrase.Kind.VERBAL) {
        Clause clause = clauseAt.apply(i);
        boolean closed = clause.kind() == Clause.Kind.RELATIVE && closedBefore(verb);
        if (phrase.finite() && joined(i, verb) && !closed) {
          return Found.shared(clause.subject(), verb);
        }
        if (clause.kind() == Clause.Kind.MAIN) {
          return inverted(verb, reports);
        }
        if (clause.kind() == Clause.Kind.RELATIVE) {
          i = relativeStart(i);
        }
      }
      comma |= phrase.kind() == Phrase.Kind.COMMA;
      i--;
    }
    return inverted(verb, reports);
  }

  /** « , qui soutient l'Ukraine, a … »: a noun phrase right behind a verb is that verb's object. */
  private boolean objectBefore(int at) {
    int i = at - 1;
    while (i > 0
        && (phrases.get(i).kind() == Phrase.Kind.PREPOSITIONAL
            || (phrases.get(i).kind() == Phrase.Kind.NOMINAL && temporal(phrases.get(i))))) {
      i--;
    }
    return i >= 0 && phrases.get(i).kind() == Phrase.Kind.VERBAL;
  }

  /** « les soldats soupçonnés d'avoir pris part au coup ont été … »: not « part ». */
  private boolean objectOfNonFinite(int at) {
    return at > 1
        && phrases.get(at - 1).kind() == Phrase.Kind.VERBAL
        && !phrases.get(at - 1).finite()
        && phrases.get(at - 1).verb().orElseThrow().form() != VerbGroup.Form.PAST_PARTICIPLE;
  }

  /** « …, dont le pays est sorti en juin, a … »: a comma right before the verb ends a relative. */
  private boolean closedBefore(int verb) {
    int at = verb - 1;
    while (at > 0 && phrases.get(at).kind() == Phrase.Kind.OTHER) {
      at--;
    }
    return at > 0 && phrases.get(at).kind() == Phrase.Kind.COMMA;
  }

  /**
   * « a remercié Moscou et a invité le président »: the verb before, where a coordinator stands
   * right before this one and nothing opens another clause between.
   */
  private OptionalInt partner(int verb) {
    int i = verb - 1;
    while (i > 0 && phrases.get(i).kind() == Phrase.Kind.OTHER) {
      i--;
    }
    if (i <= 0 || phrases.get(i).kind() != Phrase.Kind.COORDINATOR) {
      return OptionalInt.empty();
    }
    for (i--; i >= 0; i--) {
      Phrase phrase = phrases.get(i);
      if (phrase.finite()) {
        return OptionalInt.of(i);
      }
      if (phrase.kind() == Phrase.Kind.STOP
          || phrase.kind() == Phrase.Kind.RELATIVE
          || phrase.kind() == Phrase.Kind.COMPLEMENTISER
          || phrase.kind() == Phrase.Kind.SUBORDINATOR) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /**
   * « un accord entre la Grèce et la Macédoine a été trouvé », « le ministre de la Défense et de la
   * Marine »: the prepositional phrase that the noun phrase before a verb is coordinated with.
   *
   * @return its index, or -1 if the noun phrase stands by itself
   */
  private int insidePrepositional(int at, VerbGroup group) {
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

  /**
   * « …, a déclaré le ministre »: a comma or quotation mark stands right before the verb, and what
   * it reports before that.
   */
  private boolean incise(int verb, IntFunction<Clause> clauseAt) {
    if (verb == 0) {
      return false;
    }
    Phrase.Kind mark = phrases.get(verb - 1).kind();
    if (mark == Phrase.Kind.QUOTE) {
      return speech(verb - 1);
    }
    if (mark != Phrase.Kind.COMMA) {
      return false;
    }
    if (verb > 1 && phrases.get(verb - 2).kind() == Phrase.Kind.QUOTE) {
      return true;
    }
    for (int i = verb - 2; i >= 0; i--) {
      Phrase phrase = phrases.get(i);
      if (phrase.kind() == Phrase.Kind.COORDINATOR
          && phrases.get(i + 1).kind() == Phrase.Kind.COMMA) {
        return false;
      }
      if (phrase.finite()) {
        Clause.Kind kind = clauseAt.apply(i).kind();
        if (kind == Clause.Kind.MAIN || kind == Clause.Kind.COMPLEMENT) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the words before a closing quotation mark, back to the opening one, hold a verb. */
  private boolean speech(int closing) {
    for (int i = closing - 1; i >= 0; i--) {
      if (phrases.get(i).kind() == Phrase.Kind.QUOTE) {
        return false;
      }
      if (phrases.get(i).finite()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Only adverbs and a coordinator stand right before the verb, after what belongs to the verb
   * before it.
   */
  private boolean joined(int from, int verb) {
    int at = verb - 1;
    while (at > from && phrases.get(at).kind() == Phrase.Kind.OTHER) {
      at--;
    }
    return phrases.get(at).kind() == Phrase.Kind.COORDINATOR
        || (phrases.get(at).kind() == Phrase.Kind.COMMA && at > from + 1);
  }

  private int relativeStart(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (phrases.get(i).kind() == Phrase.Kind.RELATIVE) {
        return i;
      }
    }
    return verb;
  }

  private Found before(int verb, int at, VerbGroup group, boolean comma) {
    if (shareable(at, verb, group)) {
      List<Integer> subject = coordinated(at, group);
      return new Found(subject, 0, objectOfQue(subject.getFirst()), false, subject.getFirst());
    }
    return comma ? Found.none(verb) : new Found(List.of(at), 0, OptionalInt.empty(), false, at);
  }

  /** Whether the phrase can be the subject: agreement in number, where both show it. */
  private boolean shareable(int at, int verb, VerbGroup group) {
    Number number = sentence.token(phrases.get(at).head()).morphology().number();
    return group.number() != Number.SINGULAR || number != Number.PLURAL || at == verb - 1;
  }

  private List<Integer> coordinated(int last, VerbGroup group) {
    List<Integer> found = new ArrayList<>(List.of(last));
    if (group.number() == Number.SINGULAR) {
      appositionOf(last).ifPresent(i -> found.set(0, i));
      return found;
    }
    int i = last - 1;
    while (i >= 1) {
      Phrase.Kind kind = phrases.get(i).kind();
      if (kind != Phrase.Kind.COORDINATOR && kind != Phrase.Kind.COMMA) {
        break;
      }
      int before = kind == Phrase.Kind.COORDINATOR ? pastRelative(i - 1) : i - 1;
      while (before > 0 && phrases.get(before).kind() == Phrase.Kind.PREPOSITIONAL) {
        before--;
      }
      if (phrases.get(before).kind() != Phrase.Kind.NOMINAL
          || (kind == Phrase.Kind.COMMA && found.size() == 1)) {
        break;
      }
      found.add(before);
      i = before - 1;
    }
    Collections.reverse(found);
    return found;
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

  /** « Sergueï Lavrov, chef de la diplomatie russe, a … »: the name before the apposition. */
  private OptionalInt appositionOf(int last) {
    int i = last - 1;
    if (i < 1 || phrases.get(i).kind() != Phrase.Kind.COMMA) {
      return OptionalInt.empty();
    }
    i--;
    while (i > 0 && phrases.get(i).kind() == Phrase.Kind.PREPOSITIONAL) {
      i--;
    }
    Phrase before = phrases.get(i);
    boolean name =
        before.kind() == Phrase.Kind.NOMINAL
            && sentence.token(before.head()).capitalised()
            && !temporal(before);
    boolean apposition = bareNoun(phrases.get(last)) || enclosed(last);
    return name && apposition ? OptionalInt.of(i) : OptionalInt.empty();
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

  /** The antecedent of the « que » right before a phrase. */
  private OptionalInt objectOfQue(int subject) {
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

  private OptionalInt antecedent(int relative) {
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

  private Found relative(int verb, int relative, VerbGroup group, boolean reports) {
    String word = sentence.token(phrases.get(relative).head()).lower();
    if (!word.equals("qui")
        && !word.endsWith("quel")
        && !word.endsWith("quelle")
        && !word.endsWith("quels")) {
      return inverted(verb, reports);
    }
    int nearest = relative - 1;
    while (nearest > 0 && !phrases.get(nearest).hasNoun()) {
      nearest--;
    }
    if (nearest < 0 || !phrases.get(nearest).hasNoun()) {
      return Found.none(verb);
    }
    Number number = sentence.token(phrases.get(nearest).head()).morphology().number();
    boolean agrees = number.agrees(group.number());
    OptionalInt far = antecedent(relative);
    if (!agrees && far.isPresent()) {
      return new Found(List.of(far.getAsInt()), 0, OptionalInt.empty(), false, relative);
    }
    boolean after = phrases.get(relative - 1).kind() == Phrase.Kind.COMMA;
    OptionalInt modified = after ? modified(relative - 2, group) : OptionalInt.empty();
    if (modified.isPresent()) {
      return new Found(List.of(modified.getAsInt()), 0, OptionalInt.empty(), false, relative);
    }
    int chosen =
        after && far.isPresent() ? nearestName(relative, far.getAsInt(), nearest) : nearest;
    boolean several = after && group.number() == Number.PLURAL && number != Number.PLURAL;
    return new Found(
        several ? coordinated(chosen, group) : List.of(chosen),
        0,
        OptionalInt.empty(),
        false,
        relative);
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
  private int pastNames(int at) {
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

  private Found inverted(int verb, boolean reports) {
    int at = verb + 1;
    while (at < phrases.size()
        && (phrases.get(at).kind() == Phrase.Kind.OTHER
            || (phrases.get(at).kind() == Phrase.Kind.NOMINAL && temporal(phrases.get(at)))
            || beforeSpeaker(at, reports))) {
      at++;
    }
    boolean possible =
        at < phrases.size()
            && phrases.get(at).kind() == Phrase.Kind.NOMINAL
            && (reports || afterRelative(verb))
            && !temporal(phrases.get(at));
    if (!possible) {
      return Found.none(verb);
    }
    List<Integer> subject = new ArrayList<>(List.of(at));
    int end = at + 1;
    while (end + 1 < phrases.size()
        && phrases.get(end).kind() == Phrase.Kind.COORDINATOR
        && phrases.get(end + 1).kind() == Phrase.Kind.NOMINAL) {
      subject.add(end + 1);
      end += 2;
    }
    OptionalInt object = afterRelative(verb) ? objectOfQue(verb) : OptionalInt.empty();
    return new Found(subject, end, object, false, verb);
  }

  /** « a déclaré à la presse le ministre »: to whom, before who. */
  private boolean beforeSpeaker(int at, boolean reports) {
    return reports
        && phrases.get(at).kind() == Phrase.Kind.PREPOSITIONAL
        && phrases.get(at).slot().filter(SPOKEN_TO::contains).isPresent()
        && at + 1 < phrases.size()
        && phrases.get(at + 1).kind() == Phrase.Kind.NOMINAL
        && !temporal(phrases.get(at + 1));
  }

  private boolean afterRelative(int verb) {
    return verb > 0 && phrases.get(verb - 1).kind() == Phrase.Kind.RELATIVE;
  }

  Found ofParticiple(int verb, VerbGroup group, IntFunction<Clause> clauseAt) {
    if (phrases.get(verb).slot().isPresent() || group.form() == VerbGroup.Form.PRESENT_PARTICIPLE) {
      return presentParticiple(verb, clauseAt);
    }
    for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
      Phrase phrase = phrases.get(i);
      if (phrase.hasNoun() && !temporal(phrase)) {
        return new Found(List.of(i), 0, OptionalInt.empty(), false, verb);
      }
      if (phrase.kind() == Phrase.Kind.VERBAL || phrase.kind() == Phrase.Kind.STOP) {
        break;
      }
    }
    return next(verb);
  }

  /**
   * « le ministre, après avoir rencontré la presse, a … », « Avant de partir, le ministre a … »:
   * who does what an infinitive before the main verb says is that verb's subject.
   */
  Found ofAdverbial(int verb) {
    for (int i = verb - 1; i > 0 && phrases.get(i).kind() != Phrase.Kind.STOP; i--) {
      Phrase phrase = phrases.get(i);
      if (phrase.kind() == Phrase.Kind.NOMINAL
          && !temporal(phrase)
          && phrases.get(i + 1).kind() == Phrase.Kind.COMMA) {
        return Found.shared(List.of(i), verb);
      }
    }
    boolean first = verb > 0 && phrases.get(0).kind() == Phrase.Kind.NOMINAL;
    return first && phrases.get(1).kind() == Phrase.Kind.COMMA && !temporal(phrases.get(0))
        ? Found.shared(List.of(0), verb)
        : next(verb);
  }

  private Found presentParticiple(int verb, IntFunction<Clause> clauseAt) {
    if (verb > 0 && phrases.get(verb - 1).hasNoun() && phrases.get(verb).slot().isEmpty()) {
      return new Found(List.of(pastNames(verb - 1)), 0, OptionalInt.empty(), false, verb);
    }
    for (int i = verb - 1; i >= 0; i--) {
      if (phrases.get(i).finite()) {
        return Found.shared(clauseAt.apply(i).subject(), verb);
      }
    }
    return next(verb);
  }

  /** « Réunis à Genève, les ministres ont … »: the subject of the clause that follows. */
  private Found next(int verb) {
    for (int i = verb + 1; i + 1 < phrases.size() && i < verb + 8; i++) {
      if (phrases.get(i).kind() == Phrase.Kind.COMMA
          && phrases.get(i + 1).kind() == Phrase.Kind.NOMINAL) {
        return Found.shared(listed(i + 1), verb);
      }
    }
    return Found.none(verb);
  }

  /** A noun phrase and those that « et » and commas before it join to it. */
  private List<Integer> listed(int first) {
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

  private boolean temporal(Phrase phrase) {
    return NounClasses.bundled().isTemporal(sentence.token(phrase.head()));
  }
}
