package org.depeche.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.depeche.lexicon.FrameTable;
import org.depeche.lexicon.NounClasses;
import org.depeche.text.Morphology;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Morphology.Person;
import org.depeche.text.Morphology.Tense;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Reads the verb group that begins at a token. */
final class VerbGroupReader {
  private static final Set<String> CLITICS =
      Set.of(
          "se", "s'", "me", "m'", "te", "t'", "le", "la", "les", "l'", "lui", "leur", "y", "en",
          "nous", "vous");
  private static final Set<String> REFLEXIVE = Set.of("se", "s'");
  private static final Set<String> NEGATIONS =
      Set.of(
          "pas",
          "jamais",
          "point",
          "guère",
          "aucunement",
          "nullement",
          "rien",
          "aucun",
          "aucune",
          "plus");
  private static final Set<String> INVERTED =
      Set.of(
          "-t-il",
          "-t-elle",
          "-t-ils",
          "-t-elles",
          "-t-on",
          "-il",
          "-elle",
          "-ils",
          "-elles",
          "-on",
          "-ce");

  /** Verbs whose compound tenses take « être » though they are active. */
  private static final Set<String> UNACCUSATIVE =
      Set.of(
          "aller",
          "venir",
          "arriver",
          "partir",
          "entrer",
          "sortir",
          "rester",
          "devenir",
          "naître",
          "mourir",
          "tomber",
          "retourner",
          "revenir",
          "monter",
          "descendre",
          "parvenir",
          "intervenir",
          "rentrer",
          "convenir",
          "décéder",
          "survenir",
          "advenir",
          "repartir",
          "disparaître",
          "apparaître",
          "passer",
          "redevenir",
          "provenir");

  private static final Set<String> INSIDE =
      Set.of(
          "de",
          "d'",
          "nouveau",
          "ores",
          "et",
          "déjà",
          "en",
          "effet",
          "outre",
          "par",
          "ailleurs",
          "à",
          "tout",
          "même",
          "toutefois",
          "fois",
          "plus",
          "leur",
          "son",
          "tour",
          "la",
          "première",
          "pour",
          "alors");

  /** Determiners and pronouns of a subject that does nothing. */
  private static final Set<String> NONE =
      Set.of("aucun", "aucune", "nul", "nulle", "personne", "rien", "ni");

  /** Most words of such a subject before its verb. */
  private static final int SUBJECT = 6;

  /** Most words that stand between commas inside a verb group. */
  private static final int INCISE = 7;

  /** Most words between the preposition and the noun of such a phrase. */
  private static final int ADVERBIAL = 3;

  /** Adverbial runs that news puts between auxiliary and participle. */
  private static final List<List<String>> RUNS =
      List.of(
          List.of("de", "nouveau"),
          List.of("à", "nouveau"),
          List.of("d'", "ores", "et", "déjà"),
          List.of("en", "effet"),
          List.of("en", "outre"),
          List.of("en", "revanche"),
          List.of("en", "même", "temps"),
          List.of("dans", "la", "foulée"),
          List.of("dans", "le", "même", "temps"),
          List.of("par", "la", "suite"),
          List.of("au", "contraire"),
          List.of("au", "préalable"),
          List.of("sans", "attendre"),
          List.of("par", "ailleurs"),
          List.of("tout", "de", "même"),
          List.of("quant", "à", "lui"),
          List.of("quant", "à", "elle"),
          List.of("à", "leur", "tour"),
          List.of("à", "son", "tour"),
          List.of("à", "plusieurs", "reprises"),
          List.of("en", "vain"),
          List.of("au", "moins"),
          List.of("pour", "sa", "part"),
          List.of("pour", "leur", "part"),
          List.of("de", "son", "côté"),
          List.of("de", "leur", "côté"),
          List.of("pour", "la", "première", "fois"),
          List.of("lui", "aussi"),
          List.of("elle", "aussi"),
          List.of("eux", "aussi"),
          List.of("elles", "aussi"));

  /** Verbs that join an adjective to their subject. */
  private static final Set<String> COPULAS =
      Set.of("être", "rester", "demeurer", "sembler", "paraître", "paraitre", "devenir");

  /** Verbs that do so with « se ». */
  private static final Set<String> REFLEXIVE_COPULAS =
      Set.of("déclarer", "dire", "montrer", "sentir");

  private final Sentence sentence;
  private final FrameTable frames;

  VerbGroupReader(Sentence sentence, FrameTable frames) {
    this.sentence = sentence;
    this.frames = frames;
  }

  /** A verb group and where it ends. */
  record Read(VerbGroup group, int end) {}

