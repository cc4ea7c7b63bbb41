package org.depeche.server.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things by their names, misspelt ones too: an index of the names' trigrams, in memory. Immutable.
 *
 * <p>The similarity of two folded names is 100 if they are equal (98 if it is another name of the
 * thing), 70 to 95 if all words of one are in the other, by the share of letters, and else 90 times
 * the Dice coefficient of their trigrams; below 40 there is none.
 */
final class NameSearch {
  private static final double EXACT = 100;
  private static final double OTHER_NAME = 98;
  private static final double LEAST = 40;

  private record Entry(Thing thing, FoldedName name, boolean usual, int trigrams) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, int[]> postings = new HashMap<>();

  NameSearch(Collection<Thing> things) {
    Map<String, List<Integer>> lists = new HashMap<>();
    for (Thing thing : things) {
      add(thing, thing.name(), true, lists);
      thing.otherNames().forEach(name -> add(thing, name, false, lists));
    }
    lists.forEach(
        (trigram, list) ->
            postings.put(trigram, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  private void add(Thing thing, String name, boolean usual, Map<String, List<Integer>> lists) {
    FoldedName folded = FoldedName.of(name);
    Set<String> trigrams = trigrams(folded);
    if (folded.words().isEmpty()) {
      return;
    }
    trigrams.forEach(
        trigram -> lists.computeIfAbsent(trigram, t -> new ArrayList<>()).add(entries.size()));
    entries.add(new Entry(thing, folded, usual, trigrams.size()));
  }

  /** Every thing with a name at least somewhat like this one, the likest first. */
  List<NameMatch> like(String name) {
    FoldedName sought = FoldedName.of(name);
    Set<String> trigrams = trigrams(sought);
    int[] shared = new int[entries.size()];
    for (String trigram : trigrams) {
      for (int entry : postings.getOrDefault(trigram, new int[0])) {
        shared[entry]++;
      }
    }
    Map<Thing, NameMatch> best = new LinkedHashMap<>();
    for (int i = 0; i < shared.length; i++) {
      if (shared[i] > 0) {
        Entry entry = entries.get(i);
        double dice = 2.0 * shared[i] / (trigrams.size() + entry.trigrams());
        double similarity = similarity(sought, entry, dice);
        if (similarity >= LEAST) {
          NameMatch match = new NameMatch(entry.thing(), similarity, similarity >= OTHER_NAME);
          best.merge(entry.thing(), match, (a, b) -> b.similarity() > a.similarity() ? b : a);
        }
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble(NameMatch::similarity)
                .reversed()
                .thenComparing(NameMatch::thing, Things.USUAL_FIRST))
        .toList();
  }

  /** Things with a name of which a word begins so, or that have this id; the usual first. */
  List<Thing> startingWith(String prefix) {
    String sought = FoldedName.of(prefix).text();
    return entries.stream()
        .filter(
            entry ->
                entry.thing().id().equals(prefix)
                    || entry.name().text().startsWith(sought)
                    || entry.name().text().contains(" " + sought))
        .map(Entry::thing)
        .distinct()
        .toList();
  }

  private static double similarity(FoldedName sought, Entry entry, double dice) {
    if (sought.equals(entry.name())) {
      return entry.usual() ? EXACT : OTHER_NAME;
    }
    Set<String> a = new HashSet<>(sought.words());
    Set<String> b = new HashSet<>(entry.name().words());
    if (a.containsAll(b) || b.containsAll(a)) {
      int x = sought.text().length();
      int y = entry.name().text().length();
      return 70 + 25.0 * Math.min(x, y) / Math.max(x, y);
    }
    return 90 * dice;
  }

  private static Set<String> trigrams(FoldedName name) {
    String padded = "  " + name.text() + " ";
    String[] trigrams = new String[padded.length() - 2];
    Arrays.setAll(trigrams, i -> padded.substring(i, i + 3));
    return new HashSet<>(Arrays.asList(trigrams));
  }
}
