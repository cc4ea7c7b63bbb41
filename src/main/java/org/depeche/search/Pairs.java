package org.depeche.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depeche.event.EventType;
import org.depeche.view.Direction;

/**
 * Who is linked with whom by a statement: each actor with each recipient, and, where the parties of
 * cooperation are all actors (a meeting, an alliance), each with each. A common position links
 * nobody.
 */
final class Pairs {
  /** More actors than these meet as a crowd, which would link everybody with everybody. */
  private static final int MOST_MUTUAL = 8;

  private Pairs() {}

  /**
   * Without those of a thing with itself.
   *
   * @param actors keys of things
   * @param recipients keys of things
   */
  static Set<Pair> of(Statement statement, List<String> actors, List<String> recipients) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (String actor : actors) {
      for (String recipient : recipients) {
        add(pairs, new Pair(actor, recipient, Pair.Kind.TOWARDS));
      }
    }
    if (isReciprocal(statement) && actors.size() <= MOST_MUTUAL) {
      List<String> ordered = actors.stream().sorted().toList();
      for (int i = 0; i < ordered.size(); i++) {
        for (String other : ordered.subList(i + 1, ordered.size())) {
          add(pairs, new Pair(ordered.get(i), other, Pair.Kind.MUTUAL));
        }
      }
    }
    return pairs;
  }

  private static void add(Set<Pair> pairs, Pair pair) {
    if (!pair.from().equals(pair.to())) {
      pairs.add(pair);
    }
  }

  private static boolean isReciprocal(Statement statement) {
    return statement.stance().isEmpty()
        && statement.parties().recipients().isEmpty()
        && Direction.ofType(statement.type()) == Direction.COOPERATION
        && !statement.type().equals(EventType.CONCEDE.className());
  }
}
