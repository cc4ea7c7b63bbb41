package org.depeche.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.Table;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Finds common nouns that refer to political actors, instruments and places, by nouns.tsv. */
final class DescriptionFinder {

  /**
   * A row of nouns.tsv.
   *
   * @param capital whether it only refers so with a capital (« l'Union »)
   */
  record Noun(String noun, Number number, Gender gender, Kind kind, String role, boolean capital) {}

  /** Nouns that only say how many of those behind « de ». */
  private static final Set<String> QUANTITIES =
      Set.of(
          "millier",
          "centaine",
          "dizaine",
          "vingtaine",
          "trentaine",
          "quarantaine",
          "cinquantaine",
          "million",
          "poignée",
          "groupe",
          "nombre",
          "majorité");

  private static final Set<String> POSSESSIVES = Set.of("son", "leur", "notre", "mon", "ma", "sa");
  private static final Set<String> TO = Set.of("à", "au", "aux");

  private final PhraseTable<Noun> nouns = new PhraseTable<>();

  DescriptionFinder(Table table) {
    Set<String> common = new HashSet<>();
    table.rows().forEach(row -> common.add(row.require("noun")));
    for (Table.Row row : table.rows()) {
      String noun = row.require("noun");
      nouns.add(
          noun,
          new Noun(
              noun.toLowerCase(Locale.FRENCH),
              number(row),
              RoleFinder.gender(row),
              Kind.of(row.require("kind")),
              row.require("role"),
              Character.isUpperCase(noun.charAt(0))
                  && !common.contains(noun.toLowerCase(Locale.FRENCH))));
    }
  }

  private static Number number(Table.Row row) {
    return switch (row.require("number")) {
      case "plural" -> Number.PLURAL;
      case "any" -> Number.ANY;
      default -> throw row.bad("number", "plural or any");
    };
  }

  /** The row for the noun at a token, where its number fits. */
  Optional<PhraseTable.Match<Noun>> nounAt(Sentence sentence, int at, SentenceMentions found) {
    Token token = sentence.token(at);
    boolean numeral = token.is(Pos.NUM) && token.capitalised();
    if (!token.is(Pos.NOUN) && !token.is(Pos.PROPN) && !token.is(Pos.ADJ) && !numeral) {
      return Optional.empty();
    }
    return nouns
        .longest(sentence, at, i -> found.adjectiveAt(i).isPresent())
        .filter(match -> fits(sentence, at, match));
  }

  private static boolean fits(Sentence sentence, int at, PhraseTable.Match<Noun> match) {
    Token token = sentence.token(at);
    if ((match.row().capital() && !token.capitalised()) || right(sentence, at)) {
      return false;
    }
    boolean phrase = match.end() - at > 1 + match.passed().size();
    return match.row().number() == Number.ANY
        ? phrase || !token.is(Pos.ADJ) || NounPhrase.nominal(sentence, at)
        : token.lower().endsWith("s") || token.lower().endsWith("x") || token.capitalised();
  }

  /** « les droits de l'homme » speak of nobody. */
  private static boolean right(Sentence sentence, int at) {
    return at > 2
        && sentence.token(at).lower().equals("homme")
        && sentence.token(at - 1).lower().equals("l'")
        && sentence.token(at - 3).lower().startsWith("droit");
  }

  /** The descriptions of a sentence, given its names and adjectives of nationality. */
  List<Mention> find(Sentence sentence, SentenceMentions names) {
    List<Mention> found = new ArrayList<>();
    SentenceMentions known = names;
    for (int at = sentence.size() - 1; at >= 0; at--) {
      Optional<Mention> mention = at(sentence, at, known);
      if (mention.isPresent()) {
        found.add(mention.get());
        known = known.and(List.of(mention.get()));
      }
    }
    return found;
  }

