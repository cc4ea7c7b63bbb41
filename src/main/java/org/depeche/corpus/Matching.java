package org.depeche.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Which annotated things were extracted, one to one.
 *
 * @param missed annotated, not extracted
 * @param extra extracted, not annotated
 */
record Matching<T extends Finding>(List<Pair<T>> pairs, List<T> missed, List<T> extra) {

  Matching {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /** An annotated thing and the extracted one that is it. */
  record Pair<T>(T gold, T system) {}

  /**
   * The matching by indexes.
   *
   * @param partners index of an annotated thing → index of the extracted one that is it
   */
  static <T extends Finding> Matching<T> of(
      List<T> gold, List<T> system, Map<Integer, Integer> partners) {
    List<Pair<T>> pairs = new ArrayList<>();
    new TreeMap<>(partners).forEach((g, s) -> pairs.add(new Pair<>(gold.get(g), system.get(s))));
    return new Matching<>(
        pairs, others(gold, partners.keySet()), others(system, Set.copyOf(partners.values())));
  }

  /** Each annotated thing with the first extracted one that is the same and still free. */
  static <T extends Finding> Matching<T> firstFit(
      List<T> gold, List<T> system, BiPredicate<T, T> same) {
    Map<Integer, Integer> partners = new TreeMap<>();
    Set<Integer> taken = new HashSet<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int s = 0; s < system.size() && !partners.containsKey(g); s++) {
        if (!taken.contains(s) && same.test(gold.get(g), system.get(s))) {
          partners.put(g, s);
          taken.add(s);
        }
      }
    }
    return of(gold, system, partners);
  }

  private static <T> List<T> others(List<T> all, Set<Integer> taken) {
    List<T> others = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!taken.contains(i)) {
        others.add(all.get(i));
      }
    }
    return others;
  }

  /** The same without what need not be found and what is no error to say. */
  Matching<T> without(Predicate<T> optional, Predicate<T> harmless) {
    return new Matching<>(
        pairs,
        missed.stream().filter(optional.negate()).toList(),
        extra.stream().filter(harmless.negate()).toList());
  }
}
