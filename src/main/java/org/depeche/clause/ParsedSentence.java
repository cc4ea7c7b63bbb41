package org.depeche.clause;

import java.util.List;
import org.depeche.lexicon.Slot;
import org.depeche.text.Sentence;
import org.depeche.text.Span;

/**
 * A sentence cut into phrases, with its clauses in the order of their verbs.
 *
 * @param phrases first those that tile the sentence, then the object pronouns inside verb groups («
 *     l'ont accusé »), which complements may point to
 * @param size how many phrases tile the sentence
 */
public record ParsedSentence(
    Sentence sentence, List<Phrase> phrases, int size, List<Clause> clauses) {

  public ParsedSentence {
    phrases = List.copyOf(phrases);
    clauses = List.copyOf(clauses);
  }

  /** The phrase at an index. */
  public Phrase phrase(int index) {
    return phrases.get(index);
  }

  /** The characters from phrase {@code first} to the one before {@code end}. */
  public Span span(int first, int end) {
    return sentence.span(phrases.get(first).first(), phrases.get(end - 1).end());
  }

  /** Index of the phrase that holds a token. */
  public int phraseOf(int token) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * One past the last phrase of the noun phrase that begins at {@code phrase}: the prepositional
   * phrases right behind it belong to it, with what coordinates them.
   */
  public int extent(int phrase) {
    int end = phrase + 1;
    while (end < size) {
      Phrase next = phrases.get(end);
      if (next.kind() == Phrase.Kind.PREPOSITIONAL || next.kind() == Phrase.Kind.ADJECTIVAL) {
        end++;
      } else if (dateInside(end) > end) {
        end = dateInside(end);
      } else if (next.kind() == Phrase.Kind.QUOTE
          && end + 1 < size
          && (phrases.get(end + 1).kind() == Phrase.Kind.PREPOSITIONAL
              || phrases.get(end + 1).kind() == Phrase.Kind.ADJECTIVAL)) {
        end++;
      } else if (next.kind() == Phrase.Kind.COORDINATOR
          && end + 1 < size
          && phrases.get(end + 1).kind() == Phrase.Kind.PREPOSITIONAL) {
        end += 2;
      } else if (next.kind() == Phrase.Kind.VERBAL
          && next.slot().isPresent()
          && next.verb().orElseThrow().form() == VerbGroup.Form.INFINITIVE) {
        end++;
        int object = end;
        if (object < size && phrases.get(object).kind() == Phrase.Kind.QUOTE) {
          object++;
        }
        if (object < size && phrases.get(object).kind() == Phrase.Kind.NOMINAL) {
          end = object + 1;
        }
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * « l'adoption jeudi 1er novembre d'une loi »: one past the words that tell when, where the noun
   * phrase goes on behind them; else {@code at}.
   */
  public int dateInside(int at) {
    int end = at;
    while (end < size
        && (phrases.get(end).kind() == Phrase.Kind.COMMA
            || (phrases.get(end).kind() == Phrase.Kind.NOMINAL
                && TemporalNouns.isTemporal(sentence.token(phrases.get(end).head()))))) {
      end++;
    }
    boolean goesOn =
        end > at
            && end < size
            && phrases.get(end).kind() == Phrase.Kind.PREPOSITIONAL
            && phrases.get(end).slot().filter(s -> s == Slot.DE || s == Slot.PAR).isPresent()
            && (end - at > 1 || phrases.get(at).kind() != Phrase.Kind.COMMA);
    return goesOn ? end : at;
  }
}
