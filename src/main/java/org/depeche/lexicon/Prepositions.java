package org.depeche.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Simple and complex prepositions (« à l'encontre de ») and the slot that each opens. */
public final class Prepositions {
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private record Entry(List<String> words, Slot slot) {}

  /** A preposition found: it ends before token {@code end}. */
  public record Match(int end, Slot slot) {}

  Prepositions(Table table) {
    for (Table.Row row : table.rows()) {
      List<String> words = List.of(row.require("form").split(" "));
      Slot slot;
      try {
        slot = Slot.of(row.require("slot"));
      } catch (IllegalArgumentException e) {
        throw row.bad("slot", "a slot of the frame table");
      }
      byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(new Entry(words, slot));
    }
    byFirst.values().forEach(e -> e.sort(Comparator.comparingInt((Entry x) -> -x.words.size())));
  }

  /**
   * The longest preposition that begins at a token.
   *
   * @param lower the lower-case tokens of a sentence; « du », « des », « au », « aux » count as «
   *     de », « à » at the end of a complex preposition
   * @return none (an empty list) or one
   */
  public List<Match> at(List<String> lower, int at) {
    for (Entry entry : byFirst.getOrDefault(lower.get(at), List.of())) {
      if (at + entry.words.size() <= lower.size() && matches(entry, lower, at)) {
        return List.of(new Match(at + entry.words.size(), entry.slot));
      }
    }
    return List.of();
  }

  private static boolean matches(Entry entry, List<String> lower, int at) {
    for (int i = 1; i < entry.words.size(); i++) {
      if (!uncontracted(lower.get(at + i)).equals(entry.words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String uncontracted(String word) {
    return switch (word) {
      case "du", "des", "d'" -> "de";
      case "au", "aux" -> "à";
      default -> word;
    };
  }
}
