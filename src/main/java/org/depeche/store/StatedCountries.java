package org.depeche.store;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The states that the articles of a store state for a name: none, one, or different ones, of which
 * it does not matter how many.
 */
record StatedCountries(Set<String> codes) {
  static final StatedCountries NONE = new StatedCountries(Set.of());

  StatedCountries {
    codes = Set.copyOf(codes);
  }

  /** These and one more. */
  StatedCountries plus(Optional<String> code) {
    if (code.isEmpty() || differ()) {
      return this;
    }
    Set<String> more = new TreeSet<>(codes);
    more.add(code.get());
    return new StatedCountries(more);
  }

  /** These and others. */
  StatedCountries plus(StatedCountries others) {
    StatedCountries both = this;
    for (String code : others.codes()) {
      both = both.plus(Optional.of(code));
    }
    return both;
  }

  /** Whether articles state different ones: the name has two bearers. */
  boolean differ() {
    return codes.size() > 1;
  }

  /** The one that articles state, if there is exactly one. */
  Optional<String> only() {
    return differ() ? Optional.empty() : codes.stream().findFirst();
  }

  /** Whether it makes no difference which of the two is so. */
  boolean sameAs(StatedCountries other) {
    return differ() ? other.differ() : codes.equals(other.codes);
  }
}
