package org.depeche.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;
import org.depeche.knowledge.Known;
import org.depeche.mention.Mention;
import org.depeche.mention.Mention.Described;
import org.depeche.text.Sentence;

/**
 * Decides which state « le pays » is: the one that the nearest sentence speaks of, by its name, its
 * adjective or a place in it. Where that is not one, or is another than the one of the title and
 * hardly spoken of, the title decides if it can, else nothing.
 */
final class CountryMeant {
  private static final Set<String> POINTING = Set.of("ce", "cet", "cette");

  private static final Set<String> OWNERS = Set.of("son", "leur", "notre", "mon");

  private final Cast cast;
  private final History history;

  CountryMeant(Cast cast, History history) {
    this.cast = cast;
    this.history = history;
  }

  /** The state meant by a description of one; empty where nothing tells. */
  Optional<Draft> meant(Mention mention, Described described) {
    boolean land = described.noun().equals("pays");
    Set<Draft> states = new LinkedHashSet<>();
    history
        .nearest(mention, d -> land ? stateOf(d).isPresent() : d.kind() == Kind.STATE)
        .forEach(d -> stateOf(d).ifPresent(states::add));
    Set<Draft> titled = titled(mention);
    if (states.size() == 1) {
      Draft only = states.iterator().next();
      boolean pointed = mention.first() == 0 || points(cast.sentenceOf(mention), mention);
      boolean doubtful = !owned(cast.sentenceOf(mention), mention) && adjective(only, mention);
      boolean near = (pointed || often(only, mention)) && !doubtful;
      return near || titled.isEmpty() || titled.contains(only)
          ? Optional.of(only)
          : Optional.empty();
    }
    if (!states.isEmpty()) {
      titled.retainAll(states);
    }
    return titled.size() == 1 ? titled.stream().findFirst() : Optional.empty();
  }

  /** « des drones américains dans le pays »: the nearest words for the state are no name. */
  private boolean adjective(Draft state, Mention mention) {
    for (int at = mention.sentence(); at >= 0; at--) {
      List<Mention> named =
          cast.mentionsIn(at).stream()
              .filter(m -> m.sentence() < mention.sentence() || m.end() <= mention.first())
              .filter(m -> cast.referents(m).contains(state))
              .toList();
      if (!named.isEmpty()) {
        return named.stream().allMatch(m -> m.form() == Mention.Form.DEMONYM);
      }
    }
    return false;
  }

  /** « son pays », that of whoever the adjective is said of. */
  private static boolean owned(Sentence sentence, Mention mention) {
    return OWNERS.contains(sentence.token(mention.first()).lower());
  }

  /** « ce pays ». */
  static boolean points(Sentence sentence, Mention mention) {
    return POINTING.contains(sentence.token(mention.first()).lower());
  }

  /** A state itself, or that of a known place in it. */
  private Optional<Draft> stateOf(Draft draft) {
    if (draft.kind() == Kind.STATE) {
      return Optional.of(draft);
    }
    boolean place = draft.kind() == Kind.PLACE || draft.kind() == Kind.TERRITORY;
    return draft
        .known()
        .filter(known -> place)
        .flatMap(Known::country)
        .flatMap(cast.knowledge()::state)
        .map(state -> cast.draftOf(state, "a place that the article names is in it"));
  }

  /** The states that the first sentence speaks of before the mention. */
  private Set<Draft> titled(Mention mention) {
    Set<Draft> found = new LinkedHashSet<>();
    for (Mention other : cast.mentionsIn(0)) {
      if (mention.sentence() > 0 || other.end() <= mention.first()) {
        cast.referents(other).forEach(d -> stateOf(d).ifPresent(found::add));
      }
    }
    return found;
  }

  /** Whether more than one mention up to here speaks of the state. */
  private boolean often(Draft state, Mention mention) {
    return cast.mentions().stream()
            .takeWhile(other -> other.sentence() <= mention.sentence())
            .filter(other -> cast.referents(other).contains(state))
            .limit(2)
            .count()
        > 1;
  }
}
