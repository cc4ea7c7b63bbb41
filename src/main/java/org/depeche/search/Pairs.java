package org.depeche.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depeche.event.EventType;

/**
 * Who is linked with whom by a statement: each actor with each recipient, and, where the parties of
 * cooperation are all actors (a meeting, an alliance), each with each. A common position links
 * nobody.
 */
final class Pairs {
  /** More actors than these meet as a crowd, which would link everybody with everybody. */
  private static final int MOST_MUTUAL = 8;

  private Pairs() {}

  /** Without those of a thing with itself. */
  static Set<Pair> of(Statement statement, List<Thing> actors, List<Thing> recipients) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (Thing actor : actors) {
      for (Thing recipient : recipients) {
        add(pairs, actor, recipient, Pair.Direction.TOWARDS);
      }
    }
    if (recipients.isEmpty() && isReciprocal(statement) && actors.size() <= MOST_MUTUAL) {
      List<Thing> ordered = new ArrayList<>(actors);
      ordered.sort(java.util.Comparator.comparing(Thing::key));
      for (int i = 0; i < ordered.size(); i++) {
        for (Thing other : ordered.subList(i + 1, ordered.size())) {
          add(pairs, ordered.get(i), other, Pair.Direction.MUTUAL);
        }
      }
    }
    return pairs;
  }

  private static void add(Set<Pair> pairs, Thing from, Thing to, Pair.Direction direction) {
    if (!from.key().equals(to.key())) {
      pairs.add(new Pair(from.key(), to.key(), direction));
    }
  }

  private static boolean isReciprocal(Statement statement) {
    return statement.stance().isEmpty()
        && statement.parties().recipients().isEmpty()
        && Tone.of(statement.type()) == Tone.COOPERATION
        && !statement.type().equals(EventType.CONCEDE.className());
  }
}
