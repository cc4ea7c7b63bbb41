package org.depeche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.FrameTable;
import org.depeche.lexicon.Slot;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;

/** Finds the complements behind a verb group. */
final class ArgumentFinder {
  private static final Set<String> MASS = Set.of("du", "de");
  private static final Set<String> POSSESSIVES = Set.of("son", "sa", "ses", "leur", "leurs");
  private static final Set<String> EMPHATIC = Set.of("lui", "elle", "eux", "elles");

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final FrameTable frames;

  ArgumentFinder(Sentence sentence, List<Phrase> phrases, FrameTable frames) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.frames = frames;
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
          if (emphatic(at) || (phrase.temporal(sentence) && !startsClause(at))) {
            at++;
          } else if (object || startsClause(at)) {
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
          boolean indefinite = !object && indefinite(verb, at);
          Slot slot = indefinite ? Slot.OBJ : phrase.slot().orElse(Slot.OTHER);
          object |= indefinite;
          List<Integer> fillers = coordinated(at);
          if (!object && partitive(at, verb)) {
            slot = Slot.OBJ;
            object = true;
          }
          if (slot != Slot.DE || at == verb + 1 || !ownable(at - 1)) {
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
          boolean noun =
              at + 1 >= phrases.size() || phrases.get(at + 1).kind() == Phrase.Kind.NOMINAL;
          if (noun && (object || !incise(verb, at))) {
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
        case STOP -> {
          int closing = closing(at);
          if (closing == at) {
            return new Found(arguments, at);
          }
          at = closing + 1;
        }
        case RELATIVE, SUBORDINATOR -> {
          return new Found(arguments, at);
        }
        default -> at++;
      }
    }
    return new Found(arguments, at);
  }

  /** « a reçu Jean Roy (centriste) à Rome »: the bracket that closes what one opens, else here. */
  private int closing(int at) {
    boolean opens = sentence.token(phrases.get(at).first()).lower().equals("(");
    for (int i = at + 1; opens && i < phrases.size(); i++) {
      if (sentence.token(phrases.get(i).first()).lower().equals(")")) {
        return i;
      }
    }
    return at;
  }

  /** « soutient lui aussi la Suède ». */
  private boolean emphatic(int at) {
    return EMPHATIC.contains(sentence.token(phrases.get(at).head()).lower())
        && at + 1 < phrases.size()
        && sentence.token(phrases.get(at + 1).first()).lower().equals("aussi");
  }

  /** Whether « de » behind a phrase can belong to it: to a noun, hardly to a name. */
  private boolean ownable(int at) {
    Phrase phrase = phrases.get(at);
    return phrase.hasNoun()
        && !sentence.token(phrase.head()).is(Pos.PROPN)
        && !(sentence.token(phrase.head()).capitalised() && possessive(at + 1));
  }

  /** « a assuré l'Équateur de son soutien ». */
  private boolean possessive(int at) {
    int first = phrases.get(at).first() + 1;
    return first < sentence.size() && POSSESSIVES.contains(sentence.token(first).lower());
  }

  /**
   * « a arrêté des journalistes », « a pris en otage des civils », « a livré mardi du carburant »:
   * « des » and « du » are articles unless the verb takes « de » and no object, or the noun before
   * can own what follows.
   */
  private boolean partitive(int at, int verb) {
    Phrase phrase = phrases.get(at);
    VerbGroup group = phrases.get(verb).verb().orElseThrow();
    List<Frame> known = frames.verb(group.lemma());
    boolean object = known.stream().anyMatch(f -> f.at(Slot.OBJ).isPresent());
    boolean complement = known.stream().anyMatch(f -> f.at(Slot.DE).isPresent());
    if (group.reflexive() || !nothingOwns(at, verb)) {
      return false;
    }
    if (sentence.token(phrase.first()).lower().equals("des")) {
      boolean name = sentence.token(phrase.head()).is(Pos.PROPN);
      return (object || !complement) && (!name || at == verb + 1 || fixed(at - 1, verb));
    }
    boolean mass =
        MASS.contains(sentence.token(phrase.first()).lower())
            && phrase.head() > phrase.first()
            && sentence.token(phrase.head()).is(Pos.NOUN)
            && !sentence.token(phrase.head()).capitalised()
            && sentence.token(phrase.head()).morphology().number() == Number.SINGULAR;
    return mass && determined(phrase) && object && !complement && !objectFollows(at);
  }

