package org.depeche.entity;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.lexicon.FunctionWords;
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
      Set.of("avec", "contre", "selon", "envers", "par", "vis-à-vis", "sans");
  private static final Set<String> PLACING_PREPOSITIONS =
      Set.of("dans", "vers", "depuis", "en", "sur", "via", "sous", "près", "chez", "jusqu'à");
  private static final Set<String> SEAT_PREPOSITIONS =
      Set.of("dans", "devant", "vers", "depuis", "jusqu'à", "jusqu'au");
  private static final Set<String> OF = Set.of("de", "d'", "du");
  private static final Set<String> ARTICLES = FunctionWords.bundled().of("definite-article");
  private static final Set<String> DATIVES =
      Set.of("lui", "leur", "me", "m'", "te", "t'", "nous", "vous");
  private static final Pattern FEMININE_OR_PLURAL =
      Pattern.compile("(?<=[éiust])es?$|(?<=[éiut])s$");
  private static final String STATE = "state";
  private static final String CITY = "city";
  private static final int REACH = 4;

  /** How far before « entre » the word stands that says between whom. */
  private static final int CLAUSE = 12;

  private final Set<Context> contexts = new HashSet<>();

  private record Context(String word, String before, String denotes) {}

  Metonyms(Table table) {
    for (Table.Row row : table.rows()) {
      String denotes = row.require("denotes");
      if (!denotes.equals(STATE) && !denotes.equals(CITY)) {
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
    boolean says = MetonymVerbs.says(sentence, name.end());
    return (says || !ofCities(sentence)) && denotesState(sentence, name.first(), name.end());
  }

  /** « aux Jeux olympiques de Londres »: what cities are spoken of for. */
  private boolean ofCities(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> contexts.contains(new Context(token.lemma(), "*", CITY)));
  }

  private boolean denotesState(Sentence sentence, int first, int end) {
    if (first == 0) {
      return subject(sentence, end) || relativeActs(sentence, end);
    }
    Token previous = sentence.token(first - 1);
    String word = previous.lower();
    if (word.equals("entre")) {
      return between(sentence, first - 2);
    }
    if (ACTING_PREPOSITIONS.contains(word)) {
      return true;
    }
    if (PLACING_PREPOSITIONS.contains(word)) {
      return false;
    }
    if (word.equals("à") || word.equals("au")) {
      return beside(sentence, first - 2, "à") || orderFollows(sentence, end);
    }
    if (OF.contains(word)) {
      return besideNoun(sentence, first - 2);
    }
    if (word.equals("et") || word.equals("ou") || word.equals(",")) {
      int list = listStart(sentence, first - 1);
      if (list > 0 && governs(sentence.token(list - 1))) {
        return list < first - 1 && denotesState(sentence, list, first - 1);
      }
      return subject(sentence, end);
    }
    if (previous.is(Pos.VERB)) {
      return MetonymVerbs.acts(previous.lemma())
          && !contexts.contains(new Context(previous.lemma(), "-", CITY));
    }
    return subject(sentence, end);
  }

  /** « Moscou accuse », « Moscou est favorable ». */
  private boolean subject(Sentence sentence, int end) {
    return MetonymVerbs.follow(sentence, end)
        || MetonymVerbs.predicate(sentence, end).filter(this::saidOfStates).isPresent();
  }

  private boolean saidOfStates(Token said) {
    return contexts.contains(new Context(said.lemma(), "être", STATE))
        || contexts.contains(new Context(masculine(said.lower()), "être", STATE));
  }

  /** « opposé » for « opposées », whose lemma is « opposer » where it was taken for a verb. */
  private static String masculine(String participle) {
    return FEMININE_OR_PLURAL.matcher(participle).replaceFirst("");
  }

  /** « les relations entre Paris et Ankara », not « le vol entre Paris et Ankara ». */
  private boolean between(Sentence sentence, int from) {
    for (int at = from; at >= 0 && at > from - CLAUSE; at--) {
      if (contexts.contains(new Context(sentence.token(at).lemma(), "entre", STATE))) {
        return true;
      }
    }
    return false;
  }

  /** Where the list of names begins that the joint at a token goes on. */
  private static int listStart(Sentence sentence, int joint) {
    int at = joint;
    while (at > 0
        && (sentence.token(at - 1).capitalised()
            || (at > 1
                && Set.of(",", "et").contains(sentence.token(at - 1).lower())
                && sentence.token(at - 2).capitalised()))) {
      at--;
    }
    return at;
  }

  private static boolean governs(Token token) {
    return token.is(Pos.ADP) || token.is(Pos.ADP_DET) || token.lower().equals("d'");
  }

  /**
   * Whether the name of a seat of power tells where (« reçu à l'Élysée », « devant le Kremlin », «
   * les marches du Capitole », « il quitte Matignon »).
   */
  boolean placesSeat(Sentence sentence, Mention name) {
    int at = name.first() - 1;
    if (at > 0 && ARTICLES.contains(sentence.token(at).lower())) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    Token before = sentence.token(at);
    String word = before.lower();
    return SEAT_PREPOSITIONS.contains(word)
        || (before.isVerb() && contexts.contains(new Context(before.lemma(), "-", CITY)))
        || (OF.contains(word)
            && at > 0
            && contexts.contains(new Context(sentence.token(at - 1).lemma(), "de", CITY)))
        || (Set.of("à", "au").contains(word)
            && !beside(sentence, at - 1, "à")
            && !orderFollows(sentence, name.end()));
  }

  /** Whether a word before takes a preposition; a verb that has its dative takes no second one. */
  private boolean beside(Sentence sentence, int from, String preposition) {
    for (int at = from; at >= 0 && at > from - REACH; at--) {
      Token token = sentence.token(at);
      if (contexts.contains(new Context(phrase(sentence, at), preposition, CITY))
          || (token.isVerb() && dative(sentence, at))) {
        return false;
      }
      if (contexts.contains(new Context(token.lemma(), preposition, STATE))) {
        return true;
      }
      if (token.is(Pos.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  /** « je lui ai remis la lettre à Matignon ». */
  private static boolean dative(Sentence sentence, int verb) {
    int at = verb - 1;
    while (at >= 0
        && (sentence.token(at).is(Pos.AUX)
            || sentence.token(at).is(Pos.ADV)
            || (sentence.token(at).isVerb() && sentence.token(at).is("avoir")))) {
      at--;
    }
    return at >= 0 && DATIVES.contains(sentence.token(at).lower());
  }

  private boolean besideNoun(Sentence sentence, int from) {
    int at = from;
    while (at > 0 && passed(sentence.token(at))) {
      at--;
    }
    return at >= 0
        && ofStates(sentence.token(at))
        && !contexts.contains(new Context(phrase(sentence, at), "de", CITY));
  }

  /** What may stand behind the noun: « l'ingérence répétée de Moscou », « l'« ingérence » de ». */
  private boolean passed(Token word) {
    return word.lower().equals("»") || (word.is(Pos.ADJ) && !ofStates(word));
  }

  /** « les relations (de Moscou) », « alliées (de Téhéran) ». */
  private boolean ofStates(Token word) {
    return contexts.contains(new Context(word.lemma(), "de", STATE))
        || (word.is(Pos.ADJ)
            && contexts.contains(new Context(masculine(word.lower()), "de", STATE)));
  }

  /** « cour d'appel » for « appel »: a noun with the one that it is the complement of. */
  private static String phrase(Sentence sentence, int at) {
    boolean complement = at > 1 && OF.contains(sentence.token(at - 1).lower());
    String noun = sentence.token(at).lemma();
    String de = complement ? sentence.token(at - 1).lower() : "";
    return complement
        ? sentence.token(at - 2).lemma() + (de.equals("d'") ? " d'" : " de ") + noun
        : noun;
  }

  private static boolean orderFollows(Sentence sentence, int end) {
    return end + 1 < sentence.size()
        && OF.contains(sentence.token(end).lower())
        && sentence.token(end + 1).morphology().mood() == Mood.INFINITIVE;
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
