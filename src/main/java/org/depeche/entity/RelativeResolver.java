package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Pronominal;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Decides what « qui » refers to: the words right before it, unless they belong to a noun that may
 * as well be meant (« le marché de Strasbourg, qui … »).
 */
final class RelativeResolver {
  private final Cast cast;
  private final Governed governed;

  RelativeResolver(Cast cast, Governed governed) {
    this.cast = cast;
    this.governed = governed;
  }

  /** What the words right before « qui » refer to, a comma passed; empty where that is unsure. */
  List<Draft> antecedent(Mention mention) {
    return before(mention)
        .filter(other -> !aside(other, mention))
        .filter(other -> agreesWithVerb(other, mention))
        .map(cast::referents)
        .orElse(List.of());
  }

  /**
   * Whether the words belong to a noun that may as well be meant. People seldom do, nor words
   * joined by « et », nor those behind a noun of the other number.
   */
  private boolean aside(Mention other, Mention relative) {
    Sentence sentence = cast.sentenceOf(relative);
    boolean person = cast.referents(other).stream().allMatch(d -> d.kind() == Kind.PERSON);
    boolean said = other.form() == Mention.Form.DESCRIPTION && other.end() < relative.first();
    return !person
        && !said
        && joint(sentence, other) <= 0
        && governed.complement(other)
        && !told(other);
  }

  /** A word behind a noun of the other number: the verb has told which of the two it is of. */
  private boolean told(Mention other) {
    Sentence sentence = cast.sentenceOf(other);
    int noun = other.first();
    while (noun > 0 && !sentence.token(noun - 1).is(Pos.NOUN)) {
      noun--;
    }
    return noun > 0 && !other.number().agrees(sentence.token(noun - 1).morphology().number());
  }

  private Optional<Mention> before(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    int end = mention.first();
    if (end > 0 && sentence.token(end - 1).form().equals(",")) {
      end--;
    }
    return endingAt(mention.sentence(), end);
  }

  private Optional<Mention> endingAt(int sentence, int end) {
    return cast.mentionsIn(sentence).stream()
        .filter(m -> m.end() == end && !(m.sense() instanceof Pronominal) && !adjective(m))
        .findFirst();
  }

  /** « un chauffeur portugais qui … »: what an adjective is of does nothing here. */
  private boolean adjective(Mention mention) {
    return mention.form() == Mention.Form.DEMONYM
        && !cast.sentenceOf(mention).token(mention.head()).capitalised();
  }

  /** « les consignes de la NASA qui exigeaient »: the number of the verb behind tells. */
  private boolean agreesWithVerb(Mention antecedent, Mention relative) {
    Sentence sentence = cast.sentenceOf(relative);
    for (int at = relative.end(); at < sentence.size(); at++) {
      Token token = sentence.token(at);
      if (token.isVerb() && token.morphology().mood().finite()) {
        Number number = token.morphology().number();
        return antecedent.number().agrees(number) || joint(sentence, antecedent) >= 0;
      }
    }
    return true;
  }

  /** Where « et » stands before the mention, its article passed; -1 if it does not. */
  private static int joint(Sentence sentence, Mention mention) {
    int before = mention.first() - 1;
    while (before >= 0
        && (sentence.token(before).is(Pos.DET) || sentence.token(before).is(Pos.ADP))) {
      before--;
    }
    return before >= 0 && sentence.token(before).is(Pos.CCONJ) ? before : -1;
  }
}
