package org.depeche.event;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.mention.TimeExpression;
import org.depeche.text.Pos;
import org.depeche.text.Token;

/**
 * What a temporal expression of a sentence says the time of: a noun (« le sommet du 3 mai »), or a
 * clause, the one of the verb before it, or the next main clause where it opens the sentence (« En
 * mai, le roi a signé »).
 */
final class TimeAttachment {
  private static final Set<String> BOUNDS =
      Set.of("avant", "après", "jusqu'à", "jusqu'en", "jusqu'au", "jusqu'", "ici", "d'ici");
  private static final Set<String> BETWEEN =
      Set.of("la", "le", "l'", "fin", "début", "du", "de", "d'", "à", "au", "en", "mois", "année");
  private static final Set<String> WHEN = Set.of("lorsque", "lorsqu'", "quand", "où");
  private static final Set<String> GENITIVES = Set.of("de", "d'", "du", "des");

  private TimeAttachment() {}

  /** Whether the expression only says before or after when (« avant la fin de 2012 »). */
  static boolean bounds(ParsedSentence parsed, TimeExpression time) {
    for (int at = time.first() - 1; at >= 0 && time.first() - at <= 8; at--) {
      String word = parsed.sentence().token(at).lower();
      if (BOUNDS.contains(word)) {
        return true;
      }
      if (!BETWEEN.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** The token of the noun that the expression is a complement of, if it is one. */
  static OptionalInt noun(ParsedSentence parsed, TimeExpression time) {
    int link = time.first() - 1;
    if (link < 1 || !GENITIVES.contains(parsed.sentence().token(link).lower())) {
      return OptionalInt.empty();
    }
    int noun = link - 1;
    while (noun > 0 && parsed.sentence().token(noun).is(Pos.ADJ)) {
      noun--;
    }
    Token token = parsed.sentence().token(noun);
    return token.is(Pos.NOUN) || token.is(Pos.PROPN) || token.is(Pos.X)
        ? OptionalInt.of(noun)
        : OptionalInt.empty();
  }

  /** The clause that the expression dates, if a verb is near; not for complements of nouns. */
  static Optional<Clause> clause(ParsedSentence parsed, TimeExpression time) {
    int at = parsed.phraseOf(time.first());
    Optional<Clause> before = before(parsed, at);
    return before.isPresent() ? before : after(parsed, at);
  }

  /** « depuis mai, lorsque le roi a signé »: the clause that the next words open. */
  static Optional<Clause> when(ParsedSentence parsed, TimeExpression time) {
    int next = parsed.phraseOf(time.first()) + 1;
    if (next < parsed.size() && parsed.phrase(next).kind() == Phrase.Kind.COMMA) {
      next++;
    }
    boolean opens =
        next < parsed.size()
            && WHEN.contains(parsed.sentence().token(parsed.phrase(next).first()).lower());
    for (int i = next; opens && i < parsed.size(); i++) {
      if (parsed.phrase(i).finite()) {
        return of(parsed, i);
      }
    }
    return Optional.empty();
  }

  /** The last verb before, a clause that a comma has closed passed. */
  private static Optional<Clause> before(ParsedSentence parsed, int at) {
    boolean closed = false;
    for (int i = at - 1; i >= 0; i--) {
      Phrase phrase = parsed.phrase(i);
      switch (phrase.kind()) {
        case STOP, SUBORDINATOR, COMPLEMENTISER, RELATIVE -> {
          return Optional.empty();
        }
        case COMMA -> closed |= i < at - 1;
        case VERBAL -> {
          Optional<Clause> clause = of(parsed, i);
          if (!closed) {
            return clause;
          }
          return Optional.empty();
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** The verb of the next main clause, else the next finite one. */
  private static Optional<Clause> after(ParsedSentence parsed, int at) {
    Optional<Clause> first = Optional.empty();
    for (int i = at + 1; i < parsed.size(); i++) {
      Phrase phrase = parsed.phrase(i);
      if (phrase.kind() == Phrase.Kind.STOP) {
        break;
      }
      if (phrase.finite()) {
        Optional<Clause> clause = of(parsed, i);
        if (clause.filter(c -> c.kind() == Clause.Kind.MAIN).isPresent()) {
          return clause;
        }
        first = first.isPresent() ? first : clause;
      }
    }
    return first;
  }

  /** The clause whose verb a phrase is. */
  static Optional<Clause> of(ParsedSentence parsed, int phrase) {
    return parsed.clauses().stream().filter(c -> c.verb() == phrase).findFirst();
  }
}
