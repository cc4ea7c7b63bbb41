package org.depeche.entity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Described;
import org.depeche.mention.Mention.Named;
import org.depeche.mention.Mention.RoleOf;
import org.depeche.text.Pos;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Gives a country to the actors whose words do not say one: that of the nationality in apposition
 * (« Anne Roy, juriste française, »), else that of the state which most of the article is about,
 * for organs of a state (« l'armée », « l'opposition », « le ministre ») and for people and parties
 * that are not known. Where no state prevails nothing is given.
 */
final class Homeland {
  /** Classes of nouns.tsv whose bearers belong to a state. */
  private static final Set<String> ORGANS =
      Set.of(
          "camp",
          "government",
          "local-government",
          "parliament",
          "court",
          "army",
          "police",
          "opposition",
          "party",
          "protesters",
          "population",
          "rebels",
          "union",
          "commission-of-inquiry");

  /** Codes of roles.tsv whose bearers act abroad or for a body of many states. */
  private static final Set<String> ABROAD =
      Set.of(
          "ambassador",
          "diplomat",
          "envoy",
          "commissioner",
          "secretary-general",
          "expert",
          "journalist",
          "religious-leader",
          "homologue",
          "chair",
          "director");

  /** Kinds of which the unknown ones of an article mostly are of the state it is about. */
  private static final Set<Kind> NATIONAL = EnumSet.of(Kind.PERSON, Kind.PARTY, Kind.GOVERNMENT);

  /** Least share of the mentions that have a country by which one state prevails. */
  private static final double PREVAILING = 0.55;

  /** Least mentions by which an article is about a state. */
  private static final int LEAST = 3;

  /** Tokens after the comma within which the nationality in apposition stands. */
  private static final int REACH = 4;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Cast cast;

  Homeland(Cast cast) {
    this.cast = cast;
  }

  /**
   * Gives countries to the drafts that lack one.
   *
   * @return the country of the state that most of the article is about, if there is one
   */
  Optional<String> settle() {
    cast.mentions().forEach(this::apposed);
    cast.mentions().forEach(this::inName);
    Optional<String> prevailing = mostMentioned();
    if (prevailing.isEmpty()) {
      return prevailing;
    }
    Set<Draft> abroad = new HashSet<>();
    for (Mention mention : cast.mentions()) {
      if (mention.sense() instanceof RoleOf role && ABROAD.contains(role.role())) {
        abroad.addAll(cast.referents(mention));
      }
    }
    for (Mention mention : cast.mentions()) {
      for (Draft draft : cast.referents(mention)) {
        if (draft.known().isEmpty() && !abroad.contains(draft) && domestic(mention, draft)) {
          draft.inferCountry(prevailing.get(), "of the state that the article is about");
        }
      }
    }
    return prevailing;
  }

  private static boolean domestic(Mention mention, Draft draft) {
    return switch (mention.sense()) {
      case Named named -> mention.form() != Mention.Form.DEMONYM && NATIONAL.contains(draft.kind());
      case RoleOf role -> true;
      case Described described -> ORGANS.contains(described.role());
      case Mention.Pronominal pronoun -> false;
    };
  }

  /** The country of most mentions that have one, where it clearly prevails. */
  private Optional<String> mostMentioned() {
    Map<String, Integer> counts = counts();
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST && e.getValue() > PREVAILING * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The country of all that has one. */
  Optional<String> sole() {
    Set<String> countries = counts().keySet();
    return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
  }

  /** By country; a pronoun that takes up several says nothing more of each. */
  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : cast.mentions()) {
      if (mention.sense() instanceof Mention.Pronominal && cast.referents(mention).size() > 1) {
        continue;
      }
      for (Draft draft : cast.referents(mention)) {
        draft
            .country()
            .filter(code -> !Entity.ofManyStates(code))
            .ifPresent(code -> counts.merge(code, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** « Congrès national équatorien ». */
  private void inName(Mention mention) {
    if (!(mention.sense() instanceof Named named) || mention.form() == Mention.Form.DEMONYM) {
      return;
    }
    for (Draft draft : cast.referents(mention)) {
      if (draft.known().isPresent() || draft.kind() == Kind.PERSON || draft.kind() == Kind.PLACE) {
        continue;
      }
      List<Known> states =
          Arrays.stream(BLANKS.split(named.name().toLowerCase(Locale.FRENCH)))
              .flatMap(word -> cast.knowledge().byAdjective(word).stream())
              .distinct()
              .toList();
      if (states.size() == 1) {
        draft.learnCountry(states.get(0).country());
      }
    }
  }

  /** « Anne Roy, juriste française, ». */
  private void apposed(Mention mention) {
    if (!(mention.sense() instanceof Named)
        || cast.referents(mention).size() != 1
        || cast.referents(mention).get(0).kind() != Kind.PERSON) {
      return;
    }
    Sentence sentence = cast.sentenceOf(mention);
    int at = mention.end() + 1;
    boolean comma =
        at < sentence.size()
            && sentence.token(mention.end()).form().equals(",")
            && sentence.token(at).is(Pos.NOUN);
    for (int next = at + 1; comma && next < sentence.size() && next <= at + REACH; next++) {
      Token token = sentence.token(next);
      Optional<Draft> state =
          cast.headedAt(mention.sentence(), next)
              .filter(m -> m.form() == Mention.Form.DEMONYM && m.first() == m.head())
              .flatMap(m -> cast.referents(m).stream().findFirst())
              .filter(d -> d.kind() == Kind.STATE);
      if (state.isPresent()) {
        cast.referents(mention).get(0).learnCountry(state.get().country());
      }
      comma = state.isEmpty() && (token.is(Pos.ADJ) || token.is(Pos.NOUN) || token.is(Pos.ADP));
    }
  }
}
