package org.depeche.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Named;
import org.depeche.text.Morphology.Mood;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Tells when « il » is not surely the person whom the text speaks of first: then it stays
 * undecided. Most wrong readings were of a person who is no more than part of a phrase (« le
 * cortège de M. Roy »), whom somebody quotes, or beside whom a thing or another person can be
 * meant.
 */
final class PersonMeant {
  private static final int NEAR = 6;
  private static final Set<String> VIEWS = Set.of("pour", "selon");

  private final Cast cast;
  private final Governed governed;
  private final Agency agency;
  private final Quoted quoted;

  PersonMeant(Cast cast, Governed governed, Agency agency) {
    this.cast = cast;
    this.governed = governed;
    this.agency = agency;
    this.quoted = new Quoted(cast.text());
  }

  /** Whether a pronoun can look back to the words at all. */
  boolean reaches(Mention other, Mention pronoun) {
    boolean inside = quoted.contains(pronoun);
    boolean speaker = inside && inverted(other);
    boolean person = cast.referents(other).stream().allMatch(d -> d.kind() == Kind.PERSON);
    boolean state = cast.referents(other).stream().allMatch(d -> d.kind() == Kind.STATE);
    boolean silent = person || (inverted(pronoun) && !state);
    boolean spokenOf = !inside && silent && quoted.contains(other);
    return !speaker && !spokenOf && !fronted(other, pronoun);
  }

  /**
   * « “ M. Roy a raison ”, a-t-il dit »: somebody of the same gender whom the words quoted name, so
   * that only a reader who knows the matter can tell who speaks.
   */
  boolean quotes(Mention pronoun, int back) {
    return inverted(pronoun)
        && !quoted.contains(pronoun)
        && cast.mentionsIn(pronoun.sentence() - back).stream()
            .filter(m -> m.sense() instanceof Named && quoted.lastBefore(pronoun, m))
            .flatMap(m -> cast.referents(m).stream())
            .anyMatch(d -> d.kind() == Kind.PERSON && d.gender().agrees(pronoun.gender()));
  }

  /**
   * Whether a pronoun is surely the first person of these candidates.
   *
   * @param rivals the candidates of the same sentence that can be meant by their gender and number
   */
  boolean sure(Mention first, Mention pronoun, List<Mention> rivals) {
    List<Draft> found = cast.referents(first);
    return (first.sentence() == pronoun.sentence() || !part(first))
        && rivals.stream()
            .filter(m -> !cast.referents(m).equals(found))
            .noneMatch(m -> takesOver(m) || joined(first, m))
        && !thing(first, pronoun)
        && !another(first, pronoun)
        && !named(found, pronoun);
  }

  /** « le cortège de M. Roy », « signé par M. Roy »: nobody whom the sentence is about. */
  private boolean part(Mention mention) {
    return governed.complement(mention) || governed.agent(mention);
  }

  /** « Jean Roy et Paul Petit ont été écartés. … Il … »: either, or somebody else. */
  private boolean joined(Mention first, Mention other) {
    return first.sentence() == other.sentence()
        && first.end() < other.first()
        && PronounResolver.joins(cast.sentenceOf(first), first.end(), other.first());
  }

  /** « Quand M. Roy hésitait, M. Petit a tranché. Il … »: a second one who does something. */
  private boolean takesOver(Mention other) {
    Sentence sentence = cast.sentenceOf(other);
    return governed.beforeVerb(other)
        && other.first() > 0
        && sentence.token(other.first() - 1).form().equals(",");
  }

  /** A thing of the same gender before a verb that things can have: « le texte … il prévoit ». */
  private boolean thing(Mention first, Mention pronoun) {
    Sentence own = cast.sentenceOf(pronoun);
    for (int at = first.sentence() + 1; at < pronoun.sentence(); at++) {
      Sentence between = cast.text().sentences().get(at);
      if (!quoted.contains(between) && Governed.subject(between, 0, between.size(), pronoun)) {
        return true;
      }
    }
    return first.sentence() < pronoun.sentence()
        && !agency.acts(own, pronoun)
        && Governed.subject(own, 0, pronoun.first(), pronoun);
  }

  /** « Pour la donatrice, … Elle … »: somebody without a name to whom the text has passed. */
  private boolean another(Mention first, Mention pronoun) {
    return IntStream.range(first.sentence() + 1, pronoun.sentence())
        .mapToObj(at -> cast.text().sentences().get(at))
        .anyMatch(between -> viewOf(between, pronoun));
  }

  private boolean viewOf(Sentence sentence, Mention pronoun) {
    if (sentence.size() < NEAR || !VIEWS.contains(sentence.token(0).lower())) {
      return false;
    }
    Token noun = sentence.token(2);
    return sentence.token(1).is(Pos.DET)
        && noun.is(Pos.NOUN)
        && noun.morphology().gender() == pronoun.gender()
        && noun.morphology().number() != Number.PLURAL
        && cast.headedAt(sentence.index(), 2).isEmpty();
  }

  /** « Il estime que M. Roy a raison » is not said of Mr Roy. */
  private boolean named(List<Draft> found, Mention pronoun) {
    return cast.mentionsIn(pronoun.sentence()).stream()
        .filter(m -> m.first() >= pronoun.end() && m.first() < pronoun.end() + NEAR)
        .anyMatch(m -> m.sense() instanceof Named && cast.referents(m).equals(found));
  }

  /** « a-t-il dit ». */
  private boolean inverted(Mention mention) {
    return cast.sentenceOf(mention).token(mention.head()).form().startsWith("-");
  }

  /**
   * « Affirmant que M. Roy …, il … », « Battu par M. Roy, il … »: not whom the opening names. With
   * a capital the participle before « par » is easily tagged a name.
   */
  private boolean fronted(Mention other, Mention pronoun) {
    Sentence sentence = cast.sentenceOf(pronoun);
    return other.sentence() == pronoun.sentence()
        && (participle(sentence.token(0)) || sentence.token(1).lower().equals("par"))
        && pronoun.first() > 0
        && sentence.token(pronoun.first() - 1).form().equals(",")
        && IntStream.range(0, other.first()).noneMatch(at -> sentence.token(at).form().equals(","));
  }

  private static boolean participle(Token token) {
    return token.isVerb()
        && (token.isPastParticiple() || token.morphology().mood() == Mood.PRESENT_PARTICIPLE);
  }
}
