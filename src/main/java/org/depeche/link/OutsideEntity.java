package org.depeche.link;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A thing of an outside dataset, or what one place of its dump says of it: {@link #with} puts such
 * parts together, in any order.
 *
 * @param names sorted, so that the name to show comes first
 * @param description a few words that tell it from namesakes; may be empty
 * @param classes what it is in the dataset's own words: {@code Q6256}, {@code Country}, {@code
 *     A.PCLI}
 * @param countries its states in the dataset's own words: {@code Q142}, {@code FR}; ISO 3166
 *     alpha-3 where it states that
 * @param prominence how much noted it is there: sitelinks, inhabitants; comparable in a dataset
 *     only
 * @param sameAs IRIs of the same thing in other datasets
 */
public record OutsideEntity(
    String iri,
    List<OutsideName> names,
    String description,
    List<String> classes,
    List<String> countries,
    long prominence,
    List<String> sameAs) {
  public OutsideEntity {
    names = sorted(names);
    classes = sorted(classes);
    countries = sorted(countries);
    sameAs = sorted(sameAs);
  }

  /** The name to show; the IRI if it has none. */
  public String label() {
    return names.isEmpty() ? iri : names.getFirst().text();
  }

  /**
   * The same thing with what another part says of it too.
   *
   * @throws IllegalArgumentException if the other is another thing
   */
  OutsideEntity with(OutsideEntity other) {
    if (!iri.equals(other.iri)) {
      throw new IllegalArgumentException(other.iri + " is not " + iri);
    }
    return new OutsideEntity(
        iri,
        both(names, other.names),
        description.isEmpty() || other.description.isEmpty()
            ? description + other.description
            : description.compareTo(other.description) <= 0 ? description : other.description,
        both(classes, other.classes),
        both(countries, other.countries),
        Math.max(prominence, other.prominence),
        both(sameAs, other.sameAs));
  }

  private static <T extends Comparable<T>> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static <T extends Comparable<T>> List<T> sorted(List<T> values) {
    return isSorted(values) ? List.copyOf(values) : List.copyOf(new TreeSet<>(values));
  }

  private static <T extends Comparable<T>> boolean isSorted(List<T> values) {
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i - 1).compareTo(values.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
