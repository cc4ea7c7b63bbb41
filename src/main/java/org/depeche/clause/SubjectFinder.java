package org.depeche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.depeche.lexicon.Slot;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Finds the subject of a verb group: before it, shared with a verb before, the antecedent of « qui
 * », or inverted.
 */
final class SubjectFinder {
  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final Coordination coordination;
  private final Antecedents antecedents;
  private final Asides asides;
  private final Inversion inversion;
  private final NonFiniteSubjects nonFinite;

  SubjectFinder(Sentence sentence, List<Phrase> phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.coordination = new Coordination(sentence, phrases);
    this.asides = new Asides(sentence, phrases);
    this.antecedents = new Antecedents(sentence, phrases, coordination);
    this.inversion = new Inversion(sentence, phrases, antecedents);
    this.nonFinite = new NonFiniteSubjects(sentence, phrases, coordination, antecedents);
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

    Found with(List<Integer> members) {
      List<Integer> all = new ArrayList<>(subject);
      all.addAll(members);
      return subject.isEmpty() ? this : new Found(all, inverted, relativeObject, shared, start);
    }

    static Found none(int verb) {
      return new Found(List.of(), 0, OptionalInt.empty(), false, verb);
    }
  }

  /** The antecedent of a relative pronoun. */
  OptionalInt antecedent(int relative) {
    return antecedents.antecedent(relative);
  }

  /** Which complement of its verb a relative pronoun is. */
  Optional<Slot> complement(int relative) {
    return antecedents.complement(relative);
  }

  /** Who does what a participle says. */
  Found ofParticiple(int verb, VerbGroup group, IntFunction<Clause> clauseAt) {
    return nonFinite.ofParticiple(verb, group, clauseAt);
  }

  /** Who does what an infinitive under a preposition says. */
  Found ofAdverbial(int verb) {
    return nonFinite.ofAdverbial(verb);
  }

  /** The subject of a finite verb. */
  Found ofFinite(int verb, VerbGroup group, boolean reports, IntFunction<Clause> clauseAt) {
    if (group.inverted().isPresent()) {
      return new Found(List.of(verb), 0, OptionalInt.empty(), false, verb);
    }
    if ((reports || inversion.behindSpeech(verb)) && inversion.incise(verb, clauseAt)) {
      Found behind = inversion.of(verb, true);
      if (!behind.subject().isEmpty()) {
        return behind;
      }
    }
    OptionalInt partner = partner(verb, group);
    if (partner.isPresent()) {
      return Found.shared(clauseAt.apply(partner.getAsInt()).subject(), verb);
    }
    boolean comma = false;
    List<Integer> members = new ArrayList<>();
    int i = verb - 1;
    while (i >= 0) {
      Phrase phrase = phrases.get(i);
      int opening = phrase.kind() == Phrase.Kind.STOP ? asides.opening(i) : i;
      if (opening < i) {
        i = opening - 1;
        continue;
      }
      int aside = comma && phrase.kind() == Phrase.Kind.NOMINAL ? aside(i, clauseAt) : i;
      if (aside < i) {
        asides.members(aside, i).forEach(m -> members.addFirst(m));
        i = aside;
        continue;
      }
      if (phrase.kind() == Phrase.Kind.NOMINAL && !phrase.temporal(sentence) && !emphatic(i)) {
        boolean object =
            comma ? objectBefore(i) : objectOfNonFinite(i) || insideRelative(i, clauseAt);
        int governing = object ? i : coordination.insidePrepositional(i, group);
        if (governing < 0) {
          return before(verb, i, group, comma).with(members);
        }
        i = governing;
      }
      if (phrase.kind() == Phrase.Kind.RELATIVE) {
        return relative(verb, i, group, reports);
      }
      if (phrase.kind() == Phrase.Kind.COMPLEMENTISER
          || phrase.kind() == Phrase.Kind.SUBORDINATOR
          || phrase.kind() == Phrase.Kind.STOP) {
        return inversion.of(verb, reports);
      }
      if (phrase.kind() == Phrase.Kind.VERBAL) {
        Clause clause = clauseAt.apply(i);
        boolean closed = clause.kind() == Clause.Kind.RELATIVE && closedBefore(verb);
        if (phrase.finite() && joined(i, verb) && !closed) {
          return Found.shared(clause.subject(), verb);
        }
        if (clause.kind() == Clause.Kind.MAIN) {
          return inversion.of(verb, reports);
        }
        if (clause.kind() == Clause.Kind.RELATIVE) {
          i = coordination.relativeStart(i);
        }
      }
      comma |= phrase.kind() == Phrase.Kind.COMMA;
      i--;
    }
    return inversion.of(verb, reports);
  }

