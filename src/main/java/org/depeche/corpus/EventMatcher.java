package org.depeche.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depeche.corpus.Finding.Interaction;

/**
 * Matches the events of an article one to one, best agreement first. An extracted event can match
 * an annotated one of the same type whose trigger lies in its sentence.
 */
final class EventMatcher {
  private static final int NOTHING = 0;
  private static final int WHAT = 1;
  private static final int WHO = 2;
  private static final int WHO_WHOM = 3;

  private final ScoredArticle gold;
  private final ScoredArticle system;
  private final List<Pair> matched;

  private record Pair(int level, boolean near, int gold, int system) {}

  EventMatcher(ScoredArticle gold, ScoredArticle system) {
    this.gold = gold;
    this.system = system;
    this.matched = best(candidates());
  }

  /** Those of the same type and sentence; an unsure event need not be found. */
  Matching<Interaction> what() {
    return atLeast(WHAT);
  }

  /** Those that share an actor too. */
  Matching<Interaction> who() {
    return atLeast(WHO);
  }

  /** Those whose recipients agree as well. */
  Matching<Interaction> whoWhom() {
    return atLeast(WHO_WHOM);
  }

  private Matching<Interaction> atLeast(int level) {
    Map<Integer, Integer> partners = new TreeMap<>();
    for (Pair pair : matched) {
      if (pair.level() >= level) {
        partners.put(pair.gold(), pair.system());
      }
    }
    return Matching.of(gold.events(), system.events(), partners)
        .without(event -> !event.sure(), event -> false);
  }

  private List<Pair> candidates() {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.events().size(); g++) {
      for (int s = 0; s < system.events().size(); s++) {
        Interaction annotated = gold.events().get(g);
        Interaction extracted = system.events().get(s);
        int level = level(annotated, extracted);
        if (level > NOTHING) {
          pairs.add(new Pair(level, near(annotated, extracted), g, s));
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair p) -> -p.level())
            .thenComparing(p -> !p.near())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::system));
    return pairs;
  }

  private static List<Pair> best(List<Pair> candidates) {
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenSystem = new HashSet<>();
    List<Pair> matched = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!takenGold.contains(pair.gold()) && !takenSystem.contains(pair.system())) {
        takenGold.add(pair.gold());
        takenSystem.add(pair.system());
        matched.add(pair);
      }
    }
    return matched;
  }

  private static boolean near(Interaction annotated, Interaction extracted) {
    return annotated.places().stream()
        .anyMatch(g -> extracted.places().stream().anyMatch(g::overlaps));
  }

  private int level(Interaction annotated, Interaction extracted) {
    if (!annotated.type().equals(extracted.type())
        || annotated.places().stream().noneMatch(p -> p.overlaps(extracted.sentence()))) {
      return NOTHING;
    }
    boolean nobody = annotated.actors().isEmpty() && extracted.actors().isEmpty();
    if (!nobody && !gold.share(annotated.actors(), system, extracted.actors())) {
      return WHAT;
    }
    boolean toNobody =
        extracted.recipients().isEmpty()
            && (annotated.recipients().isEmpty() || annotated.recipientsOptional());
    return toNobody || gold.share(annotated.recipients(), system, extracted.recipients())
        ? WHO_WHOM
        : WHO;
  }
}
