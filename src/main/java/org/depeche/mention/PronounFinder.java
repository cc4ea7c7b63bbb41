package org.depeche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Finds pronouns of the third person that can refer to an actor. */
final class PronounFinder {
  private record Shape(String lemma, Gender gender, Number number) {}

  private static final Map<String, Shape> PRONOUNS =
      Map.ofEntries(
          Map.entry("il", new Shape("il", Gender.MASCULINE, Number.SINGULAR)),
          Map.entry("-t-il", new Shape("il", Gender.MASCULINE, Number.SINGULAR)),
          Map.entry("-il", new Shape("il", Gender.MASCULINE, Number.SINGULAR)),
          Map.entry("elle", new Shape("elle", Gender.FEMININE, Number.SINGULAR)),
          Map.entry("-t-elle", new Shape("elle", Gender.FEMININE, Number.SINGULAR)),
          Map.entry("-elle", new Shape("elle", Gender.FEMININE, Number.SINGULAR)),
          Map.entry("ils", new Shape("ils", Gender.MASCULINE, Number.PLURAL)),
          Map.entry("-ils", new Shape("ils", Gender.MASCULINE, Number.PLURAL)),
          Map.entry("-t-ils", new Shape("ils", Gender.MASCULINE, Number.PLURAL)),
          Map.entry("elles", new Shape("elles", Gender.FEMININE, Number.PLURAL)),
          Map.entry("-elles", new Shape("elles", Gender.FEMININE, Number.PLURAL)),
          Map.entry("-t-elles", new Shape("elles", Gender.FEMININE, Number.PLURAL)),
          Map.entry("celui-ci", new Shape("celui-ci", Gender.MASCULINE, Number.SINGULAR)),
          Map.entry("celle-ci", new Shape("celui-ci", Gender.FEMININE, Number.SINGULAR)),
          Map.entry("ceux-ci", new Shape("celui-ci", Gender.MASCULINE, Number.PLURAL)),
          Map.entry("celles-ci", new Shape("celui-ci", Gender.FEMININE, Number.PLURAL)),
          Map.entry("eux", new Shape("eux", Gender.MASCULINE, Number.PLURAL)),
          Map.entry("lui", new Shape("lui", Gender.ANY, Number.SINGULAR)),
          Map.entry("leur", new Shape("leur", Gender.ANY, Number.PLURAL)),
          Map.entry("le", new Shape("le", Gender.MASCULINE, Number.SINGULAR)),
          Map.entry("la", new Shape("la", Gender.FEMININE, Number.SINGULAR)),
          Map.entry("l'", new Shape("le", Gender.ANY, Number.SINGULAR)),
          Map.entry("les", new Shape("les", Gender.ANY, Number.PLURAL)),
          Map.entry("qui", new Shape("qui", Gender.ANY, Number.ANY)));

  private static final Set<String> CLITICS = Set.of("le", "la", "l'", "les", "leur");
  private static final Set<String> IMPERSONAL =
      Set.of("falloir", "agir", "pleuvoir", "neiger", "suffire", "sembler", "valoir");
  private static final Set<String> IMPERSONAL_FORMS =
      Set.of("faut", "faudra", "faudrait", "fallait", "fallut", "fallu", "faille");

  private static final Set<String> OF_TIME = Set.of("tard", "tôt", "temps", "question");
  private static final Set<String> APPEARING = Set.of("exister");
  private static final Set<String> INDEFINITE =
      Set.of("un", "une", "des", "de", "d'", "plusieurs", "aucun", "aucune", "deux", "trois");
  private static final Set<String> CONJUNCTIONS = Set.of("que", "qu'");

  /** So many words stand at most between a participle and the clause that is its subject. */
  private static final int CLAUSE_WITHIN = 6;

  private static final Set<String> BETWEEN =
      Set.of("ne", "n'", "y", "en", "se", "s'", "lui", "leur", "le", "la", "l'", "les", "me");

  /** The pronouns of a sentence. */
  List<Mention> find(Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      at(sentence, at).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Mention> at(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.lower().equals("dernier")
        || token.lower().equals("dernière")
        || token.lower().equals("derniers")
        || token.lower().equals("dernières")) {
      return latter(sentence, at);
    }
    Optional<Shape> shape = Optional.ofNullable(PRONOUNS.get(token.lower()));
    if (shape.isEmpty() || !refers(sentence, at)) {
      return Optional.empty();
    }
    return Optional.of(mention(sentence, at, at, shape.get()));
  }

  private static boolean refers(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (CLITICS.contains(token.lower())) {
      return token.is(Pos.PRON) && beforeVerb(sentence, at);
    }
    boolean masculine = token.lower().equals("il") || token.lower().endsWith("-il");
    return !masculine || !impersonal(sentence, at);
  }

  private static boolean beforeVerb(Sentence sentence, int at) {
    for (int i = at + 1; i < Math.min(sentence.size(), at + 3); i++) {
      Token token = sentence.token(i);
      if (token.isVerb()) {
        return true;
      }
      if (!BETWEEN.contains(token.lower())) {
        return false;
      }
    }
    return false;
  }

