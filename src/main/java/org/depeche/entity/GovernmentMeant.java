package org.depeche.entity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.lexicon.FunctionWords;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Described;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Tells whether nouns of government (« les autorités », « le ministère ») mean the government of a
 * state: neither a former one, nor that of a town, nor an agency whose name has the noun.
 */
final class GovernmentMeant {
  /**
   * « l'autorité » is any body, « son cabinet » a minister's or doctor's, « la préfecture » local,
   * « la délégation » a team's, « les services de sécurité » a hall's.
   */
  private static final Set<String> VAGUE =
      Set.of("autorité", "cabinet", "préfecture", "délégation", "services de sécurité");

  /** « les autorités locales » are not those of the state. */
  private static final Set<String> LOCAL =
      Set.of("local", "régional", "municipal", "départemental", "provincial");

  private static final Set<String> FORMER = Set.of("ancien", "précédent");

  private static final Set<String> POSSESSIVES = FunctionWords.bundled().of("possessive-singular");

  /** What stands in another state than its own. */
  private static final Set<String> ABROAD = Set.of("ambassade", "consulat");

  /** What begins the complement of a noun. */
  static final Set<String> GENITIVES = FunctionWords.bundled().of("genitive");

  private final Cast cast;

  GovernmentMeant(Cast cast) {
    this.cast = cast;
  }

  /** Whether the words can mean no state's present government, whosever they say it is. */
  boolean other(Mention mention, Described described) {
    Sentence sentence = cast.sentenceOf(mention);
    return former(sentence, mention) || agency(sentence, mention) || ofPlace(mention, described);
  }

  /** Whether the words alone can mean the government of the state that the article is about. */
  boolean told(Mention mention, Described described) {
    Sentence sentence = cast.sentenceOf(mention);
    return described.definite()
        && described.of().isEmpty()
        && !VAGUE.contains(described.noun())
        && !common(mention, described)
        && !local(sentence, mention)
        && !complemented(sentence, mention, described)
        && !(ABROAD.contains(described.noun())
            && POSSESSIVES.contains(sentence.token(mention.first()).lower()))
        && !(described.noun().equals("régime")
            && CountryMeant.points(sentence, mention)
            && first(mention, described));
  }

  /** « le gouvernement Aznar »: the state of a known person whose name follows. */
  Optional<Draft> ledBy(Mention mention) {
    return cast.mentionsIn(mention.sentence()).stream()
        .filter(name -> name.first() == mention.end())
        .flatMap(name -> cast.referents(name).stream())
        .filter(leader -> leader.kind() == Kind.PERSON)
        .flatMap(leader -> leader.known().flatMap(Known::country).stream())
        .flatMap(code -> cast.knowledge().state(code).stream())
        .findFirst()
        .map(state -> cast.draftOf(state, "its government is called by who heads it"));
  }

  /** « l'ancien gouvernement ». */
  private static boolean former(Sentence sentence, Mention mention) {
    return IntStream.range(Math.max(0, mention.first() - 1), mention.head())
        .anyMatch(at -> FORMER.contains(sentence.token(at).lemma()));
  }

  /** « l'Administration ferroviaire fédérale américaine »: a name, by its capital and adjective. */
  private static boolean agency(Sentence sentence, Mention mention) {
    int next = mention.head() + 1;
    return mention.head() > 0
        && sentence.token(mention.head()).capitalised()
        && next + 1 < mention.end()
        && sentence.token(next).is(Pos.ADJ)
        && sentence.token(next + 1).is(Pos.ADJ);
  }

  /** « les autorités de la capitale chinoise ». */
  private boolean ofPlace(Mention mention, Described described) {
    return described.of().stream()
        .flatMap(head -> cast.headedAt(mention.sentence(), head).stream())
        .anyMatch(of -> of.sense() instanceof Described place && place.kind() == Kind.PLACE);
  }

  /** « sous ce régime », where no regime has been spoken of. */
  private boolean first(Mention mention, Described described) {
    return cast.mentions().stream()
        .takeWhile(other -> !other.equals(mention))
        .noneMatch(
            other ->
                other.sense() instanceof Described earlier
                    && earlier.noun().equals(described.noun())
                    && !cast.referents(other).isEmpty());
  }

  private static boolean local(Sentence sentence, Mention mention) {
    return IntStream.rangeClosed(mention.head() + 1, mention.end())
        .filter(at -> at < sentence.size())
        .anyMatch(at -> LOCAL.contains(sentence.token(at).lemma()));
  }

  /** Whether the noun of a row of both numbers stands in the plural (« les gouvernements »). */
  private static boolean common(Mention mention, Described described) {
    String noun = described.noun().split(" ", 2)[0];
    return !noun.endsWith("s") && mention.number() == Number.PLURAL;
  }

  /** « les autorités de la sécurité aérienne », « la formation d'une alliance ». */
  static boolean complemented(Sentence sentence, Mention mention, Described described) {
    Optional<Token> next =
        mention.end() < sentence.size()
            ? Optional.of(sentence.token(mention.end()))
            : Optional.empty();
    return !described.noun().startsWith("minist")
        && next.filter(token -> GENITIVES.contains(token.lower())).isPresent()
        && !(mention.end() + 1 < sentence.size() && sentence.token(mention.end() + 1).isVerb());
  }
}
