package org.depeche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frames by predicate. Immutable; safe for many threads. */
public final class FrameTable {
  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Frame>> nouns = new HashMap<>();
  private final Map<String, List<Frame>> adjectives = new HashMap<>();

  /**
   * The frames of a table, in its order.
   *
   * @throws Table.TableException naming the row that does not say what it should
   */
  public FrameTable(Table table) {
    for (Table.Row row : table.rows()) {
      Frame frame = Frame.of(row);
      switch (frame.category()) {
        case VERB -> add(verbs, frame.lemma(), frame);
        case NOUN -> add(nouns, frame.lemma(), frame);
        case ADJ -> add(adjectives, frame.lemma(), frame);
      }
      for (String noun : frame.nouns()) {
        add(nouns, noun, frame);
      }
    }
  }

  private static void add(Map<String, List<Frame>> index, String lemma, Frame frame) {
    index.computeIfAbsent(lemma, l -> new ArrayList<>()).add(frame);
  }

  /** The frames of a verb, with and without « se » and fixed words. */
  public List<Frame> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The frames of a noun: its own and those of verbs that it nominalises. */
  public List<Frame> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** The frames of a predicate adjective. */
  public List<Frame> adjective(String lemma) {
    return adjectives.getOrDefault(lemma, List.of());
  }
}
