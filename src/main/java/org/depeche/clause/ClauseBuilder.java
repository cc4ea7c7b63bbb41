package org.depeche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.lexicon.FunctionWords;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Slot;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Gives each verb group of a sentence its subject, complements and governor. */
final class ClauseBuilder {
  /** Verbs whose object does what an infinitive behind it says. */
  private static final Set<String> PERCEPTION = FunctionWords.bundled().of("perception");

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final Lexicon lexicon;
  private final SubjectFinder subjects;
  private final ArgumentFinder arguments;
  private final int[] clauseOf;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Phrase> clitics = new ArrayList<>();

  ClauseBuilder(Sentence sentence, List<Phrase> phrases, Lexicon lexicon) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.subjects = new SubjectFinder(sentence, phrases);
    this.arguments = new ArgumentFinder(sentence, phrases, lexicon.frames());
    this.clauseOf = new int[phrases.size()];
  }

  /** The clauses, and the phrases with the object pronouns of verb groups added behind them. */
  ParsedSentence build() {
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).kind() == Phrase.Kind.VERBAL) {
        clauseOf[i] = clauses.size();
        clauses.add(clause(i));
      }
    }
    List<Phrase> all = new ArrayList<>(phrases);
    all.addAll(clitics);
    return new ParsedSentence(sentence, all, phrases.size(), clauses);
  }

  private Clause clause(int verb) {
    VerbGroup group = phrases.get(verb).verb().orElseThrow();
    Clause.Kind kind = kind(verb, group);
    OptionalInt governor = governor(verb, kind);
    Optional<Slot> link = link(verb, kind);
    SubjectFinder.Found found = subject(verb, group, kind, governor);
    ArgumentFinder.Found complements = arguments.find(verb, found.inverted());
    List<Clause.Argument> all = new ArrayList<>(complements.arguments());
    if (kind == Clause.Kind.RELATIVE && found.relativeObject().isPresent()) {
      all.add(new Clause.Argument(Slot.OBJ, List.of(found.relativeObject().getAsInt())));
    }
    if (kind == Clause.Kind.RELATIVE) {
      addRelative(verb, all);
    }
    for (int clitic : group.clitics()) {
      addClitic(clitic, all);
    }
    int first = Math.min(verb, found.subject().stream().mapToInt(i -> i).min().orElse(verb));
    if (first < verb - 40 || kind == Clause.Kind.RELATIVE || shares(verb, found)) {
      first = Math.min(verb, found.start());
    }
    return new Clause(
        verb,
        group,
        kind,
        found.subject(),
        all,
        governor,
        link,
        first,
        Math.max(complements.end(), verb + 1));
  }

  /**
   * « à qui la Suède a interdit … », « dont elle a été exclue »: the antecedent as the complement
   * that the pronoun is. « dont l'armée a libéré la ville » says whose the army is.
   */
  private void addRelative(int verb, List<Clause.Argument> arguments) {
    int relative = verb - 1;
    while (relative > 0 && phrases.get(relative).kind() != Phrase.Kind.RELATIVE) {
      relative--;
    }
    Optional<Slot> slot = subjects.complement(relative);
    OptionalInt antecedent = subjects.antecedent(relative);
    Token next = sentence.token(phrases.get(relative + 1).head());
    boolean ownable = !next.capitalised() && !next.is(Pos.PRON);
    boolean object = arguments.stream().anyMatch(a -> a.slot() == Slot.OBJ);
    boolean taken = arguments.stream().anyMatch(a -> slot.equals(Optional.of(a.slot())));
    if (slot.isPresent()
        && antecedent.isPresent()
        && !taken
        && (slot.get() != Slot.DE || !object || !ownable)) {
      arguments.add(new Clause.Argument(slot.get(), List.of(antecedent.getAsInt())));
    }
  }

  private void addClitic(int token, List<Clause.Argument> arguments) {
    Slot slot =
        switch (sentence.token(token).lower()) {
          case "lui", "leur" -> Slot.A;
          case "le", "la", "les", "l'", "nous", "vous" -> Slot.OBJ;
          default -> Slot.OTHER;
        };
    boolean taken = arguments.stream().anyMatch(a -> a.slot() == slot);
    if (slot != Slot.OTHER && !taken) {
      arguments.add(new Clause.Argument(slot, List.of(phrases.size() + clitics.size())));
      clitics.add(Phrase.word(Phrase.Kind.NOMINAL, token));
    }
  }

  private boolean shares(int verb, SubjectFinder.Found found) {
    return found.shared() && verb > 0;
  }

  private Clause.Kind kind(int verb, VerbGroup group) {
    if (group.form() == VerbGroup.Form.INFINITIVE) {
      return Clause.Kind.INFINITIVE;
    }
    if (group.form() != VerbGroup.Form.FINITE) {
      return Clause.Kind.PARTICIPLE;
    }
    for (int i = verb - 1; i >= 0; i--) {
      Phrase phrase = phrases.get(i);
      Optional<Clause.Kind> opened = opened(phrase.kind());
      if (opened.isPresent()) {
        return opened.get();
      }
      if (phrase.finite()) {
        return coordinated(i, verb) ? clauses.get(clauseOf[i]).kind() : Clause.Kind.MAIN;
      }
    }
    return Clause.Kind.MAIN;
  }

  /** The kind of clause that a word opens. */
  private static Optional<Clause.Kind> opened(Phrase.Kind word) {
    return switch (word) {
      case RELATIVE -> Optional.of(Clause.Kind.RELATIVE);
      case COMPLEMENTISER -> Optional.of(Clause.Kind.COMPLEMENT);
      case SUBORDINATOR -> Optional.of(Clause.Kind.SUBORDINATE);
      case STOP -> Optional.of(Clause.Kind.MAIN);
      default -> Optional.empty();
    };
  }

  private boolean coordinated(int from, int to) {
    int at = to - 1;
    while (at > from && phrases.get(at).kind() == Phrase.Kind.OTHER) {
      at--;
    }
    return phrases.get(at).kind() == Phrase.Kind.COORDINATOR;
  }

  private OptionalInt governor(int verb, Clause.Kind kind) {
    boolean crossed = kind != Clause.Kind.COMPLEMENT;
    for (int i = verb - 1; i >= 0; i--) {
      Phrase phrase = phrases.get(i);
      if (phrase.kind() == Phrase.Kind.STOP
          && !sentence.token(phrase.first()).lower().equals(":")) {
        break;
      }
      if (phrase.kind() == Phrase.Kind.COMPLEMENTISER) {
        crossed = true;
      }
      if (phrase.kind() == Phrase.Kind.VERBAL && crossed) {
        if (kind == Clause.Kind.INFINITIVE && sameInfinitive(i, verb)) {
          return clauses.get(clauseOf[i]).governor();
        }
        if (kind != Clause.Kind.MAIN) {
          return OptionalInt.of(clauseOf[i]);
        }
        break;
      }
    }
    return OptionalInt.empty();
  }

  /**
   * « de libérer les otages et de se retirer »: the second infinitive depends on what the first
   * does.
   */
  private boolean sameInfinitive(int before, int verb) {
    Phrase first = phrases.get(before);
    return first.verb().orElseThrow().form() == VerbGroup.Form.INFINITIVE
        && first.slot().isPresent()
        && first.slot().equals(phrases.get(verb).slot())
        && between(before, verb, Phrase.Kind.COORDINATOR);
  }

  private boolean between(int from, int to, Phrase.Kind kind) {
    return phrases.get(to - 1).kind() == kind && to - 1 > from;
  }

  private Optional<Slot> link(int verb, Clause.Kind kind) {
    if (kind == Clause.Kind.COMPLEMENT) {
      return Optional.of(Slot.QUE);
    }
    if (kind == Clause.Kind.INFINITIVE) {
      return Optional.of(phrases.get(verb).slot().map(Slot::infinitive).orElse(Slot.INF));
    }
    return Optional.empty();
  }

  private SubjectFinder.Found subject(
      int verb, VerbGroup group, Clause.Kind kind, OptionalInt governor) {
    if (kind == Clause.Kind.INFINITIVE) {
      return governor.isPresent()
          ? SubjectFinder.Found.shared(controller(clauses.get(governor.getAsInt()), verb), verb)
          : subjects.ofAdverbial(verb);
    }
    if (kind == Clause.Kind.PARTICIPLE) {
      return subjects.ofParticiple(verb, group, i -> clauses.get(clauseOf[i]));
    }
    return subjects.ofFinite(
        verb, group, lexicon.reports(group.lemma()), i -> clauses.get(clauseOf[i]));
  }

  /**
   * Who does what an infinitive says: the subject of the verb that it depends on, but the object of
   * « a vu des soldats tirer », « les a entendus rire ».
   */
  private List<Integer> controller(Clause governor, int verb) {
    List<Integer> object = governor.fillers(Slot.OBJ);
    boolean perceived =
        phrases.get(verb).slot().isEmpty()
            && PERCEPTION.contains(governor.group().lemma())
            && object.stream().allMatch(at -> at < verb || at >= phrases.size());
    return perceived && !object.isEmpty() ? object : governor.subject();
  }
}
