package org.depeche.mention;

import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.lexicon.NounClasses;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Tells where an unknown name may begin, by capitals, tags and the words around. */
final class NameBeginning {
  private static final Set<Pos> FUNCTION_WORDS =
      Set.of(
          Pos.DET,
          Pos.PRON,
          Pos.ADP,
          Pos.ADP_DET,
          Pos.ADP_PRON,
          Pos.CCONJ,
          Pos.SCONJ,
          Pos.ADV,
          Pos.AUX,
          Pos.NUM,
          Pos.PUNCT,
          Pos.SYM,
          Pos.INTJ);

  private static final Set<String> CLOSED =
      Set.of(
          "un",
          "une",
          "des",
          "ce",
          "cette",
          "ces",
          "il",
          "elle",
          "ils",
          "elles",
          "on",
          "mais",
          "et",
          "où",
          "ou",
          "pour",
          "par",
          "dans",
          "sur",
          "selon",
          "depuis",
          "après",
          "avant",
          "cet",
          "son",
          "sa",
          "ses",
          "leur",
          "leurs",
          "nous",
          "vous",
          "je",
          "si",
          "quand",
          "comme",
          "aujourd'hui",
          "hier",
          "monsieur",
          "madame",
          "note",
          "source");

  private static final Set<String> ARTICLES = Set.of("le", "la", "les");

  /** The endings of words for people of somewhere, where no table knows the place. */
  private static final Pattern PEOPLE =
      Pattern.compile("(?:ien|ienne|ais|aise|ois|oise|ain|aine|esse|éen|éenne)$");

  private static final Set<String> ANY_ARTICLE = Set.of("le", "la", "les", "l'", "du", "des", "au");
  private final KnowledgeBase knowledge;
  private final NameWords words;
  private final NameRun runs;

  NameBeginning(KnowledgeBase knowledge, NameWords words, NameRun runs) {
    this.knowledge = knowledge;
    this.words = words;
    this.runs = runs;
  }

  /** Whether a name may begin at a token. */
  boolean at(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!NameRun.looksProper(token)
        || words.is(token, NameWords.Use.HONORIFIC)
        || words.is(token, NameWords.Use.HONORIFIC_PLURAL)
        || CLOSED.contains(token.lower())
        || inCalendar(sentence, at)
        || (words.is(token, NameWords.Use.NO_NAME) && runs.plainEnd(sentence, at) == at + 1)
        || ofState(sentence, at)
        || nationality(sentence, at)
        || (runs.plainEnd(sentence, at) == at + 1 && Portfolio.names(sentence, at))) {
      return false;
    }
    if (Portfolio.names(sentence, at) && runs.plainEnd(sentence, at) > at + 2) {
      return false;
    }
    boolean opens = opens(sentence, at);
    if (isHead(token)) {
      return longer(sentence, at);
    }
    if (ARTICLES.contains(token.lower()) || token.form().endsWith("'")) {
      return !opens && at + 1 < sentence.size() && NameRun.looksProper(sentence.token(at + 1));
    }
    boolean numbered = token.is(Pos.NUM) && NameRun.looksProper(token);
    if (FUNCTION_WORDS.contains(token.pos()) && token.capitalised() && !numbered) {
      return !opens && token.form().length() > 3 && token.is(Pos.ADV);
    }
    return !opens
        || token.is(Pos.PROPN)
        || token.is(Pos.X)
        || words.isGiven(token)
        || longer(sentence, at);
  }

  /** Whether a name of a body, place or event begins with the word (« Front … »). */
  boolean isHead(Token token) {
    return words.is(token, NameWords.Use.ORGANISATION_HEAD)
        || words.is(token, NameWords.Use.TOPIC_HEAD)
        || words.is(token, NameWords.Use.PLACE_HEAD);
  }

  /** Whether the token opens a sentence or clause, so that its capital says nothing. */
  static boolean opens(Sentence sentence, int at) {
    return at == 0 || opensClause(sentence.token(at - 1));
  }

  /** A day or month in capitals; « sur Mars » is none. */
  private static boolean inCalendar(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (!NounClasses.bundled().isDayOrMonth(token.lower())) {
      return false;
    }
    boolean planet =
        token.form().equals("Mars")
            && !opens(sentence, at)
            && !sentence.token(at - 1).is(Pos.NUM)
            && !Character.isDigit(sentence.token(at - 1).form().charAt(0))
            && (at + 1 == sentence.size() || !sentence.token(at + 1).is(Pos.NUM));
    return !planet;
  }

  /** « le secrétaire d'État Antony Blinken », « un coup d'État ». */
  private static boolean ofState(Sentence sentence, int at) {
    return at > 0 && sentence.token(at).is("état") && sentence.token(at - 1).lower().equals("d'");
  }

  /** « l'Espagnol Mario Mola »: people of a state are no part of a name. */
  private boolean nationality(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean inside =
        at > 0
            && NameRun.looksProper(sentence.token(at - 1))
            && !FUNCTION_WORDS.contains(sentence.token(at - 1).pos());
    boolean people =
        at > 0
            && at + 1 < sentence.size()
            && ANY_ARTICLE.contains(sentence.token(at - 1).lower())
            && PEOPLE.matcher(token.form()).find()
            && NameRun.looksProper(sentence.token(at + 1))
            && (words.isGiven(sentence.token(at + 1))
                || (runs.plainEnd(sentence, at) >= at + 3
                    && !words.isGiven(token)
                    && !isHead(token)));
    return !inside && (people || !knowledge.byAdjective(token.lower()).isEmpty());
  }

  private boolean longer(Sentence sentence, int at) {
    int plain = runs.plainEnd(sentence, at);
    if (plain == at + 2 && sentence.token(at + 1).form().length() == 1) {
      return false;
    }
    return plain > at + 1
        || (words.is(sentence.token(at), NameWords.Use.PLACE_HEAD)
            && runs.placeEnd(sentence, at) > at + 1)
        || (!words.is(sentence.token(at), NameWords.Use.PLACE_HEAD)
            && (words.is(sentence.token(at), NameWords.Use.ORGANISATION_HEAD)
                || words.is(sentence.token(at), NameWords.Use.TOPIC_HEAD))
            && runs.organisationEnd(sentence, at) > at + 1);
  }

  private static boolean opensClause(Token previous) {
    return switch (previous.form()) {
      case "\"", "«", "“", "-", "–", "—", ":", ".", "!", "?", "•" -> true;
      default -> false;
    };
  }
}
