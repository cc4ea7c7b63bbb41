package org.depeche.clause;

import java.util.List;
import java.util.Set;
import org.depeche.lexicon.Frame;
import org.depeche.lexicon.FrameTable;
import org.depeche.lexicon.Slot;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;

/**
 * Tells where « de », « du » and « des » before a complement are articles, so that it is the
 * object.
 */
final class PartitiveArticles {
  private static final Set<String> MASS = Set.of("du", "de");

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final FrameTable frames;

  PartitiveArticles(Sentence sentence, List<Phrase> phrases, FrameTable frames) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.frames = frames;
  }

  /**
   * « a imposé de lourdes taxes », « n'a pas signé de traité »: « de » is an article before an
   * adjective in the plural or under a negation, where the verb takes an object and no « de ».
   */
  boolean indefinite(int verb, int at) {
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

  /**
   * « a arrêté des journalistes », « a pris en otage des civils », « a livré mardi du carburant »:
   * « des » and « du » are articles unless the verb takes « de » and no object, or the noun before
   * can own what follows.
   */
  boolean partitive(int at, int verb) {
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
}
