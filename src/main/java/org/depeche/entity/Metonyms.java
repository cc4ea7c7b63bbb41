package org.depeche.entity;

import java.util.HashSet;
import java.util.Set;
import org.depeche.lexicon.Lexicon;
import org.depeche.lexicon.Table;
import org.depeche.mention.Mention;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Part;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Tells by its surroundings whether the name of a capital denotes its state or the city. */
final class Metonyms {
  private static final Set<String> ACTING_PREPOSITIONS =
      Set.of("avec", "contre", "entre", "selon", "envers", "par", "vis-à-vis", "sans");
  private static final Set<String> PLACING_PREPOSITIONS =
      Set.of("dans", "vers", "depuis", "en", "sur", "via", "sous", "près", "chez", "jusqu'à");
  private static final Set<String> SEAT_PREPOSITIONS =
      Set.of("dans", "devant", "vers", "depuis", "jusqu'à", "jusqu'au");
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les");
  private static final Set<String> CLITICS =
      Set.of("ne", "n'", "se", "s'", "la", "le", "les", "l'", "lui", "leur", "y", "en", "pas");
  private static final int REACH = 4;

  private final Set<Context> contexts = new HashSet<>();

  private record Context(String word, String before, String denotes) {}

  Metonyms(Table table) {
    for (Table.Row row : table.rows()) {
      String denotes = row.require("denotes");
      if (!denotes.equals("state") && !denotes.equals("city")) {
        throw row.bad("denotes", "state or city");
      }
      contexts.add(new Context(row.require("word"), row.require("before"), denotes));
    }
  }

  /** Whether the name acts or is a complement of political words, so that the state is meant. */
  boolean denotesState(Sentence sentence, Mention name) {
    if (sentence.part() == Part.Kind.DATELINE || sentence.part() == Part.Kind.CREDIT) {
      return false;
    }
    return denotesState(sentence, name.first(), name.end());
  }

  private boolean denotesState(Sentence sentence, int first, int end) {
    if (first == 0) {
      return verbFollows(sentence, end) || relativeActs(sentence, end);
    }
    Token previous = sentence.token(first - 1);
    String word = previous.lower();
    if (ACTING_PREPOSITIONS.contains(word)) {
      return true;
    }
    if (PLACING_PREPOSITIONS.contains(word)) {
      return false;
    }
    if (word.equals("à")) {
      return beside(sentence, first - 2, "à") || orderFollows(sentence, end);
    }
    if (word.equals("de") || word.equals("d'")) {
      return besideNoun(sentence, first - 2);
    }
    if (word.equals("et") || word.equals("ou") || word.equals(",")) {
      return verbFollows(sentence, end) || coordinated(sentence, first - 1);
    }
    if (previous.is(Pos.VERB)) {
      return !contexts.contains(new Context(previous.lemma(), "-", "city"));
    }
    return verbFollows(sentence, end);
  }

  /**
   * Whether the name of a seat of power tells where (« reçu à l'Élysée », « devant le Kremlin »).
   */
  boolean placesSeat(Sentence sentence, Mention name) {
    int at = name.first() - 1;
    if (at > 0 && ARTICLES.contains(sentence.token(at).lower())) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    String word = sentence.token(at).lower();
    return SEAT_PREPOSITIONS.contains(word)
        || (Set.of("à", "au").contains(word)
            && !beside(sentence, at - 1, "à")
            && !orderFollows(sentence, name.end()));
  }

  private boolean beside(Sentence sentence, int from, String preposition) {
    for (int at = from; at >= 0 && at > from - REACH; at--) {
      Token token = sentence.token(at);
      if (contexts.contains(new Context(token.lemma(), preposition, "state"))) {
        return true;
      }
      if (token.is(Pos.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  private boolean besideNoun(Sentence sentence, int from) {
    int at = from;
    while (at > 0 && sentence.token(at).is(Pos.ADJ)) {
      at--;
    }
    return at >= 0 && contexts.contains(new Context(sentence.token(at).lemma(), "de", "state"));
  }

  /** « Moscou et La Havane »: the second is what the first is. */
  private boolean coordinated(Sentence sentence, int joint) {
    int at = joint - 1;
    if (at < 0 || !sentence.token(at).capitalised()) {
      return false;
    }
    while (at > 0 && sentence.token(at - 1).capitalised()) {
      at--;
    }
    return at > 0 && ACTING_PREPOSITIONS.contains(sentence.token(at - 1).lower());
  }

  private static boolean orderFollows(Sentence sentence, int end) {
    return end + 1 < sentence.size()
        && Set.of("de", "d'").contains(sentence.token(end).lower())
        && sentence.token(end + 1).morphology().mood() == Mood.INFINITIVE;
  }

  /**
   * A finite verb after the name, adverbs, clitics and coordinated names passed (« Riyad, Manama et
   * Le Caire ont … »).
   */
  private static boolean verbFollows(Sentence sentence, int end) {
    boolean open = false;
    for (int at = end; at < sentence.size() && at < end + REACH * 3; at++) {
      Token token = sentence.token(at);
      if (token.isVerb() && token.morphology().mood().finite()) {
        return !open;
      }
      boolean lists = lists(sentence, at);
      open = (open || lists) && !token.is(Pos.CCONJ);
      boolean passed =
          lists
              || token.is(Pos.ADV)
              || token.is(Pos.CCONJ)
              || token.capitalised()
              || CLITICS.contains(token.lower());
      if (!passed) {
        return false;
      }
    }
    return false;
  }

  private static boolean lists(Sentence sentence, int at) {
    return sentence.token(at).form().equals(",")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).capitalised();
  }

  /** « Paris, qui a condamné … »: a relative clause whose verb states events. */
  private static boolean relativeActs(Sentence sentence, int end) {
    boolean relative =
        end + 2 < sentence.size()
            && sentence.token(end).form().equals(",")
            && sentence.token(end + 1).lower().equals("qui");
    for (int at = end + 2; relative && at < sentence.size() && at < end + 2 + REACH; at++) {
      Token token = sentence.token(at);
      if (token.is(Pos.VERB)) {
        return !Lexicon.bundled().frames().verb(token.lemma()).isEmpty();
      }
    }
    return false;
  }

  /** Why, for people. */
  static String reason(String name) {
    return "« " + name + " » stands for who sits there";
  }
}
