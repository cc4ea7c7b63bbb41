package org.depeche.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.knowledge.KnowledgeBase.NameMatch;

/** All names by the key of their first token. Not changed once it is filled. */
final class NameIndex {
  private static final Comparator<Entry> LONGEST_FIRST =
      Comparator.comparingInt((Entry e) -> -e.tokens.size()).thenComparing(Entry::form);

  private final Map<String, List<Entry>> byFirst = new HashMap<>(8192);

  private record Entry(List<String> tokens, Known.Form form, List<Known> known) {

    boolean standsAt(List<String> keys, List<String> forms, int at) {
      int size = tokens.size();
      if (at + size > forms.size()) {
        return false;
      }
      for (int i = 1; i < size; i++) {
        if (i == keys.size()) {
          keys.add(NameKey.of(forms.get(at + i)));
        }
        if (!tokens.get(i).equals(keys.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Adds a name; of two things with one name the first added is the better known. */
  void add(Known.Name name, Known known) {
    List<String> tokens = NameKey.tokens(name.text());
    if (tokens.isEmpty()) {
      return;
    }
    List<Entry> entries = byFirst.computeIfAbsent(tokens.get(0), t -> new ArrayList<>(1));
    for (Entry entry : entries) {
      if (entry.form == name.form() && entry.tokens.equals(tokens)) {
        if (entry.known.stream().noneMatch(k -> k.id().equals(known.id()))) {
          entry.known.add(known);
        }
        return;
      }
    }
    List<Known> same = new ArrayList<>(1);
    same.add(known);
    entries.add(new Entry(tokens, name.form(), same));
  }

  /** Says that no name will be added any more. */
  void complete() {
    byFirst
        .values()
        .forEach(
            entries -> {
              if (entries.size() > 1) {
                entries.sort(LONGEST_FIRST);
              }
            });
  }

  /** The names that begin at a token, longest first. */
  List<NameMatch> from(List<String> forms, int at) {
    String first = NameKey.of(forms.get(at));
    List<Entry> entries = byFirst.get(first);
    if (entries == null) {
      return List.of();
    }
    List<String> keys = new ArrayList<>(4);
    keys.add(first);
    List<NameMatch> found = new ArrayList<>(1);
    for (Entry entry : entries) {
      if (entry.standsAt(keys, forms, at)) {
        found.add(new NameMatch(at + entry.tokens.size(), entry.form, entry.known));
      }
    }
    return found;
  }
}