  /** The group that begins at {@code from}; none (an empty list) if no verb group begins there. */
  List<Read> at(int from) {
    int at = from;
    boolean ne = false;
    boolean reflexive = false;
    List<Integer> clitics = new ArrayList<>();
    while (at < sentence.size()) {
      String word = sentence.token(at).lower();
      if (word.equals("ne") || word.equals("n'")) {
        ne = true;
      } else if (CLITICS.contains(word) && beforeVerb(at)) {
        if (subject(at)) {
          return List.of();
        }
        if (REFLEXIVE.contains(word) || (at > 0 && sentence.token(at - 1).lower().equals(word))) {
          reflexive = true;
        } else {
          clitics.add(at);
        }
      } else if (!(at > from && ne && NEGATIONS.contains(word))) {
        break;
      }
      at++;
    }
    if (at >= sentence.size() || !isVerb(at)) {
      return List.of();
    }
    return List.of(rest(at, ne, reflexive, clitics));
  }

  /**
   * « nous signons », « nous nous félicitons »: the first « nous » is what the verb agrees with.
   */
  private boolean subject(int at) {
    String word = sentence.token(at).lower();
    if ((!word.equals("nous") && !word.equals("vous"))
        || (at > 0 && sentence.token(at - 1).lower().equals(word))) {
      return false;
    }
    Person person = word.equals("nous") ? Person.FIRST : Person.SECOND;
    for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
      Token token = sentence.token(i);
      if (isVerb(i)) {
        return token.morphology().person() == person
            && token.morphology().number() == Number.PLURAL;
      }
    }
    return false;
  }

  private Read rest(int first, boolean ne, boolean reflexive, List<Integer> clitics) {
    Token head = sentence.token(first);
    int main = first;
    int end = first + 1;
    boolean negated = ne && negationBefore(first);
    OptionalInt inverted = OptionalInt.empty();
    List<String> chain = new ArrayList<>(List.of(head.lemma()));
    int at = first + 1;
    while (at < sentence.size()) {
      Token token = sentence.token(at);
      int run = run(at);
      int incise = pastIncise(at);
      int adverbial = pastAdverbial(at);
      if (INVERTED.contains(token.lower())) {
        inverted = OptionalInt.of(at);
        at++;
        end = at;
      } else if (auxiliary(chain.getLast()) && participle(at)) {
        chain.add(token.lemma());
        main = at;
        at++;
        end = at;
        if (!auxiliary(token.lemma())) {
          break;
        }
      } else if (NEGATIONS.contains(token.lower()) && ne) {
        negated = true;
        at++;
      } else if (run > 0 && auxiliary(chain.getLast())) {
        at += run;
      } else if (adverbial > at && chain.getLast().equals("avoir")) {
        at = adverbial;
      } else if (token.is(Pos.ADV) && auxiliary(chain.getLast())) {
        at++;
      } else if (incise > at && auxiliary(chain.getLast())) {
        at = incise;
      } else {
        break;
      }
    }
    if (ne && !negated && at < sentence.size() && NEGATIONS.contains(sentence.token(at).lower())) {
      negated = true;
    }
    OptionalInt predicate = OptionalInt.empty();
    Token mainToken = sentence.token(main);
    if (COPULAS.contains(mainToken.lemma())
        || (reflexive && REFLEXIVE_COPULAS.contains(mainToken.lemma()))) {
      predicate = adjectiveAfter(end);
      if (predicate.isPresent()) {
        end = predicate.getAsInt() + 1;
      }
    }
    return new Read(
        group(first, main, chain, reflexive, negated, clitics, inverted, predicate), end);
  }

  /** « a, pour sa part, réclamé »: the participle behind a few words between commas, else here. */
  private int pastIncise(int at) {
    if (!sentence.token(at).form().equals(",")) {
      return at;
    }
    for (int i = at + 1; i + 1 < sentence.size() && i <= at + INCISE; i++) {
      if (sentence.token(i).form().equals(",")) {
        return participle(i + 1) ? i + 1 : at;
      }
      if (isVerb(i)) {
        return at;
      }
    }
    return at;
  }

  /**
   * « avait dès le lendemain appelé », « a sans surprise approuvé »: the participle behind a
   * prepositional phrase that tells when, or whose noun it cannot modify because they do not agree;
   * else here.
   */
  private int pastAdverbial(int at) {
    if (!sentence.token(at).is(Pos.ADP) && !sentence.token(at).is(Pos.ADP_DET)) {
      return at;
    }
    int i = at + 1;
    while (i + 1 < sentence.size() && i <= at + ADVERBIAL && !sentence.token(i).is(Pos.NOUN)) {
      if (!sentence.token(i).is(Pos.DET) && !sentence.token(i).is(Pos.ADJ)) {
        return at;
      }
      i++;
    }
    if (i + 1 >= sentence.size() || i > at + ADVERBIAL || !participle(i + 1)) {
      return at;
    }
    Token noun = sentence.token(i);
    Morphology participle = sentence.token(i + 1).morphology();
    boolean modifier =
        noun.morphology().gender().agrees(participle.gender())
            && noun.morphology().number().agrees(participle.number());
    return !modifier || NounClasses.bundled().isTemporal(noun) ? i + 1 : at;
  }

  private VerbGroup group(
      int first,
      int main,
      List<String> chain,
      boolean reflexive,
      boolean negated,
      List<Integer> clitics,
      OptionalInt inverted,
      OptionalInt predicate) {
    Token head = sentence.token(first);
    Token last = sentence.token(main);
    boolean compound = chain.size() > 1;
    String carrier = compound ? chain.get(chain.size() - 2) : "";
    VerbGroup.Form form = form(head);
    boolean passive =
        compound
            ? carrier.equals("être") && !reflexive && !UNACCUSATIVE.contains(last.lemma())
            : form == VerbGroup.Form.PAST_PARTICIPLE && !UNACCUSATIVE.contains(last.lemma());
    Number number = head.morphology().number();
    return new VerbGroup(
        last.lemma(),
        main,
        form,
        mood(head),
        tense(head),
        number,
        passive,
        reflexive,
        negated,
        clitics,
        inverted,
        predicate);
  }

  private static VerbGroup.Form form(Token head) {
    return switch (head.morphology().mood()) {
      case INFINITIVE -> VerbGroup.Form.INFINITIVE;
      case PAST_PARTICIPLE -> VerbGroup.Form.PAST_PARTICIPLE;
      case PRESENT_PARTICIPLE -> VerbGroup.Form.PRESENT_PARTICIPLE;
      case NONE ->
          head.lower().endsWith("ant") ? VerbGroup.Form.PRESENT_PARTICIPLE : VerbGroup.Form.FINITE;
      default -> VerbGroup.Form.FINITE;
    };
  }

  private static Mood mood(Token head) {
    return head.morphology().mood();
  }

  private static Tense tense(Token head) {
    return head.morphology().tense();
  }

  private int run(int at) {
    for (List<String> run : RUNS) {
      if (at + run.size() <= sentence.size()) {
        int i = 0;
        while (i < run.size() && sentence.token(at + i).lower().equals(run.get(i))) {
          i++;
        }
        if (i == run.size()) {
          return i;
        }
      }
    }
    return 0;
  }

  private OptionalInt adjectiveAfter(int end) {
    int at = end;
    while (at < sentence.size() && at < end + 3 && sentence.token(at).is(Pos.ADV)) {
      at++;
    }
    if (at >= sentence.size()) {
      return OptionalInt.empty();
    }
    Token token = sentence.token(at);
    boolean predicate =
        token.is(Pos.ADJ)
            || ((token.is(Pos.NOUN) || token.is(Pos.VERB)) && !frames.adjective(token).isEmpty());
    return predicate ? OptionalInt.of(at) : OptionalInt.empty();
  }

  /** « ne » right after a negation, or behind a subject that denies (« aucun avion n'a … »). */
  private boolean negationBefore(int first) {
    for (int i = first - 1; i >= 0 && i >= first - SUBJECT && !isVerb(i); i--) {
      String word = sentence.token(i).lower();
      if (NONE.contains(word) || (i == first - 1 && NEGATIONS.contains(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean auxiliary(String lemma) {
    return lemma.equals("avoir") || lemma.equals("être");
  }

  private boolean participle(int at) {
    Token token = sentence.token(at);
    return (token.is(Pos.VERB) || token.is(Pos.AUX))
        && token.morphology().mood() == Mood.PAST_PARTICIPLE;
  }

  private boolean isVerb(int at) {
    Token token = sentence.token(at);
    return token.is(Pos.VERB) || token.is(Pos.AUX);
  }

  /** Whether only clitics and negation stand between {@code at} and a verb. */
  private boolean beforeVerb(int at) {
    Token here = sentence.token(at);
    if (here.is(Pos.DET) || here.is(Pos.ADP)) {
      return here.is(Pos.DET)
          && at + 1 < sentence.size()
          && (infinitive(at + 1) || (finiteVerb(at + 1) && !INSIDE.contains(here.lower())));
    }
    int next = at + 1;
    while (next < sentence.size() && next < at + 4) {
      if (isVerb(next)) {
        return true;
      }
      String word = sentence.token(next).lower();
      if (!CLITICS.contains(word)
          && !word.equals("ne")
          && !word.equals("n'")
          && !NEGATIONS.contains(word)) {
        return false;
      }
      next++;
    }
    return false;
  }

  /** « de les rétablir », « pour la soutenir ». */
  private boolean infinitive(int at) {
    return isVerb(at) && sentence.token(at).morphology().mood() == Mood.INFINITIVE;
  }

  private boolean finiteVerb(int at) {
    return isVerb(at) && sentence.token(at).morphology().mood().finite();
  }
}
