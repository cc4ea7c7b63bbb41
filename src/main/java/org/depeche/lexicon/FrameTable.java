package org.depeche.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.Token;

/** The frames by predicate. Immutable; safe for many threads. */
public final class FrameTable {
  private final Map<String, List<Frame>> verbs = new HashMap<>();
  private final Map<String, List<Frame>> nouns = new HashMap<>();
  private final Map<String, List<Frame>> adjectives = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /**
   * The frames of a table, in its order.
   *
   * @throws Table.TableException naming the row that does not say what it should
   */
  public FrameTable(Table table) {
    for (Table.Row row : table.rows()) {
      Frame frame = Frame.of(row);
      ids.add(frame.id());
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
    index.computeIfAbsent(key(lemma), l -> new ArrayList<>()).add(frame);
  }

  /** The dictionary of lemmas writes « reconnaitre », as the spelling of 1990 has it. */
  private static String key(String lemma) {
    return lemma.replace("aître", "aitre").replace("oître", "oitre");
  }

  /** Whether a row has this id. */
  public boolean has(String id) {
    return ids.contains(id);
  }

  /** The frames of a verb, with and without « se » and fixed words. */
  public List<Frame> verb(String lemma) {
    return verbs.getOrDefault(key(lemma), List.of());
  }

  /** The frames of a noun: its own and those of verbs that it nominalises. */
  public List<Frame> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /**
   * The frames of a predicate adjective, also of a participle used as one (« indignée », whose
   * lemma is « indigner »).
   */
  public List<Frame> adjective(Token token) {
    String word = token.lower();
    for (String form :
        List.of(
            token.lemma(),
            word,
            chop(word, "s"),
            chop(word, "e"),
            chop(word, "es"),
            chop(word, "s").replaceAll("ète$", "et"))) {
      List<Frame> found = adjectives.get(form);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  private static String chop(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
  }
}
