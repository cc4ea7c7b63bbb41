package org.depeche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depeche.lexicon.FrameTable;
import org.depeche.lexicon.Slot;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;

/** Finds the complements behind a verb group. */
final class ArgumentFinder {
  private static final Set<String> POSSESSIVES = Set.of("son", "sa", "ses", "leur", "leurs");
  private static final Set<String> EMPHATIC = Set.of("lui", "elle", "eux", "elles");

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final PartitiveArticles articles;
  private final CoordinatedComplements coordination;

  ArgumentFinder(Sentence sentence, List<Phrase> phrases, FrameTable frames) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.articles = new PartitiveArticles(sentence, phrases, frames);
    this.coordination = new CoordinatedComplements(sentence, phrases);
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
          if (emphatic(at)
              || as(at)
              || (phrase.temporal(sentence) && !coordination.startsClause(at))) {
            at++;
          } else if (object || coordination.startsClause(at)) {
            if (coordination.startsClause(at) || afterComma(at)) {
              return new Found(arguments, at);
            }
            at++;
          } else {
            List<Integer> fillers = coordination.with(at);
            arguments.add(new Clause.Argument(Slot.OBJ, fillers));
            object = true;
            at = fillers.getLast() + 1;
          }
        }
        case PREPOSITIONAL -> {
          if (Interposed.ADVERBIALS.end(sentence, phrase.first()) >= phrase.end()) {
            at++;
            continue;
          }
          boolean indefinite = !object && articles.indefinite(verb, at);
          Slot slot = indefinite ? Slot.OBJ : phrase.slot().orElse(Slot.OTHER);
          object |= indefinite;
          List<Integer> fillers = coordination.with(at);
          if (!object && articles.partitive(at, verb)) {
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
          if (apposed(at)) {
            at += 3;
            continue;
          }
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

  /** « a élu comme présidente Anne Roy ». */
  private boolean as(int at) {
    int first = phrases.get(at).first();
    return first > 0 && sentence.token(first - 1).lower().equals("comme");
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
   * « ont attaqué lundi, dans la nuit, la résidence »: a comma opened before what this one closes.
   */
  private boolean incise(int verb, int closing) {
    boolean opened = false;
    for (int i = verb + 1; i < closing; i++) {
      Phrase.Kind kind = phrases.get(i).kind();
      if (kind == Phrase.Kind.COMMA) {
        opened = true;
      } else if (kind != Phrase.Kind.PREPOSITIONAL
          && kind != Phrase.Kind.OTHER
          && !phrases.get(i).temporal(sentence)) {
        return false;
      }
    }
    return opened && closing + 1 < phrases.size() && !coordination.startsClause(closing + 1);
  }

  /** « donne deux jours à l'ambassadeur, Jean Roy, pour … »: a name that explains the noun. */
  private boolean apposed(int comma) {
    if (comma + 3 >= phrases.size()) {
      return false;
    }
    Phrase noun = phrases.get(comma - 1);
    Phrase name = phrases.get(comma + 1);
    Phrase next = phrases.get(comma + 3);
    boolean goesOn =
        next.kind() == Phrase.Kind.PREPOSITIONAL
            || (next.kind() == Phrase.Kind.VERBAL && next.slot().isPresent());
    return goesOn
        && noun.hasNoun()
        && !sentence.token(noun.head()).is(Pos.PROPN)
        && name.kind() == Phrase.Kind.NOMINAL
        && sentence.token(name.head()).is(Pos.PROPN)
        && phrases.get(comma + 2).kind() == Phrase.Kind.COMMA;
  }

  private boolean afterComma(int at) {
    return phrases.get(at - 1).kind() == Phrase.Kind.COMMA;
  }
}
