package org.depeche.event;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.clause.Clause;
import org.depeche.clause.ParsedSentence;
import org.depeche.clause.Phrase;
import org.depeche.lexicon.FunctionWords;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Slot;
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
  private static final Set<String> SINCE = Set.of("depuis");
  private static final Set<String> BETWEEN =
      Set.of("la", "le", "l'", "fin", "début", "du", "de", "d'", "à", "au", "en", "mois", "année");
  private static final Set<String> WHEN = Set.of("lorsque", "lorsqu'", "quand", "où");

  /** Parts of a time: « la nuit de jeudi », « le début de 2016 » are no event's. */
  private static final Set<String> PARTS =
      Set.of(
          "nuit",
          "soirée",
          "matinée",
          "journée",
          "soir",
          "matin",
          "après-midi",
          "jour",
          "mois",
          "semaine",
          "année",
          "début",
          "milieu",
          "fin",
          "date");

  private static final Set<String> BESIDE = Set.of("veille", "lendemain");
  private static final Set<String> NIGHT_ENDS = Set.of("à", "au");
  private static final Set<String> GENITIVES = FunctionWords.bundled().of("genitive");

  private TimeAttachment() {}

  /** Whether the expression only says before or after when (« avant la fin de 2012 »). */
  static boolean bounds(ParsedSentence parsed, TimeExpression time) {
    return behind(parsed, time, BOUNDS);
  }

  /** Whether one of the words stands before an expression, « le mois de » or so between. */
  private static boolean behind(ParsedSentence parsed, TimeExpression time, Set<String> words) {
    for (int at = time.first() - 1; at >= 0 && time.first() - at <= 8; at--) {
      String word = parsed.sentence().token(at).lower();
      if (words.contains(word)) {
        return true;
      }
      if (!BETWEEN.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** « au lendemain d'un vote »: the day beside that of a deed, which the words do not tell. */
  static boolean besideDeed(ParsedSentence parsed, TimeExpression time) {
    return BESIDE.contains(parsed.sentence().token(time.end() - 1).lower())
        && time.end() < parsed.sentence().size()
        && GENITIVES.contains(parsed.sentence().token(time.end()).lower());
  }

  /** « la nuit de jeudi à vendredi »: the day on which a night begins that is the next one's. */
  static boolean beginsNight(ParsedSentence parsed, TimeExpression time) {
    int end = time.end();
    return time.first() > 1
        && parsed.sentence().token(time.first() - 2).lower().equals("nuit")
        && end + 1 < parsed.sentence().size()
        && NIGHT_ENDS.contains(parsed.sentence().token(end).lower());
  }

  /** Whether the expression says since when (« depuis le 3 mai », « depuis le mois de mai »). */
  static boolean since(ParsedSentence parsed, TimeExpression time) {
    return behind(parsed, time, SINCE);
  }

  /** The token of the noun that the expression is a complement of, if it is one. */
  static OptionalInt noun(Lexicon lexicon, ParsedSentence parsed, TimeExpression time) {
    OptionalInt inside = inside(lexicon, parsed, time);
    if (inside.isPresent()) {
      return inside;
    }
    int link = time.first() - 1;
    if (link < 1 || !GENITIVES.contains(parsed.sentence().token(link).lower())) {
      return OptionalInt.empty();
    }
    int noun = link - 1;
    while (noun > 0 && parsed.sentence().token(noun).is(Pos.ADJ)) {
      noun--;
    }
    Token token = parsed.sentence().token(noun);
    boolean from = token.lower().equals("partir");
    if (from || PARTS.contains(token.lower())) {
      return OptionalInt.empty();
    }
    return token.is(Pos.NOUN) || token.is(Pos.PROPN) || token.is(Pos.X)
        ? OptionalInt.of(noun)
        : OptionalInt.empty();
  }

  /**
   * « l'adoption, jeudi 1er novembre, par le Sénat d'une loi »: the noun of an event whose
   * complement goes on behind the time.
   */
  private static OptionalInt inside(Lexicon lexicon, ParsedSentence parsed, TimeExpression time) {
    int at = parsed.phraseOf(time.first());
    int before = at - 1;
    int next = parsed.phraseOf(time.end() - 1) + 1;
    boolean commas =
        before > 0 && next < parsed.size() && comma(parsed, before) && comma(parsed, next);
    before -= commas ? 1 : 0;
    next += commas ? 1 : 0;
    if (before < 0 || next >= parsed.size() || parsed.phrase(at).first() != time.first()) {
      return OptionalInt.empty();
    }
    Phrase behind = parsed.phrase(next);
    int noun = parsed.phrase(before).head();
    boolean complement =
        behind.kind() == Phrase.Kind.PREPOSITIONAL
            && behind.slot().filter(s -> s == Slot.DE || s == Slot.PAR).isPresent();
    boolean event =
        parsed.phrase(before).hasNoun()
            && !lexicon.frames().noun(parsed.sentence().token(noun).lemma()).isEmpty();
    return complement && event ? OptionalInt.of(noun) : OptionalInt.empty();
  }

  private static boolean comma(ParsedSentence parsed, int phrase) {
    return parsed.phrase(phrase).kind() == Phrase.Kind.COMMA;
  }

  /** The clause that the expression dates, if a verb is near; not for complements of nouns. */
  static Optional<Clause> clause(ParsedSentence parsed, TimeExpression time) {
    int at = parsed.phraseOf(time.first());
    return inside(parsed, at)
        .or(() -> before(parsed, at, Closing.BOUNDS))
        .filter(c -> !presents(parsed, c))
        .or(() -> after(parsed, at))
        .or(() -> before(parsed, at, Closing.IGNORED).filter(c -> !presents(parsed, c)));
  }

  /** « a, ce mercredi 22 février, menacé »: the verb around the time. */
  private static Optional<Clause> inside(ParsedSentence parsed, int at) {
    return parsed.phrase(at).kind() == Phrase.Kind.VERBAL ? of(parsed, at) : Optional.empty();
  }

  /** « C'était le 3 mai, le roi signait »: words that only present what the next clause tells. */
  private static boolean presents(ParsedSentence parsed, Clause clause) {
    Phrase verb = parsed.phrase(clause.verb());
    int before = Math.max(0, verb.first() - 1);
    boolean demonstrative =
        parsed.sentence().tokens().subList(before, clause.group().main()).stream()
            .anyMatch(t -> t.lower().equals("c'") || t.lower().equals("ce"));
    return clause.group().lemma().equals("être") && demonstrative;
  }

  /** « il y a dix ans »: the verb of a time itself. */
  private static boolean ago(ParsedSentence parsed, Phrase verb) {
    return verb.verb().orElseThrow().lemma().equals("avoir")
        && parsed.sentence().tokens().subList(verb.first(), verb.end()).stream()
            .anyMatch(t -> t.lower().equals("y"));
  }

  /** « à partir de jeudi »: no verb of its own. */
  private static boolean from(ParsedSentence parsed, Phrase verb) {
    int head = verb.head();
    return parsed.sentence().token(head).lower().equals("partir")
        && head > 0
        && parsed.sentence().token(head - 1).lower().equals("à")
        && head + 1 < parsed.sentence().size()
        && GENITIVES.contains(parsed.sentence().token(head + 1).lower());
  }

  private static Optional<Clause> first(ParsedSentence parsed) {
    return parsed.clauses().stream().filter(c -> c.kind() == Clause.Kind.MAIN).findFirst();
  }

  /**
   * Whether the expression opens the sentence and so dates what its first main clauses tell one
   * after the other (« Lundi, Paris a protesté et Rome a rappelé son ambassadeur », « 3 mai : Paris
   * proteste »).
   */
  static boolean opens(ParsedSentence parsed, TimeExpression time, Clause clause) {
    int at = parsed.phraseOf(time.first());
    for (int i = 0; i < at; i++) {
      if (parsed.phrase(i).kind() != Phrase.Kind.OTHER
          && parsed.phrase(i).kind() != Phrase.Kind.COORDINATOR
          && parsed.phrase(i).kind() != Phrase.Kind.COMMA) {
        return false;
      }
    }
    int next = parsed.phraseOf(time.end() - 1) + 1;
    if (next < clause.verb()
        && parsed.sentence().token(parsed.phrase(next).first()).form().equals(":")) {
      return first(parsed).filter(clause::equals).isPresent();
    }
    for (int i = at; i < clause.verb(); i++) {
      if (parsed.phrase(i).kind() == Phrase.Kind.STOP) {
        return false;
      }
    }
    return clause.kind() == Clause.Kind.MAIN
        && clause(parsed, time)
            .filter(c -> c.group().tense() == clause.group().tense())
            .isPresent();
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

  /** What a comma between a verb and a time means: that the clause is over, or nothing. */
  private enum Closing {
    BOUNDS,
    IGNORED
  }

  /** The last verb before, a clause that a comma has closed passed. */
  private static Optional<Clause> before(ParsedSentence parsed, int at, Closing commas) {
    boolean closed = false;
    for (int i = at - 1; i >= 0; i--) {
      Phrase phrase = parsed.phrase(i);
      switch (phrase.kind()) {
        case STOP, SUBORDINATOR, COMPLEMENTISER, RELATIVE -> {
          return Optional.empty();
        }
        case COMMA -> closed |= i < at - 1;
        case VERBAL -> {
          if (ago(parsed, phrase) || from(parsed, phrase)) {
            closed = false;
            break;
          }
          Optional<Clause> clause = of(parsed, i);
          return closed && commas == Closing.BOUNDS ? Optional.empty() : clause;
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
