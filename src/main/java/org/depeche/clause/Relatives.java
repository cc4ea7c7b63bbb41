package org.depeche.clause;

import java.util.List;
import java.util.Set;
import org.depeche.lexicon.FunctionWords;
import org.depeche.text.Sentence;

/** Tells what « que » and « dont » are by the phrases around them. */
final class Relatives {
  static final Set<String> RELATIVES = FunctionWords.bundled().of("relative");

  /** Nouns whose content a « que » clause gives (« l'idée que »). */
  private static final Set<String> CONTENT = FunctionWords.bundled().of("content-noun");

  private final Sentence sentence;

  Relatives(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * « Le texte que nous signons … »: where no verb comes before it, « que » behind a noun phrase
   * cannot be the verb's complement.
   */
  boolean modifies(List<Phrase> before, Phrase phrase) {
    if (phrase.kind() != Phrase.Kind.COMPLEMENTISER || before.isEmpty()) {
      return false;
    }
    if (behindNameAndComma(before)) {
      return true;
    }
    if (!before.getLast().hasNoun()
        || CONTENT.contains(sentence.token(before.getLast().head()).lemma())) {
      return false;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Phrase.Kind kind = before.get(i).kind();
      if (kind == Phrase.Kind.VERBAL) {
        return false;
      }
      if (kind == Phrase.Kind.STOP
          || kind == Phrase.Kind.QUOTE
          || kind == Phrase.Kind.SUBORDINATOR) {
        break;
      }
    }
    return true;
  }

  /** « … l'accord, que le Congrès rejette, »: no verb has its « que » behind a noun and a comma. */
  private boolean behindNameAndComma(List<Phrase> before) {
    int comma = before.size() - 1;
    if (comma < 1
        || before.get(comma).kind() != Phrase.Kind.COMMA
        || !before.get(comma - 1).hasNoun()
        || before.get(comma - 1).temporal(sentence)) {
      return false;
    }
    for (int i = comma - 1; i >= 0; i--) {
      Phrase.Kind kind = before.get(i).kind();
      if (kind == Phrase.Kind.COMMA || kind == Phrase.Kind.STOP) {
        return false;
      }
      if (kind == Phrase.Kind.VERBAL) {
        return true;
      }
    }
    return before.getFirst().kind() == Phrase.Kind.NOMINAL;
  }

  /** « les ONG, dont Amnesty International, ont … »: « dont » without a verb before a comma. */
  boolean includes(List<Phrase> phrases, int at) {
    if (phrases.get(at).kind() != Phrase.Kind.RELATIVE
        || !sentence.token(phrases.get(at).first()).lower().equals("dont")) {
      return false;
    }
    int end = at + 1;
    while (end < phrases.size()
        && (phrases.get(end).hasNoun()
            || phrases.get(end).kind() == Phrase.Kind.ADJECTIVAL
            || phrases.get(end).kind() == Phrase.Kind.COORDINATOR)) {
      end++;
    }
    return end > at + 1
        && end + 1 < phrases.size()
        && phrases.get(end).kind() == Phrase.Kind.COMMA
        && phrases.get(end + 1).finite();
  }
}
