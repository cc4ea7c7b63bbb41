package org.depeche.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depeche.knowledge.Kind;
import org.depeche.mention.Mention;

/** What an article has spoken of before a mention, nearest first. */
final class History {
  private static final int SENTENCES_BACK = 4;
  private final Cast cast;

  History(Cast cast) {
    this.cast = cast;
  }

  /** The last thing before the mention that fits, at most some sentences back. */
  Optional<Draft> last(Mention mention, Predicate<Draft> fits) {
    for (Mention before : before(mention)) {
      for (Draft draft : cast.referents(before)) {
        if (fits.test(draft)) {
          return Optional.of(draft);
        }
      }
    }
    return Optional.empty();
  }

  /** The last so many distinct named things of a kind, in the order of the text. */
  List<Draft> lastDistinct(Mention mention, Kind kind, int count) {
    Set<Draft> found = new LinkedHashSet<>();
    for (Mention before : before(mention)) {
      for (Draft draft : cast.referents(before)) {
        boolean free = before.form() != Mention.Form.DEMONYM || kind == Kind.STATE;
        if (found.size() < count && draft.kind() == kind && free) {
          found.add(draft);
        }
      }
    }
    List<Draft> inOrder = new ArrayList<>(found);
    Collections.reverse(inOrder);
    return inOrder;
  }

  /** The state that the article names clearly more often than any other up to the mention. */
  Optional<Draft> mainState(Mention mention) {
    Map<Draft, Integer> counts = new HashMap<>();
    for (Mention other : cast.mentions()) {
      if (other.sentence() > mention.sentence()) {
        break;
      }
      for (Draft draft : cast.referents(other)) {
        if (draft.kind() == Kind.STATE) {
          counts.merge(draft, 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<Draft, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.sort(Map.Entry.<Draft, Integer>comparingByValue().reversed());
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    boolean clear = ranked.size() == 1 || ranked.get(0).getValue() >= 2 * ranked.get(1).getValue();
    return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  private List<Mention> before(Mention mention) {
    List<Mention> found = new ArrayList<>();
    int oldest = Math.max(0, mention.sentence() - SENTENCES_BACK);
    for (int sentence = mention.sentence(); sentence >= oldest; sentence--) {
      List<Mention> inSentence = cast.mentionsIn(sentence);
      for (int i = inSentence.size() - 1; i >= 0; i--) {
        Mention other = inSentence.get(i);
        if (sentence < mention.sentence() || other.end() <= mention.first()) {
          found.add(other);
        }
      }
    }
    return found;
  }
}
