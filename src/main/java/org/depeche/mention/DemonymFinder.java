package org.depeche.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.KnowledgeBase;
import org.depeche.knowledge.Known;
import org.depeche.lexicon.Table;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Finds adjectives of nationality (« russe », « franco-allemand ») and nouns for people of a state
 * (« les Russes », « un Britannique »).
 */
final class DemonymFinder {
  /** Adjectives that stand before a noun, never for one (« présidentielle » may be the noun). */
  private static final Set<String> BEFORE_PEOPLE =
      Set.of(
          "autre", "jeune", "premier", "second", "deuxième", "troisième", "quatrième", "dernier");

  private final KnowledgeBase knowledge;
  private final Map<String, String> combining = new HashMap<>();
  private final AdjectiveContexts contexts =
      new AdjectiveContexts(Table.bundled("/data/lexicon/adjective-contexts.tsv"));

  DemonymFinder(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    for (Table.Row row : Table.bundled("/data/lexicon/combining-adjectives.tsv").rows()) {
      combining.put(row.require("form"), row.require("adjective"));
    }
  }

  /**
   * All adjectives and nouns of nationality of a sentence, each one token. The kind is that of the
   * state for an adjective; of a compound it is {@link Kind#GROUP} and the candidates are its
   * states, in the order of the word. A noun is a {@link Kind#GROUP} in the plural, else a {@link
   * Kind#PERSON}, also where the text writes it small.
   */
  List<Mention> find(Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      at(sentence, at).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Mention> at(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.form().length() < 4 || token.isVerb()) {
      return Optional.empty();
    }
    return token.capitalised() ? noun(sentence, at) : adjective(sentence, at);
  }

  private Optional<Mention> adjective(Sentence sentence, int at) {
    Token token = sentence.token(at);
    List<Known> states = knowledge.byAdjective(token.lower());
    if (!states.isEmpty()) {
      boolean used = token.is(Pos.ADJ) || besideNoun(sentence, at) || beforeName(sentence, at);
      if (!used || !contexts.refers(sentence, at)) {
        return Optional.empty();
      }
      Kind kind = alone(sentence, at) ? Kind.PERSON : states.get(0).kind();
      return Optional.of(mention(sentence, at, states, kind));
    }
    List<Known> both = compound(token.lower());
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(sentence, at, both, both.size() > 1 ? Kind.GROUP : Kind.STATE));
  }

  /** « la française Marie Roy », « une autre française »: a person of the state, without a noun. */
  private static boolean alone(Sentence sentence, int at) {
    NounPhrase phrase = NounPhrase.before(sentence, at);
    boolean single =
        phrase.number() == Number.SINGULAR
            || (phrase.first() < at && sentence.token(phrase.first()).lower().equals("l'"));
    boolean bare = BEFORE_PEOPLE.containsAll(phrase.modifiers());
    if (!phrase.determined() || !single || !bare || sentence.token(at).lower().endsWith("s")) {
      return false;
    }
    return at + 1 == sentence.size()
        || !(sentence.token(at + 1).is(Pos.NOUN) || sentence.token(at + 1).is(Pos.ADJ));
  }

  private static boolean besideNoun(Sentence sentence, int at) {
    if (at == 0) {
      return false;
    }
    Token previous = sentence.token(at - 1);
    return previous.is(Pos.NOUN) || previous.is(Pos.ADJ) || previous.is(Pos.PROPN);
  }

  /** « les présidents russe Jean Roy et turc Luc Blanc »: no noun, for a name follows. */
  private static boolean beforeName(Sentence sentence, int at) {
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at - 1).is(Pos.CCONJ)
        && sentence.token(at + 1).is(Pos.PROPN);
  }

  private List<Known> compound(String lower) {
    int hyphen = lower.indexOf('-');
    if (hyphen < 0) {
      return List.of();
    }
    Optional<String> first = Optional.ofNullable(combining.get(lower.substring(0, hyphen)));
    if (first.isEmpty()) {
      return List.of();
    }
    List<Known> both = new ArrayList<>();
    knowledge.byAdjective(first.get()).stream().limit(1).forEach(both::add);
    knowledge.byAdjective(lower.substring(hyphen + 1)).stream().limit(1).forEach(both::add);
    return both;
  }

  private Optional<Mention> noun(Sentence sentence, int at) {
    Token token = sentence.token(at);
    List<Known> states = knowledge.byAdjective(token.form().toLowerCase(Locale.FRENCH));
    if (states.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase phrase = NounPhrase.before(sentence, at);
    // « des milliers de Polonais », « une centaine d'Ivoiriens »
    boolean counted = DescriptionFinder.behindQuantity(sentence, at);
    boolean plural = counted || phrase.number() == Number.PLURAL || phrase.count() > 1;
    if (!counted && !phrase.determined() && !(at == 0 && token.lower().endsWith("s"))) {
      return Optional.empty();
    }
    return Optional.of(mention(sentence, at, states, plural ? Kind.GROUP : Kind.PERSON));
  }

  private static Mention mention(Sentence sentence, int at, List<Known> states, Kind kind) {
    Token token = sentence.token(at);
    return new Mention(
        sentence.index(),
        at,
        at + 1,
        at,
        token.span(),
        Mention.Form.DEMONYM,
        token.morphology().gender(),
        token.morphology().number(),
        new Mention.Named(token.form(), states, kind, false));
  }
}
