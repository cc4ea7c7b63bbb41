package org.depeche.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which statements a reader wants: all that have the words, one of the values of each facet that is
 * chosen, and lie between the dates.
 *
 * @param words as typed, see {@link Words}
 * @param chosen the values of facets
 * @param from the first day, month or year; statements without a date have none
 * @param to the last one
 */
public record Selection(
    String words,
    Map<Facet, List<String>> chosen,
    Optional<PartialDate> from,
    Optional<PartialDate> to) {
  /** Everything. */
  public static final Selection ALL =
      new Selection("", Map.of(), Optional.empty(), Optional.empty());

  public Selection {
    words = words.strip();
    Map<Facet, List<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, values.stream().distinct().toList());
          }
        });
    chosen = Collections.unmodifiableMap(copy);
  }

  /** The values chosen of a facet. */
  public List<String> of(Facet facet) {
    return chosen.getOrDefault(facet, List.of());
  }

  /** Whether it leaves nothing out. */
  public boolean isAll() {
    return words.isEmpty() && chosen.isEmpty() && from.isEmpty() && to.isEmpty();
  }

  /** With one value more. */
  public Selection with(Facet facet, String value) {
    List<String> values = new ArrayList<>(of(facet));
    values.add(value);
    return with(facet, values);
  }

  /** Without one value. */
  public Selection without(Facet facet, String value) {
    return with(facet, of(facet).stream().filter(v -> !v.equals(value)).toList());
  }

  /** With these values of a facet and no others. */
  public Selection with(Facet facet, List<String> values) {
    Map<Facet, List<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(chosen);
    changed.put(facet, values);
    return new Selection(words, changed, from, to);
  }

  /** Between other dates. */
  public Selection between(Optional<PartialDate> first, Optional<PartialDate> last) {
    return new Selection(words, chosen, first, last);
  }

  /** With other words. */
  public Selection withWords(String other) {
    return new Selection(other, chosen, from, to);
  }
}
