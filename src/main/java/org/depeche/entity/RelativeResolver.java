package org.depeche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Pronominal;
import org.depeche.text.Morphology.Gender;
import org.depeche.text.Morphology.Mood;
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
    Optional<Mention> before = before(mention).filter(other -> !objectOfParticiple(other, mention));
    if (before.isEmpty()) {
      return List.of();
    }
    Mention other = before.get();
    Optional<Token> verb = verb(mention);
    boolean plural = verb.filter(v -> v.morphology().number() == Number.PLURAL).isPresent();
    List<Mention> joined = joined(other);
    if (plural && other.number() == Number.SINGULAR) {
      return joined.size() > 1
          ? joined.stream().flatMap(m -> cast.referents(m).stream()).distinct().toList()
          : List.of();
    }
    return aside(other, joined, mention, plural) || !agrees(other, mention)
        ? List.of()
        : cast.referents(other);
  }

  /**
   * Whether the words belong to a noun that may as well be meant. People seldom do, nor words
   * joined by « et » before a verb in the plural, nor those behind a noun of the other number.
   */
  private boolean aside(Mention other, List<Mention> joined, Mention relative, boolean plural) {
    boolean person = cast.referents(other).stream().allMatch(d -> d.kind() == Kind.PERSON);
    boolean said = other.form() == Mention.Form.DESCRIPTION && other.end() < relative.first();
    boolean both = joint(cast.sentenceOf(relative), other) > 0 && plural;
    if (!person && labels(other)) {
      return true;
    }
    return !person
        && !said
        && !both
        && (governed.complement(other) || governed.complement(joined.get(0)))
        && !told(other);
  }

  /** « le Tribunal international Velmora, qui … »: a body that bears the name of another. */
  private boolean labels(Mention other) {
    Sentence sentence = cast.sentenceOf(other);
    int before = other.first() - 1;
    while (before > 0 && sentence.token(before).is(Pos.ADJ)) {
      before--;
    }
    return other.form() == Mention.Form.NAME
        && before > 0
        && sentence.token(before).capitalised()
        && !sentence.token(before).is(Pos.DET);
  }

  /** « Anne Roy, représentant la France, qui … » may be either. */
  private boolean objectOfParticiple(Mention other, Mention relative) {
    Sentence sentence = cast.sentenceOf(other);
    int verb = other.first() - 1;
    while (verb >= 0 && sentence.token(verb).is(Pos.DET)) {
      verb--;
    }
    return other.end() < relative.first()
        && verb >= 0
        && sentence.token(verb).morphology().mood() == Mood.PRESENT_PARTICIPLE;
  }

  /** « la Chine, l'Inde et le Népal »: the words joined with these, in the order of the text. */
  private List<Mention> joined(Mention last) {
    Sentence sentence = cast.sentenceOf(last);
    List<Mention> found = new ArrayList<>(List.of(last));
    int joint = joint(sentence, last);
    while (joint > 0) {
      Optional<Mention> other = likeEndingAt(last, joint);
      if (other.isEmpty() || cast.referents(other.get()).isEmpty()) {
        return found;
      }
      found.add(0, other.get());
      joint = comma(sentence, other.get());
    }
    return found;
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

  /**
   * Of « l'ultimatum de Londres » and « Londres » before « et Berlin » what is said as Berlin is.
   */
  private Optional<Mention> likeEndingAt(Mention last, int end) {
    return cast.mentionsIn(last.sentence()).stream()
        .filter(m -> m.end() == end && m.form() == last.form() && !adjective(m))
        .findFirst()
        .or(() -> endingAt(last.sentence(), end));
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

  private Optional<Token> verb(Mention relative) {
    Sentence sentence = cast.sentenceOf(relative);
    return at(sentence, relative).stream().mapToObj(sentence::token).findFirst();
  }

  private static OptionalInt at(Sentence sentence, Mention relative) {
    return IntStream.range(relative.end(), sentence.size())
        .filter(at -> sentence.token(at).isVerb())
        .filter(at -> sentence.token(at).morphology().mood().finite())
        .findFirst();
  }

  /** « les consignes de la NASA qui exigeaient », « le sommet de la Ligue, qui était prévu ». */
  private boolean agrees(Mention antecedent, Mention relative) {
    Sentence sentence = cast.sentenceOf(relative);
    OptionalInt verb = at(sentence, relative);
    if (verb.isEmpty()) {
      return true;
    }
    Number number = sentence.token(verb.getAsInt()).morphology().number();
    return (antecedent.number().agrees(number) || joint(sentence, antecedent) >= 0)
        && agreesWithParticiple(antecedent, sentence, verb.getAsInt(), relative);
  }

  private boolean agreesWithParticiple(
      Mention antecedent, Sentence sentence, int verb, Mention relative) {
    int at = verb + 1;
    while (at < sentence.size()
        && (sentence.token(at).is(Pos.ADV) || sentence.token(at).lower().equals("été"))) {
      at++;
    }
    boolean passive =
        verb == relative.end()
            && at < sentence.size()
            && sentence.token(at).isPastParticiple()
            && (sentence.token(verb).is("être") || sentence.token(at - 1).lower().equals("été"));
    List<Draft> drafts = cast.referents(antecedent);
    if (!passive || drafts.size() != 1) {
      return true;
    }
    Gender gender =
        antecedent.form() == Mention.Form.DESCRIPTION || drafts.get(0).gender() == Gender.ANY
            ? antecedent.gender()
            : drafts.get(0).gender();
    return gender.agrees(sentence.token(at).morphology().gender());
  }

  private static int comma(Sentence sentence, Mention mention) {
    int before = beforeArticle(sentence, mention);
    return before >= 0 && sentence.token(before).form().equals(",") ? before : -1;
  }

  private static int beforeArticle(Sentence sentence, Mention mention) {
    int before = mention.first() - 1;
    while (before >= 0
        && (sentence.token(before).is(Pos.DET) || sentence.token(before).is(Pos.ADP))) {
      before--;
    }
    return before;
  }

  /** Where « et » stands before the mention, its article passed; -1 if it does not. */
  private static int joint(Sentence sentence, Mention mention) {
    int before = beforeArticle(sentence, mention);
    return before >= 0 && sentence.token(before).is(Pos.CCONJ) ? before : -1;
  }
}