  /**
   * « La Suède, estime le ministre, Jean Roy, a … »: the comma before a verb between commas whose
   * subject stands behind it, where that of the clause still waits for its verb, else here.
   */
  private int incised(int at, IntFunction<Clause> clauseAt) {
    int verb = at;
    while (verb > 0 && phrases.get(verb).verb().isEmpty()) {
      verb--;
    }
    if (verb < 2
        || !phrases.get(verb).finite()
        || phrases.get(verb - 1).kind() != Phrase.Kind.COMMA
        || clauseAt.apply(verb).subject().stream().noneMatch(subject(verb)::contains)) {
      return at;
    }
    int i = verb - 2;
    while (i > 0 && phrases.get(i).kind() == Phrase.Kind.PREPOSITIONAL) {
      i--;
    }
    boolean waits = phrases.get(i).kind() == Phrase.Kind.NOMINAL && !objectBefore(i);
    return waits ? verb - 1 : at;
  }

  /** The subject that may stand behind a verb that reports. */
  private List<Integer> subject(int verb) {
    return inversion.of(verb, true).subject();
  }

  /** Where what stands between commas before the verb and is no subject begins, else here. */
  private int aside(int at, IntFunction<Clause> clauseAt) {
    if (asides.absolute(at)) {
      return at - 1;
    }
    int included = asides.included(at);
    int compared = included < at ? included : asides.compared(at);
    return compared < at ? compared : incised(at, clauseAt);
  }

  private String word(int phrase) {
    return sentence.token(phrases.get(phrase).first()).lower();
  }

  /** « , qui soutient l'Ukraine, a … »: a noun phrase right behind a verb is that verb's object. */
  private boolean objectBefore(int at) {
    int i = pastComplements(at);
    return i >= 0 && phrases.get(i).kind() == Phrase.Kind.VERBAL;
  }

  /** « Les rebelles qui tiennent la ville ont … »: it is the relative's object, not the subject. */
  private boolean insideRelative(int at, IntFunction<Clause> clauseAt) {
    int i = pastComplements(at);
    return i >= 0 && phrases.get(i).finite() && clauseAt.apply(i).kind() == Clause.Kind.RELATIVE;
  }

  /** The phrase before one, complements and times passed. */
  private int pastComplements(int at) {
    int i = at - 1;
    while (i > 0
        && (phrases.get(i).kind() == Phrase.Kind.PREPOSITIONAL
            || (phrases.get(i).kind() == Phrase.Kind.NOMINAL
                && phrases.get(i).temporal(sentence)))) {
      i--;
    }
    return i;
  }

  /** « les soldats soupçonnés d'avoir pris part au coup ont été … »: not « part ». */
  private boolean objectOfNonFinite(int at) {
    return at > 1
        && phrases.get(at - 1).kind() == Phrase.Kind.VERBAL
        && !phrases.get(at - 1).finite()
        && phrases.get(at - 1).verb().orElseThrow().form() != VerbGroup.Form.PAST_PARTICIPLE;
  }

  /** The phrase before a verb, adverbs passed. */
  private int beforeAdverbs(int verb) {
    int at = verb - 1;
    while (at > 0 && phrases.get(at).kind() == Phrase.Kind.OTHER) {
      at--;
    }
    return at;
  }

  /** « …, dont le pays est sorti en juin, a … »: a comma right before the verb ends a relative. */
  private boolean closedBefore(int verb) {
    int at = beforeAdverbs(verb);
    return at > 0 && phrases.get(at).kind() == Phrase.Kind.COMMA;
  }

