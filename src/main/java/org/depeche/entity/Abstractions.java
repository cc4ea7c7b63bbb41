package org.depeche.entity;

import java.util.Set;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Described;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Nouns of political actors where they denote power, an office or a number, not who has it. */
final class Abstractions {
  private static final Set<String> ACTING =
      Set.of("contre", "selon", "par", "avec", "envers", "entre", "que", "qu'");
  private static final Set<String> POSSESSIVES = Set.of("son", "sa", "leur", "ma", "notre");

  private static final Set<String> ARTICLES = Set.of("la", "l'");

  /** What bears names with « de la République ». */
  private static final Set<String> STREETS =
      Set.of("place", "rue", "avenue", "boulevard", "quai", "square", "pont", "station", "lycée");

  private final Cast cast;

  Abstractions(Cast cast) {
    this.cast = cast;
  }

  /** Whether a description denotes no actor here. */
  boolean contain(Mention mention, Described described) {
    Sentence sentence = cast.sentenceOf(mention);
    boolean possessed = POSSESSIVES.contains(sentence.token(mention.first()).lower());
    return switch (described.noun()) {
      case "pouvoir" -> !powerful(sentence, mention, described);
      case "présidence" -> possessed || !powerful(sentence, mention, described);
      case "organisation" -> arranging(sentence, mention);
      case "majorité" -> possessed || followed(sentence, mention);
      case "république" -> street(sentence, mention.first());
      default -> false;
    };
  }

  /** « le pouvoir syrien », « le pouvoir accuse », not « laisser le pouvoir », « au pouvoir ». */
  private boolean powerful(Sentence sentence, Mention mention, Described described) {
    boolean governed =
        mention.first() > 0 && ACTING.contains(sentence.token(mention.first() - 1).lower());
    boolean owned =
        described.of().stream()
            .flatMap(head -> cast.headedAt(mention.sentence(), head).stream())
            .anyMatch(m -> m.sense() instanceof Mention.Named);
    return owned || governed || subject(sentence, mention);
  }

  private static boolean subject(Sentence sentence, Mention mention) {
    int first = mention.first();
    boolean article = first < mention.head() && sentence.token(first).is(Pos.DET);
    if (!article || (first > 0 && !opens(sentence.token(first - 1)))) {
      return false;
    }
    for (int at = mention.end(); at < sentence.size(); at++) {
      Token token = sentence.token(at);
      if (token.isVerb()) {
        return token.morphology().mood().finite();
      }
      if (!token.is(Pos.ADV) && !token.is(Pos.PRON) && !token.is(Pos.ADJ)) {
        return false;
      }
    }
    return false;
  }

  private static boolean opens(Token before) {
    return switch (before.pos()) {
      case PUNCT, CCONJ, SCONJ, ADV -> true;
      default -> false;
    };
  }

  /** « l'organisation du scrutin », not « l'organisation de défense des droits ». */
  private static boolean arranging(Sentence sentence, Mention mention) {
    int at = mention.head() + 1;
    return at + 1 < sentence.size()
        && (sentence.token(at).lower().equals("du")
            || (sentence.token(at).is("de") && ARTICLES.contains(sentence.token(at + 1).lower())));
  }

  /** « la majorité d'entre eux », « la majorité des membres ». */
  private static boolean followed(Sentence sentence, Mention mention) {
    int at = mention.head() + 1;
    return at < sentence.size()
        && (sentence.token(at).is(Pos.ADP)
            || sentence.token(at).is(Pos.ADP_DET)
            || sentence.token(at).lower().equals("des"));
  }

  private static boolean street(Sentence sentence, int first) {
    return first > 1
        && sentence.token(first - 1).lower().equals("de")
        && STREETS.contains(sentence.token(first - 2).lemma());
  }
}
