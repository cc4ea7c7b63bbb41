package org.depeche.corpus;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tallies by type; what was found counts for the type that was annotated. */
public record Tallies(SortedMap<String, Tally> byType) {

  /** Nothing counted yet. */
  static final Tallies NONE = new Tallies(new TreeMap<>());

  public Tallies {
    byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
  }

  static Tallies of(Matching<?> matching) {
    SortedMap<String, Tally> byType = new TreeMap<>();
    matching.pairs().forEach(p -> add(byType, p.gold().type(), new Tally(1, 0, 0)));
    matching.extra().forEach(f -> add(byType, f.type(), new Tally(0, 1, 0)));
    matching.missed().forEach(f -> add(byType, f.type(), new Tally(0, 0, 1)));
    return new Tallies(byType);
  }

  /** Both together. */
  public Tallies plus(Tallies other) {
    SortedMap<String, Tally> sum = new TreeMap<>(byType);
    other.byType.forEach((type, tally) -> add(sum, type, tally));
    return new Tallies(sum);
  }

  /** All types together. */
  public Tally total() {
    return byType.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  private static void add(SortedMap<String, Tally> sum, String type, Tally tally) {
    sum.merge(type, tally, Tally::plus);
  }
}
