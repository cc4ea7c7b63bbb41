package org.depeche.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many predicates the frame table has of one event type. Each is counted once: as an expression
 * if it has several words (« mettre en garde »; « se » does not count), else by its part of speech.
 *
 * @param type PLOVER's type; {@value #NO_EVENT} for senses that state no event
 * @param counterExamples how many of the predicates have a counter-example
 * @param nominalisations nouns that share the row of a predicate, beside the predicates
 */
public record FrameCount(
    String type,
    int verbs,
    int nouns,
    int adjectives,
    int expressions,
    int counterExamples,
    int nominalisations) {

  /** What stands for the type of senses that state no event. */
  public static final String NO_EVENT = "no event";

  /** All predicates. */
  public int total() {
    return verbs + nouns + adjectives + expressions;
  }

  /** The shipped table's, by type; {@link #NO_EVENT} comes last. */
  public static List<FrameCount> bundled() {
    return of(Table.bundled("/data/lexicon/frames.tsv"));
  }

  /** All of them together, under another name. */
  public static FrameCount sum(String name, List<FrameCount> counts) {
    FrameCount sum = new FrameCount(name, 0, 0, 0, 0, 0, 0);
    for (FrameCount count : counts) {
      sum = sum.plus(count);
    }
    return sum;
  }

  static List<FrameCount> of(Table frames) {
    SortedMap<String, FrameCount> byType = new TreeMap<>();
    for (Table.Row row : frames.rows()) {
      FrameCount one = of(Frame.of(row), row.get("counter").isEmpty() ? 0 : 1);
      byType.merge(one.type(), one, FrameCount::plus);
    }
    List<FrameCount> counts = new ArrayList<>(byType.values());
    counts.sort((a, b) -> Boolean.compare(a.type.equals(NO_EVENT), b.type.equals(NO_EVENT)));
    return counts;
  }

  private static FrameCount of(Frame frame, int counters) {
    boolean words = !frame.fixed().isEmpty();
    return new FrameCount(
        frame.type().orElse(NO_EVENT),
        !words && frame.category() == Frame.Category.VERB ? 1 : 0,
        !words && frame.category() == Frame.Category.NOUN ? 1 : 0,
        !words && frame.category() == Frame.Category.ADJ ? 1 : 0,
        words ? 1 : 0,
        counters,
        frame.nouns().size());
  }

  private FrameCount plus(FrameCount other) {
    return new FrameCount(
        type,
        verbs + other.verbs,
        nouns + other.nouns,
        adjectives + other.adjectives,
        expressions + other.expressions,
        counterExamples + other.counterExamples,
        nominalisations + other.nominalisations);
  }
}
