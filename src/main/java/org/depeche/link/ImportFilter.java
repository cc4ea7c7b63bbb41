package org.depeche.link;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a dump is wanted.
 *
 * @param classes classes in the dataset's own words ({@code Q5}, {@code Country}), of which a thing
 *     must have one; none if all are wanted
 * @param languages of names and descriptions, best first
 * @param features GeoNames feature classes or codes ({@code P}, {@code A.ADM1}); none if all are
 *     wanted
 * @param minimumPopulation how many inhabitants a place of GeoNames must have at least
 */
public record ImportFilter(
    Set<String> classes, List<String> languages, Set<String> features, long minimumPopulation) {

  /** French names first; what is written the same in many languages ({@code mul}); English. */
  public static final List<String> LANGUAGES = List.of("fr", "mul", "en");

  /** Everything, under its French and English names. */
  public static final ImportFilter EVERYTHING = new ImportFilter(Set.of(), LANGUAGES, Set.of(), 0);

  public ImportFilter {
    classes = Set.copyOf(classes);
    languages = List.copyOf(languages);
    features = Set.copyOf(features);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("no language: expected at least one");
    }
  }

  /** The place of a language in the list; -1 if its names are not wanted. */
  int rank(String language) {
    return languages.indexOf(language);
  }

  /** Whether a thing of these classes is wanted. */
  boolean wants(List<String> ofThing) {
    return classes.isEmpty() || ofThing.stream().anyMatch(classes::contains);
  }

  /** The same for the same filter, whatever the order of its sets. */
  String signature() {
    return "classes="
        + String.join(",", new TreeSet<>(classes))
        + " languages="
        + String.join(",", languages)
        + " features="
        + String.join(",", new TreeSet<>(features))
        + " population="
        + minimumPopulation;
  }
}
