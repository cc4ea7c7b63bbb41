package org.depeche.entity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.mention.Mention;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** What stands before the words of a mention and governs them. */
final class Governed {
  /** Behind these stands somebody who acts or is acted on, whatever noun is before. */
  private static final Set<String> ACTING =
      Set.of("par", "selon", "contre", "avec", "devant", "chez", "envers", "comme", "après");

  private static final Set<String> CONTRACTIONS = Set.of("du", "des", "au", "aux");

  /** « face à », « grâce à ». */
  private static final Set<String> COMPOUND = Set.of("face", "grâce");

  private final Cast cast;

  Governed(Cast cast) {
    this.cast = cast;
  }

  /** Whether a preposition stands before the words. */
  boolean byPreposition(Mention mention) {
    return preposition(mention).isPresent();
  }

  /** « le marché de Strasbourg », « la grève à la SNCF »: what belongs to the noun before it. */
  boolean complement(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    Optional<Integer> preposition = preposition(mention);
    if (preposition.isEmpty()
        || ACTING.contains(sentence.token(preposition.get()).lower())
        || preposition.get() == 0) {
      return false;
    }
    int before = preposition.get() - 1;
    return (!sentence.token(before).isVerb() || qualifies(sentence, before))
        && !COMPOUND.contains(sentence.token(before).lower());
  }

  /** « signé par M. Roy ». */
  boolean agent(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    return preposition(mention)
        .filter(at -> at > 0 && sentence.token(at).lower().equals("par"))
        .filter(at -> sentence.token(at - 1).isPastParticiple())
        .isPresent();
  }

  /** « une grève perlée à la SNCF »: a participle that only qualifies the noun before it. */
  private static boolean qualifies(Sentence sentence, int at) {
    return at > 0 && sentence.token(at).isPastParticiple() && sentence.token(at - 1).is(Pos.NOUN);
  }

  private Optional<Integer> preposition(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    int at = mention.first();
    if (CONTRACTIONS.contains(sentence.token(at).lower())) {
      return Optional.of(at);
    }
    at = beforeDeterminers(sentence, at);
    boolean governed =
        at >= 0
            && (sentence.token(at).is(Pos.ADP)
                || sentence.token(at).is(Pos.ADP_DET)
                || CONTRACTIONS.contains(sentence.token(at).lower()));
    return governed ? Optional.of(at) : Optional.empty();
  }

  /** Whether the words can be a subject: no preposition, verb, noun, conjunction or bracket. */
  boolean subjectLike(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    int before = beforeDeterminers(sentence, mention.first());
    if (before < 0) {
      return mention.end() < sentence.size() && !sentence.token(mention.end()).form().equals(":");
    }
    return switch (sentence.token(before).pos()) {
      case ADP, ADP_DET, VERB, AUX, NOUN, PROPN, CCONJ -> false;
      default -> !sentence.token(before).form().equals("(");
    };
  }

  /** Whether a finite verb follows whose subject the words can be. */
  boolean beforeVerb(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    return mention.end() < sentence.size()
        && sentence.token(mention.end()).isVerb()
        && sentence.token(mention.end()).morphology().mood().finite()
        && !byPreposition(mention);
  }

  /**
   * Whether a noun that agrees with a pronoun is the subject of a finite verb in these words: « le
   * programme est jugé coûteux, bien qu'il … », not « vendredi soir, il … ».
   */
  static boolean subject(Sentence sentence, int from, int end, Mention pronoun) {
    for (int at = from; at < end; at++) {
      if (noun(sentence, at, at + 1, pronoun)
          && (at == 0 || determined(sentence, at))
          && finiteWithin(sentence, at + 1, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a determiner stands before a noun that is no verb's object. */
  private static boolean determined(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at > 0 && sentence.token(at).is(Pos.ADJ)) {
      at--;
    }
    return sentence.token(at).is(Pos.DET) && (at == 0 || !sentence.token(at - 1).isVerb());
  }

  private static boolean finiteWithin(Sentence sentence, int from, int end) {
    return IntStream.range(from, end)
        .mapToObj(sentence::token)
        .anyMatch(token -> token.isVerb() && token.morphology().mood().finite());
  }

  /**
   * Whether a noun that agrees with a pronoun, in no preposition's reach, stands in these words.
   */
  static boolean noun(Sentence sentence, int from, int end, Mention pronoun) {
    for (int at = from; at < end; at++) {
      Token token = sentence.token(at);
      if (token.is(Pos.NOUN)
          && token.morphology().gender() == pronoun.gender()
          && token.morphology().number() != Number.PLURAL
          && token.morphology().gender() != Gender.ANY
          && free(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean free(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at >= 0 && (sentence.token(at).is(Pos.ADJ) || sentence.token(at).is(Pos.NUM))) {
      at--;
    }
    while (at >= 0 && sentence.token(at).is(Pos.DET)) {
      if (CONTRACTIONS.contains(sentence.token(at).lower())
          && !sentence.token(at).lower().equals("des")) {
        return false;
      }
      at--;
    }
    return at < 0 || !(sentence.token(at).is(Pos.ADP) || sentence.token(at).is(Pos.ADP_DET));
  }

  private static int beforeDeterminers(Sentence sentence, int first) {
    int before = first - 1;
    while (before >= 0
        && sentence.token(before).is(Pos.DET)
        && !CONTRACTIONS.contains(sentence.token(before).lower())) {
      before--;
    }
    return before;
  }
}
