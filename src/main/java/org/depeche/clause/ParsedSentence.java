package org.depeche.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.lexicon.NounClasses;
import org.depeche.lexicon.Slot;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Span;
import org.depeche.text.Token;

/**
 * A sentence cut into phrases, with its clauses in the order of their verbs.
 *
 * @param phrases first those that tile the sentence, then the object pronouns inside verb groups («
 *     l'ont accusé »), which complements may point to
 * @param size how many phrases tile the sentence
 */
public record ParsedSentence(
    Sentence sentence, List<Phrase> phrases, int size, List<Clause> clauses) {

  private static final Set<String> OPENING = Set.of("«", "“", "\"", "‹", "(");
  private static final Set<String> CLOSING = Set.of("»", "”", "\"", "›", ")");

  public ParsedSentence {
    phrases = List.copyOf(phrases);
    clauses = List.copyOf(clauses);
  }

  /** The phrase at an index. */
  public Phrase phrase(int index) {
    return phrases.get(index);
  }

  /**
   * « s'est vu refuser un visa par … », « s'est fait arrêter »: whether the subject undergoes it.
   */
  public boolean undergone(Clause clause) {
    if (clause.kind() != Clause.Kind.INFINITIVE
        || clause.governor().isEmpty()
        || !clause.link().equals(Optional.of(Slot.INF))) {
      return false;
    }
    VerbGroup governor = clauses.get(clause.governor().getAsInt()).group();
    return governor.reflexive() && NounClasses.bundled().isA(governor.lemma(), "undergo");
  }

  /** The characters from phrase {@code first} to the one before {@code end}. */
  public Span span(int first, int end) {
    return sentence.span(phrases.get(first).first(), phrases.get(end - 1).end());
  }

  /**
   * A span without the marks and coordinators that begin or end it (« a remercié Moscou et »).
   *
   * @param kept what it keeps in any case
   */
  public Span trimmed(Span span, Span kept) {
    int first = 0;
    while (sentence.token(first).span().begin() < span.begin()) {
      first++;
    }
    int last = sentence.size() - 1;
    while (sentence.token(last).span().end() > span.end()) {
      last--;
    }
    while (first < last
        && sentence.token(first).span().begin() < kept.begin()
        && links(first, last, CLOSING)) {
      first++;
    }
    while (last > first
        && sentence.token(last).span().end() > kept.end()
        && links(last, first, OPENING)) {
      last--;
    }
    return sentence.span(first, last + 1);
  }

  /** Whether a token at one end belongs to what is outside: not a quotation mark with its twin. */
  private boolean links(int at, int otherEnd, Set<String> twins) {
    Token token = sentence.token(at);
    if (token.is(Pos.CCONJ)) {
      return true;
    }
    boolean quotes = OPENING.contains(token.form()) || CLOSING.contains(token.form());
    boolean paired =
        quotes
            && IntStream.range(Math.min(at, otherEnd), Math.max(at, otherEnd) + 1)
                .anyMatch(i -> i != at && twins.contains(sentence.token(i).form()));
    return token.is(Pos.PUNCT) && !paired;
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
                && phrases.get(end).temporal(sentence)))) {
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
