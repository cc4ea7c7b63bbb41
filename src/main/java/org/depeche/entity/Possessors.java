package org.depeche.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.lexicon.FunctionWords;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.RoleOf;
import org.depeche.text.Morphology.Number;
import org.depeche.text.Sentence;

/**
 * Decides whose the office of somebody is by the words before, or whose that of somebody named that
 * a possessive introduces (« le syndicat et son secrétaire général, Jean Roy »): what it is joined
 * to, else what the sentence, or the one or two before it, first speaks of.
 */
final class Possessors {
  private static final Set<String> POSSESSIVES = FunctionWords.bundled().of("possessive-singular");
  private static final Set<String> LEADING =
      Set.of("conduire", "diriger", "emmener", "mener", "présider");
  private static final Set<String> GENITIVES = FunctionWords.bundled().of("genitive");
  private static final int SENTENCES_BACK = 2;
  private static final Set<Kind> BODIES =
      EnumSet.of(Kind.PARTY, Kind.ORGANISATION, Kind.IGO, Kind.ARMED_GROUP);
  private static final Set<Kind> BODIES_AND_STATES =
      EnumSet.of(Kind.PARTY, Kind.ORGANISATION, Kind.IGO, Kind.ARMED_GROUP, Kind.STATE);

  private static final Set<Kind> STATES = EnumSet.of(Kind.STATE);

  /** What the offices with these codes of roles.tsv can be of. */
  private static final Map<String, Set<Kind>> OWNERS =
      Map.ofEntries(
          Map.entry("spokesperson", BODIES_AND_STATES),
          Map.entry("secretary-general", BODIES),
          Map.entry("chair", BODIES),
          Map.entry("party-leader", BODIES),
          Map.entry("union-leader", BODIES),
          Map.entry("director", BODIES),
          Map.entry("head-of-state", BODIES_AND_STATES),
          Map.entry("vice-president", BODIES_AND_STATES),
          Map.entry("leader", BODIES_AND_STATES),
          Map.entry("head-of-government", STATES),
          Map.entry("foreign-minister", STATES),
          Map.entry("defence-minister", STATES),
          Map.entry("finance-minister", STATES),
          Map.entry("interior-minister", STATES),
          Map.entry("justice-minister", STATES),
          Map.entry("minister", STATES));

  private final Cast cast;

  Possessors(Cast cast) {
    this.cast = cast;
  }

  /** Whose the office is. */
  Optional<Draft> of(Mention mention, RoleOf role, String code) {
    Set<Kind> kinds = OWNERS.getOrDefault(code, Set.of());
    Sentence sentence = cast.sentenceOf(mention);
    if (kinds.isEmpty() || !possessed(mention)) {
      return Optional.empty();
    }
    Optional<Draft> joined = joined(mention, sentence, kinds);
    int oldest = Math.max(0, mention.sentence() - SENTENCES_BACK);
    for (int at = mention.sentence(); joined.isEmpty() && at >= oldest; at--) {
      joined = first(mention, at, kinds);
    }
    return joined;
  }

  /** « son président ». */
  boolean possessed(Mention mention) {
    return POSSESSIVES.contains(cast.sentenceOf(mention).token(mention.first()).lower());
  }

  private Optional<Draft> joined(Mention mention, Sentence sentence, Set<Kind> kinds) {
    int joint = mention.first() - 1;
    if (joint < 1 || !sentence.token(joint).lower().equals("et")) {
      return Optional.empty();
    }
    List<Mention> all = cast.mentionsIn(mention.sentence());
    for (int i = all.size() - 1; i >= 0; i--) {
      Optional<Draft> owner =
          all.get(i).end() <= joint ? owner(all.get(i), kinds) : Optional.empty();
      if (owner.isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> first(Mention mention, int sentence, Set<Kind> kinds) {
    return cast.mentionsIn(sentence).stream()
        .filter(m -> sentence < mention.sentence() || m.end() <= mention.first())
        .flatMap(m -> owner(m, kinds).stream())
        .findFirst();
  }

  private Optional<Draft> owner(Mention mention, Set<Kind> kinds) {
    return mention.form() == Mention.Form.DEMONYM
        ? Optional.empty()
        : cast.referents(mention).stream()
            .filter(d -> (kinds.contains(d.kind()) && d.isNamed()) || party(mention))
            .findFirst();
  }

  /** « le principal parti d'opposition », « l'opposition malienne », which has a head too. */
  private static boolean party(Mention mention) {
    return mention.sense() instanceof Mention.Described described
        && mention.number() != Number.PLURAL
        && (described.kind() == Kind.PARTY || described.noun().equals("opposition"));
  }

  /**
   * Whose somebody is by the words before: « l'Italie, dont le ministre », « la Suède, par la voix
   * du ministre », « une délégation russe conduite par le ministre ».
   */
  Optional<Draft> before(Mention mention) {
    Sentence sentence = cast.sentenceOf(mention);
    int at = mention.first() - 1;
    if (at < 2) {
      return Optional.empty();
    }
    if (sentence.token(at).lower().equals("par")
        && LEADING.contains(sentence.token(at - 1).lemma())) {
      return endingAt(mention, at - 1).flatMap(this::state);
    }
    boolean voice =
        at > 3
            && GENITIVES.contains(sentence.token(at).lower())
            && sentence.token(at - 1).lower().equals("voix")
            && sentence.token(at - 3).lower().equals("par");
    int end = voice ? at - 3 : at;
    if (!voice && !sentence.token(at).lower().equals("dont")) {
      return Optional.empty();
    }
    return endingAt(mention, sentence.token(end - 1).form().equals(",") ? end - 1 : end);
  }

  private Optional<Draft> endingAt(Mention mention, int end) {
    return cast.mentionsIn(mention.sentence()).stream()
        .filter(m -> m.end() == end)
        .flatMap(m -> cast.referents(m).stream())
        .filter(d -> d.kind() == Kind.GOVERNMENT || BODIES_AND_STATES.contains(d.kind()))
        .findFirst();
  }

  private Optional<Draft> state(Draft body) {
    return body.country()
        .flatMap(cast.knowledge()::state)
        .map(state -> cast.draftOf(state, "somebody leads its delegation"));
  }
}