  /** « a pris en otage des Yézidies »: only a preposition with its bare noun stands between. */
  private boolean fixed(int at, int verb) {
    Phrase phrase = phrases.get(at);
    return at == verb + 1
        && phrase.kind() == Phrase.Kind.PREPOSITIONAL
        && phrase.head() == phrase.first() + 1;
  }

  /** « du », « de la », « de l' »; « de » alone is no article. */
  private boolean determined(Phrase phrase) {
    return sentence.token(phrase.first()).is(Pos.ADP_DET)
        || sentence.token(phrase.first() + 1).is(Pos.DET);
  }

  private boolean objectFollows(int at) {
    int next = at + 1;
    while (next < phrases.size() && phrases.get(next).kind() == Phrase.Kind.PREPOSITIONAL) {
      next++;
    }
    return next < phrases.size() && phrases.get(next).kind() == Phrase.Kind.NOMINAL;
  }

  /**
   * Whether only adverbs, times, a fixed « en otage », and prepositional phrases complete with
   * their modifier (« avec l'armée irakienne ») stand between the verb and a phrase.
   */
  private boolean nothingOwns(int at, int verb) {
    for (int i = verb + 1; i < at; i++) {
      Phrase between = phrases.get(i);
      boolean passed =
          switch (between.kind()) {
            case OTHER -> true;
            case NOMINAL -> between.temporal(sentence);
            case PREPOSITIONAL -> complete(between);
            default -> false;
          };
      if (!passed) {
        return false;
      }
    }
    return true;
  }

  private boolean complete(Phrase phrase) {
    return phrase.head() == phrase.first() + 1
        || phrase.end() > phrase.head() + 1
        || phrase.temporal(sentence)
        || sentence.token(phrase.head()).is(Pos.PROPN);
  }

  /**
   * « a imposé de lourdes taxes », « n'a pas signé de traité »: « de » is an article before an
   * adjective in the plural or under a negation, where the verb takes an object and no « de ».
   */
  private boolean indefinite(int verb, int at) {
    Phrase phrase = phrases.get(at);
    VerbGroup group = phrases.get(verb).verb().orElseThrow();
    String word = sentence.token(phrase.first()).lower();
    if (!(word.equals("de") || word.equals("d'")) || phrase.first() + 1 >= sentence.size()) {
      return false;
    }
    boolean article =
        group.negated()
            || (sentence.token(phrase.first() + 1).is(Pos.ADJ)
                && phrase.head() > phrase.first() + 1
                && sentence.token(phrase.head()).morphology().number() == Number.PLURAL);
    List<Frame> known = frames.verb(group.lemma());
    return article
        && known.stream().anyMatch(f -> f.at(Slot.OBJ).isPresent())
        && known.stream().noneMatch(f -> f.at(Slot.DE).isPresent());
  }

  /** « ont attaqué, dans la nuit, la résidence »: a comma opened before what this one closes. */
  private boolean incise(int verb, int closing) {
    boolean opened = false;
    for (int i = verb + 1; i < closing; i++) {
      Phrase.Kind kind = phrases.get(i).kind();
      if (kind == Phrase.Kind.COMMA) {
        opened = true;
      } else if (kind != Phrase.Kind.PREPOSITIONAL && kind != Phrase.Kind.OTHER) {
        return false;
      }
    }
    return opened && closing + 1 < phrases.size() && !startsClause(closing + 1);
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
          || startsClause(candidate)) {
        break;
      }
      fillers.add(candidate);
      at = candidate + 1;
    }
    return fillers;
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