  /**
   * « a remercié Moscou et a invité le président »: the verb before, where a coordinator stands
   * right before this one and nothing opens another clause between but one whose verb is of the
   * other number (« estime que les rebelles avancent et annonce »).
   */
  private OptionalInt partner(int verb, VerbGroup group) {
    int i = beforeAside(beforeAdverbs(verb));
    if (i <= 0 || phrases.get(i).kind() != Phrase.Kind.COORDINATOR) {
      return OptionalInt.empty();
    }
    OptionalInt other = OptionalInt.empty();
    for (i--; i >= 0; i--) {
      i = beforeQuotation(i);
      Phrase phrase = phrases.get(i);
      if (phrase.finite() && phrase.verb().orElseThrow().number().agrees(group.number())) {
        return OptionalInt.of(i);
      }
      other = phrase.finite() && other.isEmpty() ? OptionalInt.of(i) : other;
      boolean opens =
          phrase.kind() == Phrase.Kind.RELATIVE
              || phrase.kind() == Phrase.Kind.COMPLEMENTISER
              || phrase.kind() == Phrase.Kind.SUBORDINATOR;
      if (phrase.kind() == Phrase.Kind.STOP || (opens && other.isEmpty())) {
        return other;
      }
    }
    return other;
  }

  /**
   * « est entré et, armé d'un couteau, a … »: the « et » before what stands in commas, else here.
   */
  private int beforeAside(int at) {
    if (at < 0 || phrases.get(at).kind() != Phrase.Kind.COMMA) {
      return at;
    }
    int i = at - 1;
    while (i > 0
        && phrases.get(i).kind() != Phrase.Kind.COMMA
        && phrases.get(i).kind() != Phrase.Kind.STOP
        && !phrases.get(i).finite()) {
      i--;
    }
    boolean opens =
        i > 0
            && phrases.get(i).kind() == Phrase.Kind.COMMA
            && phrases.get(i - 1).kind() == Phrase.Kind.COORDINATOR;
    return opens ? i - 1 : at;
  }

  /** « a dit : « Il part », et a … »: what stands before a quotation that ends here, else here. */
  private int beforeQuotation(int at) {
    int i = at;
    while (word(at).equals("»") && i > 0 && !word(i).equals("«")) {
      i--;
    }
    return i > 1 && i < at && word(i - 1).equals(":") ? i - 2 : at;
  }

  /**
   * Only adverbs and a coordinator stand right before the verb, after what belongs to the verb
   * before it.
   */
  private boolean joined(int from, int verb) {
    int at = beforeAdverbs(verb);
    return phrases.get(at).kind() == Phrase.Kind.COORDINATOR
        || (phrases.get(at).kind() == Phrase.Kind.COMMA && at > from + 1);
  }

  private Found before(int verb, int at, VerbGroup group, boolean comma) {
    if (shareable(at, verb, group)) {
      List<Integer> subject = coordination.coordinated(at, group);
      return new Found(
          subject, 0, antecedents.objectOfQue(subject.getFirst()), false, subject.getFirst());
    }
    return comma ? Found.none(verb) : new Found(List.of(at), 0, OptionalInt.empty(), false, at);
  }

  /**
   * Whether the phrase can be the subject: agreement in number, where both show it. « Hans » is the
   * plural of a noun too, but no determiner says so.
   */
  private boolean shareable(int at, int verb, VerbGroup group) {
    Phrase phrase = phrases.get(at);
    Token head = sentence.token(phrase.head());
    boolean bare = head.is(Pos.PROPN) && !sentence.token(phrase.first()).is(Pos.DET);
    Number number = bare ? Number.ANY : head.morphology().number();
    return group.number() != Number.SINGULAR || number != Number.PLURAL || at == verb - 1;
  }

  private Found relative(int verb, int relative, VerbGroup group, boolean reports) {
    if (!antecedents.isSubject(relative)) {
      return inversion.of(verb, reports);
    }
    List<Integer> subject = antecedents.subject(relative, group);
    return subject.isEmpty()
        ? Found.none(verb)
        : new Found(subject, 0, OptionalInt.empty(), false, relative);
  }

  /** « Les syndicats, eux, ont … ». */
  private boolean emphatic(int at) {
    String word = sentence.token(phrases.get(at).head()).lower();
    return (word.equals("eux") || word.equals("lui"))
        && at > 0
        && phrases.get(at - 1).kind() == Phrase.Kind.COMMA;
  }
}