  /** « il faut », « il y a », « il a été décidé que », « il est possible de ». */
  private static boolean impersonal(Sentence sentence, int at) {
    int next = at + 1;
    boolean existential = false;
    boolean reflexive = false;
    while (next < sentence.size()
        && (BETWEEN.contains(sentence.token(next).lower()) || sentence.token(next).is(Pos.PUNCT))) {
      existential |= sentence.token(next).lower().equals("y");
      reflexive |= sentence.token(next).lower().startsWith("s");
      next++;
    }
    if (next >= sentence.size()) {
      return false;
    }
    Token verb = sentence.token(next);
    if (existential && verb.is("avoir")) {
      return true;
    }
    if (IMPERSONAL.contains(verb.lemma())) {
      return !verb.is("agir") || reflexive;
    }
    if (IMPERSONAL_FORMS.contains(verb.lower())) {
      return true;
    }
    return (verb.is("être")
            && (clauseFollows(sentence, next + 1)
                || timeFollows(sentence, next + 1)
                || noted(sentence, next + 1)
                || judged(sentence, next + 1)))
        || (APPEARING.contains(verb.lemma()) && number(sentence, next + 1))
        || (reflexive && verb.is("ajouter"))
        || revealed(sentence, next);
  }

  /** « il est déjà trop tard ». */
  private static boolean timeFollows(Sentence sentence, int after) {
    int at = after;
    while (at < sentence.size()
        && sentence.token(at).is(Pos.ADV)
        && !OF_TIME.contains(sentence.token(at).lower())) {
      at++;
    }
    return at < sentence.size() && OF_TIME.contains(sentence.token(at).lower());
  }

  /** « il est à noter que », « il est aussi à craindre que ». */
  private static boolean noted(Sentence sentence, int after) {
    int at = pastAdverbs(sentence, after);
    return at + 2 < sentence.size()
        && sentence.token(at).lower().equals("à")
        && sentence.token(at + 1).isVerb()
        && CONJUNCTIONS.contains(sentence.token(at + 2).lower());
  }

  /**
   * « il est bien dommage que », « il est sans exemple que », « il était une erreur de laisser »: a
   * noun without an article, or with that of one of a kind, and the clause that it judges.
   */
  private static boolean judged(Sentence sentence, int after) {
    int at = pastAdverbs(sentence, after);
    if (at < sentence.size() && sentence.token(at).is(Pos.ADP)) {
      at++;
    }
    boolean one =
        at < sentence.size()
            && (sentence.token(at).lower().equals("un")
                || sentence.token(at).lower().equals("une"));
    at = one ? at + 1 : at;
    if (at + 2 >= sentence.size() || !sentence.token(at).is(Pos.NOUN)) {
      return false;
    }
    String word = sentence.token(at + 1).lower();
    boolean infinitive =
        (word.equals("de") || word.equals("d'"))
            && sentence.token(at + 2).morphology().mood() == Mood.INFINITIVE;
    return one ? infinitive : infinitive || CONJUNCTIONS.contains(word);
  }

  /** « il n'existe pas de chiffres », « il existe plusieurs pistes ». */
  private static boolean number(Sentence sentence, int after) {
    int at = pastAdverbs(sentence, after);
    if (at < sentence.size() && sentence.token(at).is(Pos.PUNCT)) {
      at++;
    }
    return at < sentence.size() && INDEFINITE.contains(sentence.token(at).lower());
  }

  /** « il a été révélé par la presse que … »: a passive with a clause for its subject. */
  private static boolean revealed(Sentence sentence, int auxiliary) {
    int at = pastAdverbs(sentence, auxiliary + 1);
    if (!sentence.token(auxiliary).is("avoir")
        || at >= sentence.size()
        || !sentence.token(at).lower().equals("été")) {
      return false;
    }
    at = pastAdverbs(sentence, at + 1);
    if (at >= sentence.size() || !sentence.token(at).isPastParticiple()) {
      return false;
    }
    for (int i = at + 1; i < Math.min(sentence.size(), at + 1 + CLAUSE_WITHIN); i++) {
      Token token = sentence.token(i);
      if (CONJUNCTIONS.contains(token.lower())) {
        return true;
      }
      if (token.is(Pos.PUNCT) || token.is(Pos.VERB)) {
        return false;
      }
    }
    return false;
  }

  private static int pastAdverbs(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && sentence.token(at).is(Pos.ADV)) {
      at++;
    }
    return at;
  }

  private static boolean clauseFollows(Sentence sentence, int after) {
    int at = after;
    while (at < sentence.size() && (sentence.token(at).is(Pos.ADV) || at == after + 1)) {
      at++;
    }
    boolean evaluated =
        at < sentence.size() && sentence.token(at).is(Pos.ADJ) && at + 1 < sentence.size();
    return evaluated && Set.of("de", "d'", "que", "qu'").contains(sentence.token(at + 1).lower());
  }

  /** « ce dernier », « cette dernière » with no noun after it. */
  private static Optional<Mention> latter(Sentence sentence, int at) {
    if (at == 0
        || !Set.of("ce", "cette", "ces").contains(sentence.token(at - 1).lower())
        || (at + 1 < sentence.size() && sentence.token(at + 1).is(Pos.NOUN))) {
      return Optional.empty();
    }
    String form = sentence.token(at).lower();
    Gender gender = form.contains("è") ? Gender.FEMININE : Gender.MASCULINE;
    Number number = form.endsWith("s") ? Number.PLURAL : Number.SINGULAR;
    return Optional.of(mention(sentence, at - 1, at, new Shape("ce dernier", gender, number)));
  }

  private static Mention mention(Sentence sentence, int first, int head, Shape shape) {
    return new Mention(
        sentence.index(),
        first,
        head + 1,
        head,
        sentence.span(first, head + 1),
        Mention.Form.PRONOUN,
        shape.gender(),
        shape.number(),
        new Mention.Pronominal(shape.lemma()));
  }
}
