package org.depeche.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.knowledge.Kind;

/** The people (and other local things) that an article has named, by every ending of their name. */
final class PersonNames {
  /** « M. Wang » is Wang Yi: states, ISO 3166 alpha-3, where family names come first. */
  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "HKG", "KHM", "KOR", "PRK", "TWN", "VNM");

  private final Map<String, Draft> full = new LinkedHashMap<>();
  private final Map<String, List<Draft>> endings = new LinkedHashMap<>();

  /** Remembers a name of a draft. */
  void add(String name, Draft draft) {
    String key = NameForm.key(name);
    full.putIfAbsent(key, draft);
    for (String ending : NameForm.endings(key)) {
      ends(ending, draft);
    }
    if (draft.kind() == Kind.PERSON) {
      shortened(key).ifPresent(shorter -> ends(shorter, draft));
    }
    if (draft.country().filter(FAMILY_FIRST::contains).isPresent()) {
      ends(key.split(" ", 2)[0], draft);
    }
  }

  /** « Choguel Maïga » of « Choguel Kokalla Maïga »; an initial tells men apart. */
  private static Optional<String> shortened(String key) {
    int first = key.indexOf(' ');
    int last = key.lastIndexOf(' ');
    boolean middle = first < last && key.indexOf(' ', first + 1) == last && last - first > 2;
    return middle ? Optional.of(key.substring(0, first) + key.substring(last)) : Optional.empty();
  }

  private void ends(String ending, Draft draft) {
    List<Draft> same = endings.computeIfAbsent(ending, e -> new ArrayList<>());
    if (!same.contains(draft)) {
      same.add(draft);
    }
  }

  /** Who has this name, or a fuller one that ends so, or one that is a variant of its spelling. */
  List<Draft> called(String name) {
    String key = NameForm.key(name);
    Draft exact = full.get(key);
    if (exact != null) {
      return List.of(exact);
    }
    Optional<Draft> shorter =
        shortened(key).map(full::get).filter(draft -> draft.kind() == Kind.PERSON);
    if (shorter.isPresent()) {
      return List.of(shorter.get());
    }
    List<Draft> family = endings.getOrDefault(key, List.of());
    return family.isEmpty() ? variant(key).map(List::of).orElse(List.of()) : List.copyOf(family);
  }

  private Optional<Draft> variant(String key) {
    for (Map.Entry<String, Draft> entry : full.entrySet()) {
      if (NameForm.words(entry.getKey()) == NameForm.words(key)
          && NameForm.variants(entry.getKey(), key)) {
        return Optional.of(entry.getValue());
      }
    }
    for (Map.Entry<String, List<Draft>> entry : endings.entrySet()) {
      if (entry.getValue().size() == 1
          && NameForm.words(key) == 1
          && NameForm.variants(entry.getKey(), key)) {
        return Optional.of(entry.getValue().get(0));
      }
    }
    return Optional.empty();
  }
}