  private Optional<Mention> at(Sentence sentence, int at, SentenceMentions found) {
    boolean demonym = found.headedAt(at).filter(m -> m.form() == Mention.Form.DEMONYM).isPresent();
    if (demonym) {
      return Optional.empty();
    }
    Optional<PhraseTable.Match<Noun>> match = nounAt(sentence, at, found);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    if (found.nameOver(at).filter(name -> prevails(name, match.get())).isPresent()) {
      return Optional.empty();
    }
    NounPhrase phrase = NounPhrase.before(sentence, at);
    boolean bare = !phrase.determined() && phrase.count() == 0;
    if (bare && !bareAllowed(sentence, at, phrase)) {
      return Optional.empty();
    }
    if (abstracted(sentence, match.get(), phrase) || counts(sentence, at, found)) {
      return Optional.empty();
    }
    return Optional.of(mention(sentence, at, match.get(), phrase, found));
  }

  /** « un groupe de soldats » are the soldiers. */
  private static boolean counts(Sentence sentence, int at, SentenceMentions found) {
    return QUANTITIES.contains(sentence.token(at).lemma())
        && counted(sentence, at + 2)
        && found
            .headedAt(at + 2)
            .filter(m -> m.form() == Mention.Form.DESCRIPTION && m.number() == Number.PLURAL)
            .isPresent();
  }

  /** « un monde meilleur » is nobody, and « leur opposition au projet » no party. */
  private static boolean abstracted(
      Sentence sentence, PhraseTable.Match<Noun> match, NounPhrase phrase) {
    return switch (match.row().role()) {
      case "international-community" -> match.row().noun().equals("monde") && !phrase.definite();
      case "opposition" ->
          POSSESSIVES.contains(sentence.token(phrase.first()).lower())
              && match.end() < sentence.size()
              && TO.contains(sentence.token(match.end()).lower());
      default -> false;
    };
  }

  /** Known names do, and unknown ones of more words than the noun has. */
  private static boolean prevails(Mention name, PhraseTable.Match<Noun> match) {
    return (name.sense() instanceof Mention.Named named && !named.candidates().isEmpty())
        || name.end() > match.end();
  }

  /**
   * Headlines leave out articles, and so does what is counted (« des milliers de manifestants »).
   */
  private static boolean bareAllowed(Sentence sentence, int at, NounPhrase phrase) {
    return phrase.first() == 0
        || counted(sentence, phrase.first())
        || sentence.token(at).capitalised()
        || sentence.token(phrase.first() - 1).form().equals(":");
  }

  private static boolean counted(Sentence sentence, int first) {
    return behindQuantity(sentence, first) && !statistic(sentence, first - 2);
  }

  /** Whether a noun that only says how many, and « de », stand right before a token. */
  static boolean behindQuantity(Sentence sentence, int first) {
    return first > 1
        && (sentence.token(first - 1).lower().equals("de")
            || sentence.token(first - 1).lower().equals("d'"))
        && QUANTITIES.contains(sentence.token(first - 2).lemma());
  }

  /** « le nombre de manifestants » is a number, « un grand nombre de manifestants » are many. */
  private static boolean statistic(Sentence sentence, int at) {
    return at > 0
        && sentence.token(at).is("nombre")
        && (sentence.token(at - 1).lower().equals("le") || sentence.token(at - 1).is(Pos.ADP_DET));
  }

  private static Mention mention(
      Sentence sentence,
      int at,
      PhraseTable.Match<Noun> match,
      NounPhrase phrase,
      SentenceMentions found) {
    Complements complements = Complements.after(sentence, match.end(), found);
    List<Integer> of = new ArrayList<>(match.passed());
    of.addAll(complements.heads());
    Noun noun = match.row();
    int end = Math.max(match.end(), complements.end());
    return new Mention(
        sentence.index(),
        phrase.first(),
        end,
        at,
        sentence.span(phrase.first(), end),
        Mention.Form.DESCRIPTION,
        noun.gender(),
        number(sentence.token(at), noun, phrase),
        new Mention.Described(
            noun.noun(), noun.kind(), noun.role(), of, phrase.count(), phrase.definite()));
  }

  private static Number number(Token token, Noun noun, NounPhrase phrase) {
    if (noun.number() == Number.PLURAL || phrase.count() > 1) {
      return Number.PLURAL;
    }
    return phrase.number() != Number.ANY ? phrase.number() : token.morphology().number();
  }
}
